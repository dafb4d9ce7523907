"""Turns the services of a WSDL into the operation table and the facades."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from xsdata.utils.namespaces import local_name
from xsdata.utils.text import screaming_snake_case, snake_case

from cfclient.contract import Service, ServiceOperation
from cfclient.errors import ConfigurationError
from codegen.code import Code, method_name, name, require_unique
from codegen.model import STYLES, Class, Facade, Field, Operation, Type
from codegen.split import plural

# The API's own convention: operations with these verbs only read.
READING_VERBS = ("get", "query", "search")
PAGED_BASE = "Query"
REQUEST_ID = "request_id"
_PAGE_SIZE = "100"


def endpoint(services: Sequence[Service]) -> str:
    """Return the address below which all services lie, without the folder of the SOAP ports.

    Raises:
        ConfigurationError: The services do not lie side by side.
    """
    folders = {service.address.rpartition("/")[0] for service in services}
    if len(folders) != 1:
        raise ConfigurationError(f"the services do not lie side by side: {sorted(folders)}")
    return folders.pop().rpartition("/")[0]


def read_facades(services: Sequence[Service], types: Sequence[Type]) -> list[Facade]:
    """Return the facades of a contract, in its order.

    Args:
        services: The services of the WSDL.
        types: The types of requests and responses.

    Raises:
        ConfigurationError: An operation uses an element that the schemas do not declare, or a
            name cannot be a Python name.
    """
    table = _Table(services, types)
    facades = [table.facade(service) for service in services]
    require_unique([facade.attribute for facade in facades], "services")
    constants = [op.constant for facade in facades for op in facade.operations]
    classes = [f"{style.prefix}{facade.name}" for facade in facades for style in STYLES]
    names = [*(item.name for item in types), *classes, *constants]
    require_unique(names, "types, services and operations")
    return facades


def read_roots(services: Sequence[Service], types: Sequence[Type]) -> dict[Code, Collection[str]]:
    """Return the types with which the messages of each service begin, faults included.

    Args:
        services: The services of the WSDL.
        types: The types of requests, responses and faults.

    Raises:
        ConfigurationError: An operation uses an element that the schemas do not declare.
    """
    table = _Table(services, types)
    return {_attribute(service): table.roots(service) for service in services}


def _attribute(service: Service) -> Code:
    noun = snake_case(service.name.removesuffix("Service"))
    return method_name(plural(noun), f"service {service.name!r}")


class _Table:
    def __init__(self, services: Sequence[Service], types: Sequence[Type]) -> None:
        classes = [item for item in types if isinstance(item, Class)]
        self._classes = {f"{{{cls.namespace}}}{cls.wire_name}": cls for cls in classes}
        self._by_name: Mapping[str, Class] = {cls.name: cls for cls in classes}
        self._endpoint = endpoint(services)

    def facade(self, service: Service) -> Facade:
        operations = tuple(self._operation(service, op) for op in service.operations)
        methods = [operation.method for operation in operations]
        methods += [operation.iter_method for operation in operations if operation.items]
        require_unique(methods, service.name)
        return Facade(
            name=name(service.name, "service"),
            attribute=_attribute(service),
            doc=service.documentation,
            operations=operations,
        )

    def roots(self, service: Service) -> list[str]:
        return [
            self._class(operation.name, element).name
            for operation in service.operations
            for element in (operation.request, operation.response, operation.fault)
            if element is not None
        ]

    def _operation(self, service: Service, declared: ServiceOperation) -> Operation:
        where = f"operation of {service.name}"
        request = self._class(declared.name, declared.request)
        response = (
            None if declared.response is None else self._class(declared.name, declared.response)
        )
        content = _content(response)
        fields = request.all_fields
        method = method_name(snake_case(declared.name), where)
        return Operation(
            name=declared.name,
            constant=name(screaming_snake_case(declared.name), where),
            method=method,
            iter_method=method_name(f"iter_{method.partition('_')[2]}".rstrip("_"), where),
            doc=declared.documentation,
            service=service.name,
            action=declared.action,
            path=service.address.removeprefix(f"{self._endpoint}/"),
            request=request.name,
            response=response.name if response else None,
            result=content.annotation if content else response.name if response else Code("None"),
            returns=response.doc if response else "",
            unwrap=content is not None,
            fields=tuple(fields),
            items=self._items(request, response),
            page_size=_page_size(declared.name, fields),
            read_only=method.startswith(READING_VERBS),
            request_id=REQUEST_ID if REQUEST_ID in [f.name for f in fields] else None,
        )

    def _class(self, operation: str, element: str) -> Class:
        try:
            return self._classes[element]
        except KeyError:
            raise ConfigurationError(
                f"{operation} uses the element {local_name(element)}, which no schema declares"
            ) from None

    def _lineage(self, cls: Class) -> Iterator[str]:
        yield cls.name
        if cls.base is not None:
            yield from self._lineage(self._by_name[cls.base])

    def _items(self, request: Class, response: Class | None) -> Field | None:
        if response is None or PAGED_BASE not in self._lineage(request):
            return None
        lists = [field for field in response.all_fields if field.is_list]
        return lists[0] if len(lists) == 1 else None


def _content(response: Class | None) -> Field | None:
    fields = response.all_fields if response else []
    is_text = len(fields) == 1 and fields[0].metadata["type"] == "'Text'"
    return fields[0] if is_text else None


def _page_size(operation: str, fields: Sequence[Field]) -> int:
    default = next((f.default for f in fields if f.name == "max_results"), None) or _PAGE_SIZE
    try:
        return int(default)
    except ValueError:
        message = f"{operation}: the default of MaxResults is not a number: {default[:20]!r}"
        raise ConfigurationError(message) from None
