"""What each page of the reference says."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from functools import cached_property
from typing import Any

from cfclient import to_xml
from cfclient._codec import model_of
from cfclient._codec.json_format import write_json
from cfclient.contract._text import documentation
from cfclient.errors import fault_class
from cfclient.testing._files import load
from cfschema.base import PagedOperation
from reference import signatures
from reference.catalog import Catalog, OperationEntry, ServiceEntry
from reference.documentation import Documentation, split
from reference.examples import python, tabs_of, wire
from reference.examples.layout import layout
from reference.examples.source import CASSETTES, Example, example_of
from reference.examples.values import Imports, expression
from reference.fields import Fields
from reference.provenance import provenance_of
from reference.refusals import Refusal, Refusals
from reference.rules import PROBLEMS_OF, conditions, faults_named, retry_rule
from reference.samples import Samples

# The related operations of a page; those of the whole service join where fewer are near.
RELATED, FEW = 8, 2


class Contents:
    """Collects the values that the templates show."""

    def __init__(self, catalog: Catalog) -> None:
        """Describe what is in a catalog."""
        self._catalog = catalog
        self._fields = Fields(catalog.schema)
        self._samples = Samples(catalog.schema)

    @cached_property
    def examples(self) -> dict[str, Example]:
        """The example of each operation.

        Raises:
            LookupError: An operation has none.
        """
        return {name: example_of(entry) for name, entry in self._catalog.operations.items()}

    @cached_property
    def refusals(self) -> dict[str, list[Refusal]]:
        """What the sandbox refuses, by operation."""
        ask = Refusals()
        return {name: list(ask.of(example)) for name, example in self.examples.items()}

    def lists(self) -> dict[str, Any]:
        """Return the values of the pages that list others."""
        return {
            "services": self._catalog.services,
            "types": self._types,
            "faults": [self._fault_summary(code) for code in self._catalog.faults],
            "notifications": {
                root: self._document(cls) for root, cls in self._catalog.notifications.items()
            },
        }

    def service(self, service: ServiceEntry) -> dict[str, Any]:
        """Return the values of the page of a service."""
        return {"service": service}

    def operation(self, entry: OperationEntry) -> dict[str, Any]:
        """Return the values of the page of an operation."""
        operation = entry.operation
        request = model_of(operation.request)
        example = self.examples[entry.name]
        rows = self._fields.rows(operation.request)
        return {
            "entry": entry,
            "documentation": split(entry.documentation),
            "signature": signatures.of_method(entry),
            "request": request,
            "rows": rows,
            "choices": conditions(request.choices),
            "response": operation.response,
            "response_rows": ()
            if operation.response is None
            else self._fields.rows(operation.response),
            "tabs": list(tabs_of(example)),
            "iterator": python.iteration(example) if entry.is_paged else "",
            "items": self._items(entry),
            "problems": [text for rule in PROBLEMS_OF for text in rule(rows, request.choices)],
            "refusals": self.refusals[entry.name],
            "faults": faults_named(entry, rows),
            "retry": retry_rule(operation),
            "related": self._related(entry),
        }

    def type_page(self, cls: type[Any]) -> dict[str, Any]:
        """Return the values of the page of a type."""
        known = {
            "cls": cls,
            "documentation": self._document(cls),
            "provenance": provenance_of(self._catalog.schema.of_class(cls)),
            "users": self._catalog.users.get(cls, []),
            "returned_by": self._catalog.returned_by(cls),
            "request_of": self._catalog.requests.get(cls),
        }
        if cls in self._catalog.enumerations.values():
            return {**known, "members": self._members(cls)}
        sample = self._samples.of(cls)
        imports = Imports()
        made = layout(expression(sample, imports), "value = ")
        return {
            **known,
            "base": next((each for each in cls.__mro__[1:] if each in self._dataclasses), None),
            "rows": self._fields.rows(cls),
            "choices": conditions(model_of(cls).choices),
            "constructor": "\n".join([*imports.lines(), "", made]),
            "xml": to_xml(sample, pretty=True).decode().partition("?>")[2].strip(),
        }

    def fault(self, code: str) -> dict[str, Any]:
        """Return the values of the page of a fault code."""
        exchange = load(CASSETTES / "faults" / f"{code.lower()}.yaml").exchanges[0]
        example = Example(self._catalog.operations["GetContact"], exchange, (), None, None)
        causes = [
            (self._catalog.operations[name], refusal)
            for name, refusals in self.refusals.items()
            for refusal in refusals
            if refusal.code == code
        ]
        return {
            **self._fault_summary(code),
            "causes": causes,
            "response": wire.response(example),
            "members": [each["name"] for each in self._members(type(self._catalog.faults[0]))],
        }

    def notification(self, root: str) -> dict[str, Any]:
        """Return the values of the page of a notification."""
        cls = self._catalog.notifications[root]
        sample = self._samples.of(cls)
        return {
            "root": root,
            "cls": cls,
            "documentation": self._document(cls),
            "provenance": provenance_of(self._catalog.schema.of_class(cls)),
            "rows": self._fields.rows(cls),
            "xml": to_xml(sample, pretty=True).decode().strip(),
            "json": _indented(write_json(sample)),
        }

    def summary(self, cls: type[Any]) -> str:
        """Return the first sentence about a type."""
        return self._document(cls).summary or f"Part of {cls.__qualname__.partition('.')[0]}."

    @cached_property
    def _types(self) -> dict[str, dict[str, Any]]:
        return {
            name: {
                "cls": cls,
                "summary": self.summary(cls),
                "kind": self._kind(cls),
            }
            for name, cls in self._catalog.types.items()
        }

    def _kind(self, cls: type[Any]) -> str:
        if cls in self._catalog.enumerations.values():
            return "enumeration"
        return "request" if cls in self._catalog.requests else "dataclass"

    @cached_property
    def _dataclasses(self) -> set[type[Any]]:
        return set(self._catalog.dataclasses.values())

    def _document(self, cls: type[Any]) -> Documentation:
        node = self._catalog.schema.of_class(cls)
        text = "" if node is None else documentation(node)
        return split(text or (cls.__doc__ or "").partition("\n\n")[0].replace("\n    ", " "))

    def _members(self, cls: Any) -> list[dict[str, Any]]:
        schema = self._catalog.schema
        found: list[dict[str, Any]] = []
        for member in cls:
            node = schema.of_value(cls, member.value)
            text = "" if node is None else documentation(node)
            found.append(
                {
                    "name": member.name,
                    "value": member.value,
                    "meaning": text,
                    "is_final": getattr(member, "is_final", None),
                    "provenance": provenance_of(node),
                }
            )
        return found

    def _items(self, entry: OperationEntry) -> str:
        operation = entry.operation
        if not isinstance(operation, PagedOperation):
            return ""
        return str(operation.items)

    def _fault_summary(self, code: str) -> dict[str, Any]:
        cls = fault_class(code)
        member = next(
            each for each in self._members(type(self._catalog.faults[0])) if each["value"] == code
        )
        return {"code": code, "error": cls, "meaning": member["meaning"], "doc": cls.__doc__ or ""}

    @cached_property
    def _by_noun(self) -> dict[str, list[OperationEntry]]:
        found: defaultdict[str, list[OperationEntry]] = defaultdict(list)
        for entry in self._catalog.operations.values():
            found[_noun(entry.name)].append(entry)
        return found

    def _related(self, entry: OperationEntry) -> list[OperationEntry]:
        noun = _noun(entry.name)
        near = list(self._by_noun[noun])
        for other, entries in self._by_noun.items():
            if other != noun and (other in noun or noun in other):
                near += entries
        same = entry.operation.response
        near += [] if same is None or entry.operation.unwrap else self._catalog.returned_by(same)
        service = next(each for each in self._catalog.services if each.attribute == entry.service)
        near += [] if len(near) > FEW else service.operations
        return [each for each in dict.fromkeys(near) if each is not entry][:RELATED]


def _noun(name: str) -> str:
    words = re.findall("[A-Z][a-z]*", name)[1:] or [name]
    return "".join(words).replace("ies", "y").removesuffix("s")


def _indented(document: bytes) -> str:
    return json.dumps(json.loads(document), indent=2)
