"""Makes `generated/cfschema` from the contract.

The new package is made in a temporary folder and takes the place of the present one only when it
is complete, so that a failure leaves the present one untouched.
"""

from __future__ import annotations

import argparse
import filecmp
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from xsdata.codegen.exceptions import CodegenError

from cfclient.contract import PACKAGED, Document, load, read_services
from cfclient.errors import ConfigurationError
from codegen.bindings import PACKAGE, read_modules
from codegen.operations import endpoint, read_facades
from codegen.render import render_package

OUTPUT = Path(__file__).resolve().parent.parent / "generated"
NOTIFICATIONS = "callfire-notification.xsd"


def generate(source: str, target: Path) -> None:
    """Write the package for a contract into a folder.

    Args:
        source: The path or address of the WSDL.
        target: The folder of the package; it is created.

    Raises:
        ConfigurationError: The contract cannot be read, or is not one of this API.
    """
    documents = load(source, beside=(NOTIFICATIONS,))
    _require_same_api(documents)
    services = read_services(documents)
    with tempfile.TemporaryDirectory() as folder:
        schemas: list[Path] = []
        for document in documents:
            path = Path(folder).resolve() / document.name
            path.write_bytes(document.content)
            if path.suffix == ".xsd":
                schemas.append(path)
        try:
            modules = read_modules(documents, sorted(schemas))
        except CodegenError as error:
            raise ConfigurationError(f"{source}: cannot be generated from: {error}") from error
    facades = read_facades(services, modules)
    render_package(target, documents, modules, facades, endpoint(services))


def _require_same_api(documents: list[Document]) -> None:
    expected = load(PACKAGED)[0].namespace
    if documents[0].namespace != expected:
        raise ConfigurationError(
            f"{documents[0].location}: is no WSDL of this API: its target namespace is "
            f"{documents[0].namespace or 'missing'}, not {expected}"
        )


def swap(new: Path, present: Path) -> None:
    """Put a new folder in the place of the present one, which comes back if that fails."""
    present.parent.mkdir(parents=True, exist_ok=True)
    incoming = present.with_name(f".{present.name}.new")
    outgoing = present.with_name(f".{present.name}.old")
    for leftover in (incoming, outgoing):
        shutil.rmtree(leftover, ignore_errors=True)
    shutil.copytree(new, incoming)
    if present.exists():
        present.rename(outgoing)
    try:
        incoming.rename(present)
    except OSError:
        if outgoing.exists():
            outgoing.rename(present)
        raise
    shutil.rmtree(outgoing, ignore_errors=True)


def drift(new: Path, present: Path) -> Iterator[str]:
    """Yield the files in which two folders differ, by their path inside the folder."""

    def files(folder: Path) -> set[Path]:
        found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
        return {path for path in found if "__pycache__" not in path.parts}

    for path in sorted(files(new) | files(present)):
        ours, theirs = new / path, present / path
        if not (ours.exists() and theirs.exists() and filecmp.cmp(ours, theirs, shallow=False)):
            yield str(path)


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(description="Make generated/cfschema from the contract.")
    parser.add_argument("--check", action="store_true", help="only tell which files differ")
    parser.add_argument(
        "--from", dest="source", default=str(PACKAGED), metavar="PATH_OR_URL", help="another WSDL"
    )
    parser.add_argument("--output", type=Path, default=OUTPUT, metavar="DIR", help="another folder")
    options = parser.parse_args(arguments)
    present = options.output / PACKAGE
    with tempfile.TemporaryDirectory() as folder:
        new = Path(folder) / PACKAGE
        try:
            generate(options.source, new)
        except ConfigurationError as error:
            print(f"regenerate: {error}", file=sys.stderr)
            return 1
        if options.check:
            drifted = list(drift(new, present))
            for name in drifted:
                print(f"differs: {present / name}")
            return 1 if drifted else 0
        swap(new, present)
    return 0


if __name__ == "__main__":
    sys.exit(main())
