"""Reads services and operations from the documents of a contract."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from cfclient._xml import Element
from cfclient.contract._documents import WSDL, Document, root_of
from cfclient.contract._text import documentation
from cfclient.errors import ConfigurationError

SOAP12 = "{http://schemas.xmlsoap.org/wsdl/soap12/}"


@dataclass(frozen=True, slots=True)
class ServiceOperation:
    """An operation as the WSDL declares it.

    Attributes:
        name: Its name.
        documentation: What it does, in plain sentences.
        action: Its SOAP action.
        request: The element that a request carries, as `{namespace}local`.
        response: The element that an answer carries; `None` if the answer is empty.
        fault: The element that the detail of a fault carries, if the contract declares one.
    """

    name: str
    documentation: str
    action: str
    request: str
    response: str | None
    fault: str | None


@dataclass(frozen=True, slots=True)
class Service:
    """A port of the WSDL with the operations of its port type.

    Attributes:
        name: The name of the port type without its suffix, such as `ContactService`.
        documentation: What the service is for, in plain sentences.
        address: Where requests go.
        operations: The operations, in the order of the contract.
    """

    name: str
    documentation: str
    address: str
    operations: tuple[ServiceOperation, ...]


def read_services(documents: Sequence[Document]) -> list[Service]:
    """Return the SOAP 1.2 services of a contract, in its order.

    Args:
        documents: What `load` returned.

    Raises:
        ConfigurationError: There is no SOAP 1.2 port, or a name leads nowhere.
    """
    reader = _Reader(documents)
    services = list(reader.services())
    if not services:
        raise ConfigurationError(f"{documents[0].location}: has no SOAP 1.2 service")
    return services


class _Reader:
    def __init__(self, documents: Sequence[Document]) -> None:
        self._location = documents[0].location
        self._roots = [root_of(document) for document in documents]
        self._components = {
            (
                etree.QName(node).localname,
                f"{{{root.get('targetNamespace')}}}{node.get('name')}",
            ): node
            for root in self._roots
            if root.tag == f"{WSDL}definitions"
            for node in root
        }

    def services(self) -> Iterator[Service]:
        for root in self._roots:
            for port in root.iterfind(f"{WSDL}service/{WSDL}port"):
                address = port.find(f"{SOAP12}address")
                if address is not None:
                    yield self._service(port, address.get("location", ""))

    def _service(self, port: Element, address: str) -> Service:
        binding = self._find("binding", port, "binding")
        port_type = self._find("portType", binding, "type")
        actions = {
            str(operation.get("name")): action.get("soapAction", "")
            for operation in binding.iterfind(f"{WSDL}operation")
            if (action := operation.find(f"{SOAP12}operation")) is not None
        }
        return Service(
            name=port_type.get("name", "").removesuffix("PortType"),
            documentation=documentation(port_type),
            address=address,
            operations=tuple(
                self._operation(operation, actions)
                for operation in port_type.iterfind(f"{WSDL}operation")
            ),
        )

    def _operation(self, operation: Element, actions: dict[str, str]) -> ServiceOperation:
        name = operation.get("name", "")
        request = self._element(operation, "input")
        if name not in actions or request is None:
            raise ConfigurationError(
                f"{self._location}: {name} has no SOAP 1.2 action or no request"
            )
        return ServiceOperation(
            name=name,
            documentation=documentation(operation),
            action=actions[name],
            request=request,
            response=self._element(operation, "output"),
            fault=self._element(operation, "fault"),
        )

    def _element(self, operation: Element, direction: str) -> str | None:
        end = operation.find(f"{WSDL}{direction}")
        if end is None:
            return None
        part = self._find("message", end, "message").find(f"{WSDL}part")
        return None if part is None else _qualified(part, part.get("element", ""))

    def _find(self, kind: str, node: Element, attribute: str) -> Element:
        name = _qualified(node, node.get(attribute, ""))
        try:
            return self._components[kind, name]
        except KeyError:
            raise ConfigurationError(
                f"{self._location}: names the {kind} {name}, which does not exist"
            ) from None


def _qualified(node: Element, name: str) -> str:
    prefix, _, local = name.rpartition(":")
    return f"{{{node.nsmap.get(prefix or None, '')}}}{local}"
