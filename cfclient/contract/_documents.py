"""Loads a WSDL with everything it imports, from a folder or from a web server."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from cfclient._xml import Element, parse
from cfclient.errors import ConfigurationError, DecodeError

PACKAGED = Path(__file__).parent / "callfire-service-http-soap12.wsdl"

WSDL = "{http://schemas.xmlsoap.org/wsdl/}"
XS = "{http://www.w3.org/2001/XMLSchema}"

_TIMEOUT = (5.0, 30.0)


@dataclass(frozen=True, slots=True)
class Document:
    """One file of a contract.

    Attributes:
        location: Its path or address.
        namespace: Its target namespace; empty if it has none.
        content: Its bytes.
    """

    location: str
    namespace: str
    content: bytes

    @property
    def name(self) -> str:
        """The name of the file, without its folder."""
        return urlsplit(self.location).path.rpartition("/")[2]


def load(location: str | Path, *, beside: tuple[str, ...] = ()) -> list[Document]:
    """Load a WSDL or XSD file and everything it imports, the file itself first.

    Args:
        location: A path, or an http(s) address.
        beside: Names of further files in the same folder, loaded where they exist.

    Raises:
        ConfigurationError: A file cannot be read, is no WSDL or XSD, or imports from elsewhere.
    """
    start = str(location)
    documents: dict[str, Document] = {}
    queue = [start]
    while queue:
        current = queue.pop(0)
        if current not in documents:
            documents[current] = _read(current)
            queue += _imports(documents[current], start)
    for name in beside:
        try:
            neighbour = _read(_join(start, name))
        except ConfigurationError:
            continue
        documents.setdefault(neighbour.location, neighbour)
    return list(documents.values())


def root_of(document: Document) -> Element:
    """Parse a document that was loaded, and return its root element.

    The element is not an attribute of `Document`, since lxml ships no types: a public attribute
    would be unknown to the type checkers of users.

    Args:
        document: What `load` returned.
    """
    return parse(document.content, "contract")


def _read(location: str) -> Document:
    content = _fetch(location) if _is_url(location) else _read_file(location)
    try:
        root = parse(content, "contract")
    except DecodeError as error:
        raise ConfigurationError(f"{location}: {error}") from error
    if root.tag not in (f"{WSDL}definitions", f"{XS}schema"):
        raise ConfigurationError(f"{location}: neither a WSDL nor an XML schema: {root.tag!s}")
    return Document(location, root.get("targetNamespace", ""), content)


def _read_file(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read: {error.strerror}") from error
    except ValueError as error:
        # A name with a surrogate is none.
        raise ConfigurationError(f"{path!r}: no file has this name") from error


def _fetch(url: str) -> bytes:
    import requests
    from urllib3.exceptions import HTTPError

    try:
        response = requests.get(url, timeout=_TIMEOUT, allow_redirects=False)
    # A host with a label of more than 63 characters is a UnicodeError or an error of urllib3's.
    except (requests.RequestException, HTTPError, ValueError) as error:
        raise ConfigurationError(f"{url}: cannot be fetched: {type(error).__name__}") from error
    if response.status_code != requests.codes.ok:
        raise ConfigurationError(f"{url}: cannot be fetched: HTTP {response.status_code}")
    return response.content


def _imports(document: Document, start: str) -> Iterator[str]:
    root = root_of(document)
    for tag, attribute in (
        (f"{WSDL}import", "location"),
        (f"{XS}import", "schemaLocation"),
        (f"{XS}include", "schemaLocation"),
        (f"{XS}redefine", "schemaLocation"),
        (f"{XS}override", "schemaLocation"),
    ):
        for node in root.iter(tag):
            target = node.get(attribute)
            if target:
                location = _join(document.location, target)
                _require_neighbour(location, start)
                yield location


def _require_neighbour(location: str, start: str) -> None:
    # A contract that reaches out to other folders or machines is not followed: what it could
    # name there has nothing to do with the file a user chose.
    if location.rpartition("/")[0] != start.rpartition("/")[0]:
        raise ConfigurationError(f"{start}: imports {location}, which is not in the same folder")


def _join(base: str, name: str) -> str:
    if _is_url(base) or _is_url(name):
        return urljoin(base, name)
    folder, slash, _ = base.rpartition("/")
    return f"{folder}{slash}{name}"


def _is_url(location: str) -> bool:
    return location.startswith(("http://", "https://"))
