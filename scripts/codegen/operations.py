"""Turns the services of a WSDL into the operation table and the facades."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from xsdata.utils.namespaces import local_name
from xsdata.utils.text import screaming_snake_case, snake_case

from cfclient.contract import Service, ServiceOperation
from cfclient.errors import ConfigurationError
from codegen.model import Class, Facade, Field, Module, Operation

# The API's own convention: operations with these verbs only read.
READING_VERBS = ("get", "query", "search")
PAGED_BASE = "Query"
REQUEST_ID = "request_id"


def endpoint(services: Sequence[Service]) -> str:
    """Return the address below which all services lie, without the folder of the SOAP ports.

    Raises:
        ConfigurationError: The services do not lie side by side.
    """
    folders = {service.address.rpartition("/")[0] for service in services}
    if len(folders) != 1:
        raise ConfigurationError(f"the services do not lie side by side: {sorted(folders)}")
    return folders.pop().rpartition("/")[0]


def read_facades(services: Sequence[Service], modules: Sequence[Module]) -> list[Facade]:
    """Return the facades of a contract, in its order.

    Args:
        services: The services of the WSDL.
        modules: The modules of types that requests and answers are in.

    Raises:
        ConfigurationError: An operation uses an element that the schemas do not declare.
    """
    table = _Table(services, modules)
    return [table.facade(service) for service in services]


def _attribute(service: str) -> str:
    # An acronym, which has no vowel, has no plural either.
    name = snake_case(service)
    return f"{name}s" if re.search("[aeiou]", name) else name


class _Table:
    def __init__(self, services: Sequence[Service], modules: Sequence[Module]) -> None:
        self._classes = {
            f"{{{module.namespace}}}{cls.wire_name}": cls
            for module in modules
            for cls in module.classes
        }
        self._by_name = {cls.name: cls for cls in self._classes.values()}
        self._endpoint = endpoint(services)

    def facade(self, service: Service) -> Facade:
        name = service.name.removesuffix("Service")
        return Facade(
            name=service.name,
            module=snake_case(name),
            attribute=_attribute(name),
            doc=service.documentation,
            operations=tuple(self._operation(service, op) for op in service.operations),
        )

    def _operation(self, service: Service, declared: ServiceOperation) -> Operation:
        request = self._class(declared.name, declared.request)
        response = (
            None if declared.response is None else self._class(declared.name, declared.response)
        )
        fields = tuple(self._fields(request))
        content = self._content(response)
        method = snake_case(declared.name)
        names = [field.name for field in fields]
        return Operation(
            name=declared.name,
            constant=screaming_snake_case(declared.name),
            method=method,
            doc=declared.documentation,
            service=service.name,
            action=declared.action,
            path=service.address.removeprefix(f"{self._endpoint}/"),
            request=request.name,
            response=response.name if response else None,
            result="None" if response is None else content.annotation if content else response.name,
            returns=response.doc if response else "",
            unwrap=content is not None,
            fields=fields,
            items=self._items(request, response),
            repeatable=method.startswith(READING_VERBS),
            request_id=REQUEST_ID if REQUEST_ID in names else None,
        )

    def _class(self, operation: str, element: str) -> Class:
        try:
            return self._classes[element]
        except KeyError:
            raise ConfigurationError(
                f"{operation} uses the element {local_name(element)}, which no schema declares"
            ) from None

    def _lineage(self, cls: Class) -> Iterator[Class]:
        if cls.base:
            yield from self._lineage(self._by_name[cls.base])
        yield cls

    def _fields(self, cls: Class) -> Iterator[Field]:
        for ancestor in self._lineage(cls):
            yield from ancestor.fields

    def _content(self, response: Class | None) -> Field | None:
        fields = list(self._fields(response)) if response else []
        return fields[0] if len(fields) == 1 and fields[0].metadata["type"] == "'Text'" else None

    def _items(self, request: Class, response: Class | None) -> Field | None:
        if response is None or not any(c.name == PAGED_BASE for c in self._lineage(request)):
            return None
        lists = [field for field in self._fields(response) if field.is_list]
        return lists[0] if len(lists) == 1 else None
