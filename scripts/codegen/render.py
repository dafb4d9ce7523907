"""Writes the modules, the operation table and the facades as formatted Python files."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jinja2

from cfclient.contract import Document
from codegen.bindings import PACKAGE
from codegen.model import Facade, Field, Module

WIDTH = 99
_TEMPLATES = Path(__file__).parent / "templates"


def render_package(
    target: Path,
    documents: Sequence[Document],
    modules: Sequence[Module],
    facades: Sequence[Facade],
    endpoint: str,
) -> None:
    """Write the whole package.

    Args:
        target: The folder of the package; it is created.
        documents: The documents of the contract, for the header.
        modules: The modules of types.
        facades: The services.
        endpoint: The address below which all services lie.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - the templates write Python
    )
    filters: dict[str, Any] = {"literal": _literal, "wrap": _wrap, "entry": _entry}
    environment.filters.update(filters)
    digest = _digest(documents)
    shared = {
        "header": _header(documents, digest),
        "digest": digest,
        "package": PACKAGE,
        "modules": modules,
        "facades": facades,
        "endpoint": endpoint,
    }

    def write(name: str, template: str, **values: object) -> None:
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = environment.get_template(template).render(**shared, **values)
        path.write_text(text, encoding="utf-8")

    for name in ("__init__", "base", "names", "operations", "facades/__init__"):
        write(f"{name}.py", f"{name.replace('/__init__', '')}.jinja2")
    for module in modules:
        write(f"{module.name}.py", "types.jinja2", module=module)
    for facade in facades:
        write(f"facades/{facade.module}.py", "facade.jinja2", facade=facade)
    (target / "py.typed").touch()
    _format(target)


def _digest(documents: Sequence[Document]) -> str:
    digest = hashlib.sha256()
    for document in documents:
        digest.update(document.content)
    return digest.hexdigest()


def _header(documents: Sequence[Document], digest: str) -> str:
    return (
        f"# Made by scripts/regenerate.py from {documents[0].name}\n"
        f"# (sha256 of the contract: {digest}).\n"
        "# Not to be edited: change the contract or the generator and run the script again.\n"
    )


def _format(target: Path) -> None:
    ruff = [sys.executable, "-m", "ruff"]
    options = ["--isolated", "--quiet", "--no-cache"]
    for command in (
        ["check", *options, "--fix", "--exit-zero", "--select=F401,I", "--line-length=99"],
        ["format", *options, f"--line-length={WIDTH}"],
    ):
        subprocess.run([*ruff, *command, str(target)], check=True)  # noqa: S603 - our own arguments


def _literal(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"""', "'''")


def _wrap(text: str, indent: int = 4, hanging: int = 0) -> str:
    """Wrap a paragraph of a docstring; the first line stands where the template puts it."""
    pad = " " * (indent + hanging)
    lines = textwrap.wrap(
        _literal(text), WIDTH - indent - hanging, break_on_hyphens=False, break_long_words=False
    )
    return f"\n{pad}".join(lines)


def _entry(field: Field, indent: int) -> str:
    """Return the lines of one argument or attribute in a Google-style section."""
    text = f"{field.name}: {field.doc}"
    return _wrap(text, indent, 4)
