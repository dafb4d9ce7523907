"""Checks and draws dialplans."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from cfclient.cli import _output
from cfclient.cli._streams import UsageError
from cfclient.dialplan import Severity, outline, to_mermaid, to_svg
from cfclient.dialplan import check as problems_of
from cfclient.errors import DecodeError

FAILED = 1

app = typer.Typer(help="Check and draw IVR dialplans.", no_args_is_help=True)

DialplanFile = Annotated[Path, typer.Argument(metavar="FILE", help="The file of the dialplan.")]


class ReportFormat(StrEnum):
    """The output formats of problems."""

    TEXT = "text"
    JSON = "json"


class Drawing(StrEnum):
    """The output formats of drawings."""

    TREE = "tree"
    MERMAID = "mermaid"
    SVG = "svg"


@app.command()
def check(
    file: DialplanFile,
    form: Annotated[
        ReportFormat, typer.Option("--format", help="A line each, or JSON lines.")
    ] = ReportFormat.TEXT,
) -> int:
    """List the problems of a dialplan; the exit status is 1 if it has errors."""
    problems = problems_of(_content(file))
    counts = Counter(problem.severity for problem in problems)
    if form is ReportFormat.JSON:
        for problem in problems:
            _output.as_json({"file": str(file), **asdict(problem)})
    else:
        for problem in problems:
            _output.line(f"{file}:{problem.line}: {str(problem).partition(': ')[2]}")
        errors, warnings = counts[Severity.ERROR], counts[Severity.WARNING]
        _output.line(f"errors: {errors}, warnings: {warnings}")
    return FAILED if counts[Severity.ERROR] else 0


@app.command()
def graph(
    file: DialplanFile,
    form: Annotated[
        Drawing, typer.Option("--format", help="A tree, a Mermaid flowchart or an SVG picture.")
    ] = Drawing.TREE,
) -> None:
    """Draw a dialplan."""
    with _reading(file) as content:
        if form is Drawing.TREE:
            _output.tree((line.depth, line.text) for line in outline(content))
            return
        draw = to_mermaid if form is Drawing.MERMAID else to_svg
        for line in draw(content).splitlines():
            _output.line(line)


@contextmanager
def _reading(path: Path) -> Generator[bytes]:
    try:
        yield _content(path)
    except DecodeError as error:
        raise UsageError(f"{path}: {error}") from error


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {error.strerror}") from error
