"""Finds the annotations of a schema component again after xsdata has rebuilt the schema."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cfclient._xml import Element
from cfclient.contract import Document
from cfclient.contract._documents import root_of
from cfclient.contract._text import documentation
from cfclient.errors import ConfigurationError

XS = "{http://www.w3.org/2001/XMLSchema}"
FACTS = "{urn:cfclient:facts}facts"

# Names of limits in cf:facts, and in the metadata of a field.
LIMITS = {
    "minimum": "minimum",
    "maximum": "maximum",
    "minLength": "min_length",
    "maxLength": "max_length",
}

Path = tuple[str, ...]

_NAMED = {
    f"{XS}{kind}": kind
    for kind in ("element", "attribute", "enumeration", "simpleType", "complexType")
}


class Annotations:
    """Looks up schema nodes by namespace and by the names on the way to them."""

    def __init__(self, documents: Sequence[Document]) -> None:
        """Index every named component of the documents."""
        self._nodes: dict[tuple[str, Path], Element] = {}
        for document in documents:
            for schema in root_of(document).iter(f"{XS}schema"):
                namespace = schema.get("targetNamespace", "")
                for path, node in _named(schema, ()):
                    # An element of the same name as its type says what users meet.
                    if node.tag == f"{XS}element" or (namespace, path) not in self._nodes:
                        self._nodes[namespace, path] = node

    def node(self, namespace: str, path: Path) -> Element | None:
        """Return the schema node of a component, or `None` where there is none."""
        return self._nodes.get((namespace, path))

    def sentence(self, namespace: str, path: Path) -> str:
        """Return what the contract says about a component, as plain sentences."""
        node = self._nodes.get((namespace, path))
        return "" if node is None else documentation(node)

    def default(self, namespace: str, path: Path) -> str | None:
        """Return the default value of an element or attribute."""
        node = self._nodes.get((namespace, path))
        return None if node is None else node.get("default")

    def is_optional(self, namespace: str, path: Path) -> bool:
        """Return whether the schema itself lets an element be left out."""
        node = self._nodes.get((namespace, path))
        return node is not None and node.get("minOccurs") == "0"

    def is_final(self, namespace: str, path: Path) -> bool:
        """Return whether the facts say that a value of an enumeration is a last state."""
        facts = self._facts(namespace, path)
        return facts is not None and facts.get("final") == "true"

    def limits(self, namespace: str, path: Path) -> dict[str, int]:
        """Return the limits of a value that the facts give and XML Schema does not enforce.

        Raises:
            ConfigurationError: A limit is not a number.
        """
        facts = self._facts(namespace, path)
        if facts is None:
            return {}
        given = {name: facts.get(key, "") for key, name in LIMITS.items() if facts.get(key)}
        try:
            return {name: int(limit) for name, limit in given.items()}
        except ValueError:
            where = "/".join(path)
            raise ConfigurationError(f"{where}: a limit is not a number: {given}") from None

    def _facts(self, namespace: str, path: Path) -> Element | None:
        node = self._nodes.get((namespace, path))
        return None if node is None else node.find(f"{XS}annotation/{XS}appinfo/{FACTS}")


def _named(node: Element, path: Path) -> Iterator[tuple[Path, Element]]:
    for child in node:
        name = child.get("name") or child.get("value") or child.get("ref", "").rpartition(":")[2]
        if child.tag in _NAMED and name:
            yield (*path, name), child
            yield from _named(child, (*path, name))
        elif child.tag != f"{XS}annotation":
            yield from _named(child, path)
