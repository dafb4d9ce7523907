"""Renders pages from their templates."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from mkdocs.utils import get_relative_url

from reference.pages import Page, fault_address, notification_address, type_address
from reference.provenance import Provenance

# Pygments has no types.
_pygments: Any = import_module("pygments")
_formatters: Any = import_module("pygments.formatters")
_lexers: Any = import_module("pygments.lexers")

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
        filters: dict[str, Any] = self._environment.filters
        filters |= {"code": _highlighted, "inline": _inline, "certainty_class": _certainty_class}
        tests: dict[str, Any] = self._environment.tests
        tests["stated"] = _is_stated

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

        def to_type(cls: type[Any]) -> str:
            return to(type_address(cls))

        def to_fault(code: str) -> str:
            return to(fault_address(code))

        def to_notification(root: str) -> str:
            return to(notification_address(root))

        return self._environment.get_template(template).render(
            to=to,
            to_type=to_type,
            to_fault=to_fault,
            to_notification=to_notification,
            named=self._types.get,
            **values,
        )


def _certainty_class(value: Provenance) -> str:
    return value.certainty.replace(" ", "-")


def _is_stated(value: Provenance) -> bool:
    return bool(value.sources or value.inferred)


@cache
def _highlighted(text: str, language: str) -> Markup:
    lexer = _lexers.get_lexer_by_name(language)
    formatter = _formatters.HtmlFormatter(cssclass="highlight", wrapcode=True)
    return Markup(_pygments.highlight(text, lexer, formatter))  # noqa: S704 - escaped by Pygments


def _inline(text: str) -> Markup:
    return Markup(_CODE.sub(r"<code>\1</code>", str(escape(text))))  # noqa: S704 - escaped before
