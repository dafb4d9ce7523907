"""Everything the reference has a page for: operations, services, types, faults, notifications."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from typing import Any

from cfclient._codec import model_of
from cfclient.contract import PACKAGED, load, read_services
from cfclient.contract._documents import WSDL, root_of
from cfschema.base import Enumeration, Operation, PagedOperation
from cfschema.names import OPERATION_MODULES, TYPE_MODULES
from cfschema.operations import OPERATIONS
from cfschema.types import FaultCode
from reference.provenance import Provenance, provenance_of
from reference.schema import Schema

NOTIFICATIONS = "http://api.callfire.com/notification/xsd"


@dataclass(frozen=True, slots=True)
class OperationEntry:
    """An operation with its place in the reference.

    Attributes:
        operation: The operation.
        service: The attribute of the client that has it.
        method: The name of its method.
        documentation: Its documentation in the contract.
        provenance: How certain it is.
    """

    operation: Operation[Any, Any]
    service: str
    method: str
    documentation: str
    provenance: Provenance

    @property
    def name(self) -> str:
        """Its name in the contract."""
        return self.operation.name

    @property
    def is_paged(self) -> bool:
        """Whether it returns one page at a time."""
        return isinstance(self.operation, PagedOperation)

    @property
    def iterator(self) -> str:
        """The name of the method that iterates over all pages."""
        return f"iter_{self.method.partition('_')[2]}"

    @property
    def address(self) -> str:
        """The address of its page below the root of the site."""
        return f"reference/{self.service}/{self.method}/"


@dataclass(frozen=True, slots=True)
class ServiceEntry:
    """A service with its operations.

    Attributes:
        name: Its name in the contract.
        attribute: The attribute of the client.
        documentation: Its documentation in the contract.
        operations: Its operations, in the order of the contract.
    """

    name: str
    attribute: str
    documentation: str
    operations: tuple[OperationEntry, ...]

    @property
    def address(self) -> str:
        """The address of its page below the root of the site."""
        return f"reference/{self.attribute}/"


class Catalog:
    """The contract and the generated code, joined."""

    def __init__(self) -> None:
        """Read the packaged contract."""
        self._documents = load(PACKAGED, beside=("callfire-notification.xsd",))
        self.schema = Schema(self._documents)

    @cached_property
    def services(self) -> list[ServiceEntry]:
        """The services, in the order of the contract."""
        facts = self._facts_of_operations()
        found: list[ServiceEntry] = []
        places = _places()
        for service in read_services(self._documents):
            entries = tuple(
                OperationEntry(
                    operation=OPERATIONS[declared.name],
                    service=places[declared.name][0],
                    method=places[declared.name][1],
                    documentation=declared.documentation,
                    provenance=facts[declared.name],
                )
                for declared in service.operations
            )
            attribute = entries[0].service
            found.append(ServiceEntry(service.name, attribute, service.documentation, entries))
        return found

    @cached_property
    def operations(self) -> dict[str, OperationEntry]:
        """The operations by name."""
        return {entry.name: entry for service in self.services for entry in service.operations}

    @cached_property
    def types(self) -> dict[str, type[Any]]:
        """The dataclasses and enumerations by qualified name, nested ones after their class."""
        found: dict[str, type[Any]] = {}
        for name in sorted(TYPE_MODULES):
            exported = getattr(import_module(TYPE_MODULES[name]), name)
            for cls in _with_nested(exported):
                found[cls.__qualname__] = cls
        return found

    @cached_property
    def dataclasses(self) -> dict[str, type[Any]]:
        """The dataclasses by qualified name."""
        return {name: cls for name, cls in self.types.items() if dataclasses.is_dataclass(cls)}

    @cached_property
    def enumerations(self) -> dict[str, type[Enumeration]]:
        """The enumerations by name."""
        return {name: cls for name, cls in self.types.items() if issubclass(cls, Enumeration)}

    @cached_property
    def faults(self) -> list[FaultCode]:
        """The fault codes of the contract."""
        return list(FaultCode)

    @cached_property
    def notifications(self) -> dict[str, type[Any]]:
        """The classes of notifications by the name of their root element."""
        return {
            model_of(cls).name: cls
            for cls in self.dataclasses.values()
            if model_of(cls).namespace == NOTIFICATIONS and len(model_of(cls).fields) > 1
        }

    @cached_property
    def requests(self) -> dict[type[Any], OperationEntry]:
        """The operation of each request type."""
        return {entry.operation.request: entry for entry in self.operations.values()}

    @cached_property
    def users(self) -> dict[type[Any], list[type[Any]]]:
        """The dataclasses that have a field of a type."""
        found: defaultdict[type[Any], list[type[Any]]] = defaultdict(list)
        for cls in self.dataclasses.values():
            for field in model_of(cls).fields:
                for used in field.types:
                    if cls not in found[used]:
                        found[used].append(cls)
        return found

    def returned_by(self, cls: type[Any]) -> list[OperationEntry]:
        """Return the operations whose response is of a type, or has items of it."""
        return [
            entry for entry in self.operations.values() if cls in _response_types(entry.operation)
        ]

    def _facts_of_operations(self) -> dict[str, Provenance]:
        return {
            node.get("name", ""): provenance_of(node)
            for document in self._documents
            for node in root_of(document).iterfind(f"{WSDL}portType/{WSDL}operation")
        }


def _response_types(operation: Operation[Any, Any]) -> Iterator[type[Any]]:
    if operation.response is None:
        return
    yield operation.response
    if isinstance(operation, PagedOperation):
        yield from model_of(operation.response).field(operation.items).types


def _places() -> dict[str, tuple[str, str]]:
    # The module of a constant has the name of the service's attribute, the constant that of the
    # method in capitals.
    found: dict[str, tuple[str, str]] = {}
    for constant, module in OPERATION_MODULES.items():
        operation = getattr(import_module(module), constant)
        if isinstance(operation, Operation):
            found[operation.name] = module.rpartition(".")[2], constant.lower()
    return found


def _with_nested(cls: type[Any]) -> Iterator[type[Any]]:
    yield cls
    for value in vars(cls).values():
        if isinstance(value, type) and dataclasses.is_dataclass(value):
            yield from _with_nested(value)
