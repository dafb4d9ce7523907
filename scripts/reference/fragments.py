"""Parts of hand-written pages that come from the code: tables and counts."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from typing import Any

from cfclient import Settings
from reference.catalog import Catalog
from reference.dialplan import drawn, elements, kinds
from reference.documentation import split
from reference.performance import results
from reference.rendering import Renderer

_MARK = re.compile(r"<!-- ([a-z0-9 ]+) -->")
_ATTRIBUTE = re.compile(r"^(\w+): (.*)$")


class Fragments:
    """Fills the marks of a page, such as `<!-- settings -->`."""

    def __init__(self, catalog: Catalog, renderer: Renderer) -> None:
        """Render the fragments with the templates of the reference."""
        self._catalog = catalog
        self._renderer = renderer
        self._values: dict[str, Callable[[str], dict[str, Any]]] = {
            "services": lambda _: {"services": catalog.services},
            "settings": lambda _: {"settings": settings()},
            "migration": lambda _: {"operations": catalog.operations.values()},
            "performance": lambda name: {"results": results(), "name": name},
            "measured": lambda kind: {"environment": results()[f"{kind}_environment"]},
            "elements": lambda _: {"elements": elements()},
            "problems": lambda _: {"kinds": kinds()},
            "soak": lambda _: {"lines": results()["soak"]},
        }

    def fill(self, markdown: str, address: str) -> str:
        """Return a page with its marks filled.

        Args:
            markdown: The page.
            address: The address of the page, for relative links.

        Raises:
            LookupError: A mark has no fragment.
        """

        def filled(match: re.Match[str]) -> str:
            name, _, argument = match[1].partition(" ")
            if name == "count":
                return str(len(getattr(self._catalog, argument)))
            if name == "figure":
                section, number = argument.split()
                return str(results()["bench"][section]["rows"][int(number)][1])
            if name == "drawing":
                picture = {"svg": drawn(markdown[: match.start()])}
                return self._renderer.fragment("_drawing.md", address, **picture)
            if name not in self._values:
                raise LookupError(f"{address}: there is no fragment {name}")
            values = self._values[name](argument)
            return self._renderer.fragment(f"_{name}.md", address, **values)

        return _MARK.sub(filled, markdown)


def settings() -> dict[str, Any]:
    """Return the settings of the client, each with its documentation."""
    lines = inspect.cleandoc(Settings.__doc__ or "").partition("Attributes:")[2].splitlines()
    joined: list[str] = []
    for line in lines:
        if _ATTRIBUTE.match(line.strip()) and not line.startswith("        "):
            joined.append(line.strip())
        elif line.strip():
            joined[-1] += f" {line.strip()}"
    pairs = (_ATTRIBUTE.match(line) for line in joined)
    return {pair[1]: split(pair[2]) for pair in pairs if pair}
