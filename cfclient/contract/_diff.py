"""Lists the changes from one contract to another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from cfclient._xml import Element, local_name
from cfclient.contract._documents import XS, Document, root_of
from cfclient.contract._wsdl import read_services

_GROUPS = ("sequence", "choice", "all")


@dataclass(frozen=True, slots=True)
class Change:
    """One difference.

    Attributes:
        path: What differs, for example `Contact/@zipcode` or `ContactService.GetContact`.
        old: How the first contract declares it; `None` if it does not.
        new: How the second contract declares it; `None` if it does not.
    """

    path: str
    old: str | None
    new: str | None

    def __str__(self) -> str:
        """Return one line that begins with +, - or ~."""
        if self.old is None:
            return f"+ {self.path}: {self.new}"
        if self.new is None:
            return f"- {self.path}: {self.old}"
        return f"~ {self.path}: {self.old} -> {self.new}"


def compare(old: Sequence[Document], new: Sequence[Document]) -> list[Change]:
    """Return every difference in services, operations, types, elements and values.

    Documentation, prefixes and the split into files make no difference. A renamed type is one
    removed and one added.

    Args:
        old: The contract compared.
        new: The contract compared with it.
    """
    namespaces = {document.namespace for document in old} | _message_namespaces(new)
    before, after = dict(_facts(old, namespaces)), dict(_facts(new, namespaces))
    return [
        Change(path, before.get(path), after.get(path))
        for path in sorted(before.keys() | after.keys())
        if before.get(path) != after.get(path)
    ]


def _message_namespaces(documents: Sequence[Document]) -> set[str]:
    elements = [
        element
        for service in read_services(documents)
        for operation in service.operations
        for element in (operation.request, operation.response)
    ]
    return {element[1:].partition("}")[0] for element in elements if element}


def _facts(documents: Sequence[Document], namespaces: set[str]) -> Iterator[tuple[str, str]]:
    for service in read_services(documents):
        yield service.name, f"service at {service.address}"
        for operation in service.operations:
            request = local_name(operation.request)
            response = local_name(operation.response) if operation.response else "none"
            yield (
                f"{service.name}.{operation.name}",
                f"request {request}, response {response}, action {operation.action}",
            )
    for document in documents:
        for schema in root_of(document).iter(f"{XS}schema"):
            # Schemas of other namespaces only annotate.
            named = schema if schema.get("targetNamespace") in namespaces else ()
            for node in named:
                if node.get("name"):
                    yield from _component(node, node.get("name", ""))


def _component(node: Element, path: str) -> Iterator[tuple[str, str]]:
    yield path, _describe(node)
    yield from _content(node, path, "")


def _content(node: Element, path: str, within: str) -> Iterator[tuple[str, str]]:
    for child in node:
        kind = etree.QName(child).localname
        if kind == "element":
            name = child.get("name") or local_name(child.get("ref", "").replace(":", "}"))
            yield f"{path}/{name}", _describe(child) + within
            yield from _content(child, f"{path}/{name}", "")
        elif kind == "attribute":
            yield f"{path}/@{child.get('name')}", _describe(child)
        elif kind == "enumeration":
            yield f"{path} = {child.get('value')}", "value"
        elif kind in _GROUPS:
            group = f", in a {kind}{_occurs(child)}" if kind == "choice" or _occurs(child) else ""
            yield from _content(child, path, group or within)
        elif kind != "annotation":
            yield from _content(child, path, within)


def _describe(node: Element) -> str:
    words = [etree.QName(node).localname]
    words += [_type_name(node.get("type") or node.get("ref") or "")]
    for found in node.iterfind(f"{XS}simpleType/{XS}list"):
        words.append(f"list of {_type_name(found.get('itemType', ''))}")
    for found in node.iter(f"{XS}pattern"):
        words.append(f"pattern {found.get('value')}")
    for found in node.iterfind(f"{XS}complexContent/{XS}extension"):
        words.append(f"extends {_type_name(found.get('base', ''))}")
    words += [
        f"{name} {node.get(name)}" for name in ("default", "use", "abstract") if node.get(name)
    ]
    return " ".join(filter(None, words)) + _occurs(node)


def _type_name(name: str) -> str:
    return name.rpartition(":")[2]


def _occurs(node: Element) -> str:
    low, high = node.get("minOccurs", "1"), node.get("maxOccurs", "1")
    return "" if (low, high) == ("1", "1") else f" [{low}..{'*' if high == 'unbounded' else high}]"
