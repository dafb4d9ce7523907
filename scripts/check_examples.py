"""Fails unless mypy accepts the Python examples of the README and the documentation.

The examples of a page are one module, as they are when the tests run them.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]

_BEGIN, _END = "```python", "```"
# Users have no stubs of the libraries in the examples either.
_OPTIONS = ("--allow-untyped-calls", "--disable-error-code=import-untyped")


def module_of(page: str) -> str:
    """Return the examples of a page, on the lines that they have there.

    Args:
        page: The page, in Markdown.
    """
    return "\n".join(_lines(page))


def _lines(page: str) -> Iterator[str]:
    is_example = False
    for line in page.splitlines():
        if line == (_END if is_example else _BEGIN):
            is_example = not is_example
            yield ""
        else:
            yield line if is_example else ""


def _name_of(page: Path) -> str:
    return "_".join(page.relative_to(ROOT).with_suffix("").parts).replace("-", "_")


def main() -> int:
    """Check all pages, and return the exit status of mypy."""
    pages = {_name_of(page): page.relative_to(ROOT) for page in PAGES}
    with tempfile.TemporaryDirectory() as folder:
        for name, page in pages.items():
            module = module_of((ROOT / page).read_text(encoding="utf-8"))
            Path(folder, f"{name}.py").write_text(module, encoding="utf-8")
        done = subprocess.run(  # noqa: S603 - mypy itself
            [sys.executable, "-m", "mypy", *_OPTIONS, "--no-error-summary", folder],
            cwd=ROOT,
            capture_output=True,
            check=False,
            text=True,
        )
    for line in done.stdout.splitlines():
        module_path, _, rest = line.partition(".py:")
        sys.stderr.write(f"{pages.get(Path(module_path).name, module_path)}:{rest}\n")
    sys.stderr.write(done.stderr)
    return done.returncode


if __name__ == "__main__":
    raise SystemExit(main())
