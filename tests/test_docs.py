"""The examples in the documentation run, and its statements agree with the code."""

from __future__ import annotations

import io
import os
import re
import tomllib
from collections import Counter
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from cfclient import errors
from cfclient._version import __version__
from cfclient.operations import OPERATIONS
from cfclient.sandbox.engine.outcomes import CALLS, TEXTS, Outcome, final
from cfclient.sandbox.http.faults import KINDS
from cfclient.sandbox.services import HANDLERS
from cfclient.types import FaultCode, Result
from tests.conftest import ROOT
from tests.support.types import DATACLASSES, ENUMERATIONS

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
DRAWN = re.compile(r"[ │]*([├└]── )(\w+)")
FENCE = re.compile(
    r'^```python\n(.*?)^```\n(?:\n```text title="Output"\n(.*?)^```)?', re.DOTALL | re.MULTILINE
)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_examples_run(page: Path) -> None:
    """All Python examples of a page run, one after the other, and print what the page shows."""
    names: dict[str, Any] = {}
    for example, shown in FENCE.findall(page.read_text()):
        output = io.StringIO()
        with redirect_stdout(output):
            exec(compile(example, str(page), "exec"), names)  # noqa: S102 - our own documentation
        assert shown in ("", output.getvalue())


def tree(text: str) -> list[tuple[int, str]]:
    """Return the indentation and the name of each class in a tree."""
    found = [
        (match.start(1), match[2]) for line in text.splitlines() if (match := DRAWN.match(line))
    ]
    margin = min(place for place, _ in found)
    return [(place - margin, name) for place, name in found]


def test_error_tree_of_the_guide() -> None:
    """The guide draws every error class below the same base as the module does."""
    guide = (ROOT / "docs/guides/errors.md").read_text()

    assert tree(errors.__doc__ or "") == tree(guide)
    assert 17 == len(tree(guide))


def test_links_resolve() -> None:
    """Every relative link of a page resolves to a file."""
    for page in [*PAGES, ROOT / "CONTRIBUTING.md"]:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text()):
            # The builder of the site checks the links to generated pages.
            is_generated = "reference/" in target
            assert is_generated or (page.parent / target).exists(), f"{page.name}: {target}"


def test_outcomes_of_the_sandbox_page() -> None:
    """The sandbox page lists the outcomes of the phone numbers as implemented."""
    page = (ROOT / "docs/sandbox.md").read_text()
    documented = {
        row[0]: row[1:]
        for row in re.findall(r"^\| (\d\d) \| (.*?) \| (.*?) \|$", page, re.MULTILINE)
    }

    def written(outcomes: tuple[Outcome, ...]) -> str:
        return ", then ".join(f"`{final(outcome.result)}`" for outcome in outcomes)

    sent = (Outcome(Result.SENT),)
    assert {
        digits: (written(CALLS[digits]), written(TEXTS.get(digits, sent))) for digits in CALLS
    } == documented
    assert set(TEXTS) <= set(CALLS)


def test_coverage_of_the_sandbox_page() -> None:
    """The sandbox page states the number of supported operations per service."""
    page = (ROOT / "docs/sandbox.md").read_text()
    counted = Counter(operation.service for operation in OPERATIONS.values())
    done = Counter(OPERATIONS[name].service for name in HANDLERS)

    assert {service: f"{done[service]} of {counted[service]}" for service in counted} == dict(
        re.findall(r"^\| (\w+Service) \| (.*?) \|$", page, re.MULTILINE)
    )


def test_faults_of_the_sandbox_page() -> None:
    """The sandbox page lists every kind of fault."""
    page = (ROOT / "docs/sandbox.md").read_text()

    assert list(KINDS) == re.findall(r"^\| `([a-z-]+)` \|", page, re.MULTILINE)


def test_extras_of_the_installation_page() -> None:
    """The installation page and the README name every extra."""
    metadata = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = set(metadata["optional-dependencies"])
    page = (ROOT / "docs/get-started/installation.md").read_text()

    assert extras == set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE))
    assert extras == set(re.findall(r"'\.\[(\w+)\]'", (ROOT / "README.md").read_text()))


def test_changelog_has_the_version() -> None:
    """The changelog has a section for the current version."""
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text()


def test_figures_of_the_readme() -> None:
    """The number of operations in the README is correct."""
    assert f"All {len(OPERATIONS)} operations" in (ROOT / "README.md").read_text()


def test_figures_of_the_testing_page() -> None:
    """The numbers of types, operations and fault codes on the testing page are correct."""
    page = (ROOT / "docs/testing.md").read_text()

    assert f"each of the {len(OPERATIONS)} operations" in page
    assert f"each of the {len(list(FaultCode))} fault codes" in page
    assert f"{len(DATACLASSES)} dataclasses and {len(ENUMERATIONS)} enumerations" in page


def test_no_local_paths() -> None:
    """No file contains a local path or the host of a package registry."""
    wrong = re.compile(r"/(?:work|home|root|tmp)/|pypi\.|pythonhosted|npmjs|deb\.debian")
    skipped = {".git", "__pycache__", "site", ".hypothesis"}
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [
            name
            for name in folders
            if name not in skipped and not name.startswith(".venv") and not name.endswith("_cache")
        ]
        for name in files:
            path = Path(folder) / name
            if path.name != Path(__file__).name and path.suffix in (
                ".py",
                ".md",
                ".txt",
                ".toml",
                ".yml",
                ".in",
            ):
                assert not wrong.search(path.read_text()), path


def test_chart_of_the_guide() -> None:
    """The chart of the guide to exports is what its examples draw."""
    names: dict[str, Any] = {}
    guide = (ROOT / "docs/guides/export.md").read_text()
    with redirect_stdout(io.StringIO()):
        exec("".join(code for code, _ in FENCE.findall(guide)), names)  # noqa: S102 - our own

    assert (ROOT / "docs/assets/calls-per-week.svg").read_text() == "\n".join(names["chart"])
