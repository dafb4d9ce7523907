"""Renders pages from their templates."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from mkdocs.utils import get_relative_url
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name

from cfschema.base import Enumeration
from reference.pages import Page, fault_address, notification_address, type_address
from reference.provenance import Provenance

TEMPLATES = Path(__file__).parent / "templates"
_CODE = re.compile(r"`([^`]+)`")


class Renderer:
    """Renders the pages; links are relative to the page that has them."""

    def __init__(self, types: Mapping[str, type[Any]]) -> None:
        """Link the names of types wherever they occur."""
        self._types = types
        self._environment = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.filters |= {
            "code": _highlighted,
            "inline": _inline,
            "certainty_class": lambda value: value.certainty.replace(" ", "-"),
        }
        self._environment.tests["enumeration"] = lambda cls: issubclass(cls, Enumeration)
        self._environment.tests["stated"] = lambda value: bool(_stated(value))

    def render(self, page: Page) -> str:
        """Return the HTML of a page's content.

        Args:
            page: The page.
        """
        return self.fragment(page.template, f"{page.address}index.html", **page.context())

    def fragment(self, template: str, here: str, **values: Any) -> str:
        """Return a template filled with values.

        Args:
            template: The name of the template.
            here: The address of the page that it is for.
            values: The values.
        """

        def to(address: str) -> str:
            path, anchor, name = address.partition("#")
            target = f"{path}index.html" if path.endswith("/") else path
            return f"{get_relative_url(target, here)}{anchor}{name}"

        return self._environment.get_template(template).render(
            to=to,
            to_type=lambda cls: to(type_address(cls)),
            to_fault=lambda code: to(fault_address(code)),
            to_notification=lambda root: to(notification_address(root)),
            named=self._types.get,
            **values,
        )


def _stated(value: Provenance) -> bool:
    return bool(value.sources or value.inferred)


@cache
def _highlighted(text: str, language: str) -> Markup:
    lexer = get_lexer_by_name(language, stripall=False)
    return Markup(highlight(text, lexer, HtmlFormatter(cssclass="highlight", wrapcode=True)))  # noqa: S704 - escaped by Pygments


def _inline(text: str) -> Markup:
    return Markup(_CODE.sub(r"<code>\1</code>", str(escape(text))))  # noqa: S704 - escaped before
