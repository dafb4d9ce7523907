"""Generates `generated/cfschema` from the contract.

The new package is written to a temporary folder and replaces the present one only when it is
complete, so that a failure leaves the present one untouched.
"""

from __future__ import annotations

import argparse
import errno
import filecmp
import functools
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from cfclient.contract import PACKAGED, Document, load, read_services
from cfclient.errors import ConfigurationError, excerpt
from codegen.bindings import PACKAGE, prefix, read_types
from codegen.code import Code
from codegen.model import Class, Enumeration, Module, Type
from codegen.operations import endpoint, read_facades, read_roots
from codegen.render import render_module, render_package, write_package
from codegen.split import split

OUTPUT = Path(__file__).resolve().parent.parent / "generated"
NOTIFICATIONS = "callfire-notification.xsd"
DIALPLAN = PACKAGED.with_name("callfire-dialplan.xsd")


def generate(source: str, target: Path) -> None:
    """Write the package for a contract into a folder.

    Args:
        source: The path or address of the WSDL.
        target: The folder of the package; it is created.

    Raises:
        ConfigurationError: The contract cannot be used; see `render`.
        OSError: The folder cannot be written.
    """
    write_package(render(source), target)


def render(source: str) -> dict[str, str]:
    """Return the files of the package for a contract, unformatted, by their path in the package.

    Args:
        source: The path or address of the WSDL.

    Raises:
        ConfigurationError: The contract cannot be read, is not one of this API, or has a name that
            cannot be a Python name.
    """
    documents = load(source, beside=(NOTIFICATIONS,))
    _require_same_api(documents)
    services = read_services(documents)
    types = _read_types(documents)
    facades = read_facades(services, types)
    roots = {**read_roots(services, types), **_notifications(documents, types)}
    modules = split(types, roots)
    used = {item.namespace for module in modules for item in module.types}
    namespaces = {namespace: prefix(namespace) for namespace in sorted(used)}
    files = render_package(documents, modules, facades, namespaces, endpoint(services))
    return {**files, "dialplan.py": _render_dialplan()}


def _render_dialplan() -> str:
    """Return the module of the dialplan language, which no WSDL mentions."""
    documents = load(DIALPLAN)
    types = _read_types(documents, language=True)
    module = Module(
        name=Code("dialplan"),
        doc="Elements of the dialplan language.",
        enumerations=[item for item in types if isinstance(item, Enumeration)],
        classes=[item for item in types if isinstance(item, Class)],
        imports={},
    )
    return render_module(documents, module)


def _require_same_api(documents: list[Document]) -> None:
    if documents[0].namespace != _namespace():
        raise ConfigurationError(
            f"{documents[0].location}: not a WSDL of this API: its target namespace is "
            f"{documents[0].namespace or 'missing'}, not {_namespace()}"
        )


@functools.cache
def _namespace() -> str:
    return load(PACKAGED)[0].namespace


def _read_types(documents: Sequence[Document], *, language: bool = False) -> list[Type]:
    with tempfile.TemporaryDirectory() as folder:
        schemas: list[Path] = []
        for document in documents:
            path = Path(folder).resolve() / document.name
            path.write_bytes(document.content)
            if path.suffix == ".xsd":
                schemas.append(path)
        return read_types(documents, sorted(schemas), language=language)


def _notifications(documents: Sequence[Document], types: Sequence[Type]) -> dict[Code, list[str]]:
    """Return the types with which notifications begin, if the contract has notifications."""
    namespaces = {document.namespace for document in documents if document.name == NOTIFICATIONS}
    names: list[str] = [item.name for item in types if item.namespace in namespaces]
    return {Code("notifications"): names} if names else {}


def swap(new: Path, present: Path) -> None:
    """Put a copy of a folder in the place of the present one, which comes back if that fails.

    Args:
        new: The new folder.
        present: The present folder; it need not exist.

    Raises:
        OSError: The folder cannot be written, or something else has its name.
    """
    if present.exists() and not present.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(present))
    present.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=present.parent, prefix=f".{present.name}-") as folder:
        incoming, outgoing = Path(folder, "new"), Path(folder, "old")
        shutil.copytree(new, incoming)
        if present.exists():
            present.rename(outgoing)
        try:
            incoming.rename(present)
        except OSError:
            if outgoing.exists():
                outgoing.rename(present)
            raise


def drift(new: Path, present: Path) -> Iterator[str]:
    """Yield the files in which two folders differ, by their path inside the folder."""

    def files(folder: Path) -> set[Path]:
        found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
        return {path for path in found if "__pycache__" not in path.parts}

    for path in sorted(files(new) | files(present)):
        ours, theirs = new / path, present / path
        if not (ours.exists() and theirs.exists() and filecmp.cmp(ours, theirs, shallow=False)):
            yield str(path)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(description="Generate generated/cfschema from the contract.")
    parser.add_argument("--check", action="store_true", help="only print which files differ")
    parser.add_argument(
        "--from", dest="source", default=str(PACKAGED), metavar="PATH_OR_URL", help="another WSDL"
    )
    parser.add_argument("--output", type=Path, default=OUTPUT, metavar="DIR", help="another folder")
    options = parser.parse_args(arguments)
    present = options.output.resolve() / PACKAGE
    try:
        return _run(options.source, present, check=options.check)
    except ConfigurationError as error:
        problem = str(error)
    except OSError as error:
        reason = error.strerror or excerpt(str(error))
        problem = f"cannot write {error.filename or present}: {reason}"
    line = "".join(char if char.isprintable() else repr(char)[1:-1] for char in problem)
    print(f"regenerate: {line}", file=sys.stderr)
    return 1


def _run(source: str, present: Path, *, check: bool) -> int:
    with tempfile.TemporaryDirectory() as folder:
        new = Path(folder) / PACKAGE
        generate(source, new)
        drifted = list(drift(new, present)) if check else []
        if not check:
            swap(new, present)
            written = sum(path.is_file() for path in new.rglob("*"))
            print(f"wrote {written} files to {present}")
    for name in drifted:
        print(f"differs: {present / name}")
    if drifted:
        print("Run the same command without --check to update these files.")
    return 1 if drifted else 0


if __name__ == "__main__":
    sys.exit(main())
