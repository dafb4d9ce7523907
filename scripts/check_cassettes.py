"""A check of cassettes for text that looks like a secret or a real phone number or address."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from cfclient.testing._scan import scan

CASSETTES = Path(__file__).resolve().parent.parent / "cassettes"


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(description="Look for secrets and personal data in cassettes.")
    parser.add_argument("folders", nargs="*", type=Path, default=[CASSETTES], metavar="DIR")
    folders: list[Path] = parser.parse_args(arguments).folders
    files = [file for folder in folders for file in sorted(folder.rglob("*")) if file.is_file()]
    if not files:
        print(f"check_cassettes: no files in {', '.join(map(str, folders))}", file=sys.stderr)
        return 2
    findings = [finding for file in files for finding in scan(file)]
    for finding in findings:
        print(finding)
    print(f"{len(files)} files, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
