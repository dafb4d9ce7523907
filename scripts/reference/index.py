"""Lists everything for programs: `reference/index.json` with its schema, and `llms.txt`."""

from __future__ import annotations

import json
from typing import Any

from cfclient._codec import model_of
from cfclient._version import __version__
from cfschema import CONTRACT
from cfschema.base import PagedOperation
from reference.catalog import Catalog, OperationEntry
from reference.contents import Contents
from reference.fields import Fields, Row
from reference.pages import fault_address, notification_address, type_address

SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Operations and types of the CallFire API 1.1",
    "type": "object",
    "additionalProperties": False,
    "required": ["version", "contract", "operations", "types", "faults", "notifications"],
    "properties": {
        "version": {"type": "string", "description": "The version of cfclient."},
        "contract": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        "operations": {"type": "array", "items": {"$ref": "#/$defs/operation"}},
        "types": {"type": "array", "items": {"$ref": "#/$defs/type"}},
        "faults": {"type": "array", "items": {"$ref": "#/$defs/page"}},
        "notifications": {"type": "array", "items": {"$ref": "#/$defs/page"}},
    },
    "$defs": {
        "page": {
            "type": "object",
            "additionalProperties": False,
            "required": ["name", "page"],
            "properties": {"name": {"type": "string"}, "page": {"type": "string"}},
        },
        "operation": {
            "type": "object",
            "additionalProperties": False,
            "required": [
                *("name", "service", "method", "page", "summary", "request", "response"),
                *("read_only", "paged", "request_id", "certainty"),
            ],
            "properties": {
                "name": {"type": "string"},
                "service": {"type": "string"},
                "method": {"type": "string"},
                "page": {"type": "string"},
                "summary": {"type": "string"},
                "request": {"type": "string"},
                "response": {"type": ["string", "null"]},
                "read_only": {"type": "boolean"},
                "paged": {"type": "boolean"},
                "iterator": {"type": "string"},
                "request_id": {"type": "boolean"},
                "certainty": {"enum": ["known", "single source", "inferred"]},
            },
        },
        "type": {
            "type": "object",
            "additionalProperties": False,
            "required": ["name", "kind", "page", "summary"],
            "properties": {
                "name": {"type": "string"},
                "kind": {"enum": ["dataclass", "enumeration", "request"]},
                "page": {"type": "string"},
                "summary": {"type": "string"},
                "values": {"type": "array", "items": {"type": "string"}},
                "fields": {"type": "array", "items": {"$ref": "#/$defs/field"}},
            },
        },
        "field": {
            "type": "object",
            "additionalProperties": False,
            "required": ["name", "wire_name", "types", "list", "required"],
            "properties": {
                "name": {"type": "string"},
                "wire_name": {"type": "string"},
                "types": {"type": "array", "items": {"type": "string"}},
                "list": {"type": "boolean"},
                "required": {"type": "boolean"},
            },
        },
    },
}


class Index:
    """Writes the files for programs."""

    def __init__(self, catalog: Catalog, contents: Contents) -> None:
        """List what is in a catalog."""
        self._catalog = catalog
        self._contents = contents
        self._fields = Fields(catalog.schema)

    def files(self) -> dict[str, str]:
        """Return the files by their address."""
        return {
            "reference/index.json": _dumps(self.document()),
            "reference/index.schema.json": _dumps(SCHEMA),
            "llms.txt": self.text(),
        }

    def document(self) -> dict[str, Any]:
        """Return the index of operations and types."""
        return {
            "version": __version__,
            "contract": CONTRACT,
            "operations": [_operation(entry) for entry in self._catalog.operations.values()],
            "types": [self._type(name, each) for name, each in self._listed_types()],
            "faults": [{"name": c, "page": fault_address(c)} for c in self._catalog.faults],
            "notifications": [
                {"name": root, "page": notification_address(root)}
                for root in self._catalog.notifications
            ],
        }

    def text(self) -> str:
        """Return the index of pages for language models, one line for each operation."""
        lines = [
            "# cfclient",
            "",
            "> A strictly typed Python client for the CallFire API 1.1 (SOAP): every operation is",
            "> a method of a service, such as client.texts.send_text. reference/index.json lists",
            "> operations and types for programs.",
        ]
        for service in self._catalog.services:
            lines += ["", f"## {service.name} (client.{service.attribute})", ""]
            lines += (
                f"- [{entry.name}]({entry.address}): {entry.documentation}"
                for entry in service.operations
            )
        lines += ["", "## Types", ""]
        lines += (
            f"- [{name}]({type_address(each['cls'])}): {each['summary']}"
            for name, each in self._listed_types()
            if each["kind"] != "request"
        )
        return "\n".join([*lines, ""])

    def _listed_types(self) -> Any:
        return self._contents.lists()["types"].items()

    def _type(self, name: str, listed: dict[str, Any]) -> dict[str, Any]:
        cls = listed["cls"]
        found = {
            "name": name,
            "kind": listed["kind"],
            "page": type_address(cls),
            "summary": listed["summary"],
        }
        if listed["kind"] == "enumeration":
            return {**found, "values": [member.value for member in cls]}
        return {**found, "fields": [_field(row) for row in self._fields.rows(cls)]}


def _field(row: Row) -> dict[str, Any]:
    return {
        "name": row.name,
        "wire_name": row.wire_name,
        "types": [cls.__qualname__ for cls in row.types],
        "list": row.is_list,
        "required": row.is_required,
    }


def _operation(entry: OperationEntry) -> dict[str, Any]:
    operation = entry.operation
    response = operation.response
    iterator = {"iterator": entry.iterator} if isinstance(operation, PagedOperation) else {}
    return {
        "name": entry.name,
        "service": entry.service,
        "method": entry.method,
        "page": entry.address,
        "summary": entry.documentation,
        "request": model_of(operation.request).cls.__qualname__,
        "response": None if response is None else response.__qualname__,
        "read_only": operation.read_only,
        "paged": entry.is_paged,
        **iterator,
        "request_id": operation.request_id is not None,
        "certainty": entry.provenance.certainty,
    }


def _dumps(document: Any) -> str:
    return json.dumps(document, indent=1) + "\n"
