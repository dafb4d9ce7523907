"""Small contracts with configurable names and texts."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from lxml import etree
from lxml.builder import ElementMaker

from cfclient._xml import Element, escape_attribute
from cfclient.contract import PACKAGED, load

NAMES = {
    "service": "ThingService",
    "operation": "QueryThings",
    "request": "QueryThings",
    "response": "ThingQueryResult",
    "type": "Thing",
    "base": "Base",
    "field": "Name",
    "attribute": "id",
    "inner": "Part",
    "enumeration": "Color",
    "value": "RED",
}
TEXTS = {
    "service documentation": "About the service.",
    "operation documentation": "About the operation.",
    "type documentation": "About the type.",
    "field documentation": "About the field.",
    "value documentation": "About the value.",
    "response documentation": "About the response.",
    "pattern": "[a-z]+",
    "default": "red",
    "page size": "50",
    "limit": "9",
    "action": "urn:action",
    "address": "http://localhost/soap/thing",
    "namespace": "http://localhost/data",
    "prefix": "data",
}
FILES = {"file": "thing.wsdl"}
PLAIN = {**NAMES, **TEXTS, **FILES}

NAMESPACE = load(PACKAGED)[0].namespace
_DATA = "urn:data"
_SOAP = "http://schemas.xmlsoap.org/wsdl/soap12/"
_WSDL = ElementMaker(namespace="http://schemas.xmlsoap.org/wsdl/")
_SOAP12 = ElementMaker(namespace=_SOAP)
_XS = ElementMaker(
    namespace="http://www.w3.org/2001/XMLSchema", nsmap={"xs": "http://www.w3.org/2001/XMLSchema"}
)
_FACTS = ElementMaker(namespace="urn:cfclient:facts")


def write_contract(folder: Path, chosen: Mapping[str, str]) -> Path:
    """Write a contract with one service and one paged operation; return the path of its WSDL.

    Args:
        folder: An empty folder.
        chosen: The names and texts, by the keys of `PLAIN`; default: those of `PLAIN`.

    Raises:
        ValueError: A text cannot be in an XML document.
    """
    words = {**PLAIN, **chosen}
    wsdl = folder / words["file"]
    wsdl.write_bytes(_bytes(_definitions(words), words))
    (folder / "things.xsd").write_bytes(_bytes(_schema(words), words))
    return wsdl


def _bytes(root: Element, words: Mapping[str, str]) -> bytes:
    # lxml reads a namespace that is not a URI, but does not write one.
    namespace = escape_attribute(f"{words['namespace']}/{words['prefix']}")
    return etree.tostring(root, encoding="UTF-8").replace(_DATA.encode(), namespace.encode())


def _definitions(words: Mapping[str, str]) -> Element:
    target = NAMESPACE
    maker = ElementMaker(
        namespace="http://schemas.xmlsoap.org/wsdl/", nsmap={"t": target, "d": _DATA}
    )
    operation = words["operation"]
    return maker.definitions(
        _WSDL.types(_XS.schema(_XS("import", schemaLocation="things.xsd"))),
        _WSDL.message(_WSDL.part(element=f"d:{words['request']}"), name="In"),
        _WSDL.message(_WSDL.part(element=f"d:{words['response']}"), name="Out"),
        _WSDL.portType(
            _WSDL.documentation(words["service documentation"]),
            _WSDL.operation(
                _WSDL.documentation(words["operation documentation"]),
                _WSDL.input(message="t:In"),
                _WSDL.output(message="t:Out"),
                name=operation,
            ),
            name=f"{words['service']}PortType",
        ),
        _WSDL.binding(
            _WSDL.operation(_SOAP12.operation(soapAction=words["action"]), name=operation),
            name="Binding",
            type=f"t:{words['service']}PortType",
        ),
        _WSDL.service(
            _WSDL.port(_SOAP12.address(location=words["address"]), binding="t:Binding"),
            name="Service",
        ),
        targetNamespace=target,
    )


def _schema(words: Mapping[str, str]) -> Element:
    maker = ElementMaker(
        namespace="http://www.w3.org/2001/XMLSchema",
        nsmap={"xs": "http://www.w3.org/2001/XMLSchema", "d": _DATA},
    )
    return maker.schema(
        _enumeration(words),
        _XS.complexType(_XS.sequence(_page_size(words)), name="Query"),
        _extension(
            words["request"],
            "Query",
            _XS.element(
                name="State", type=f"d:{words['enumeration']}", minOccurs="0", maxOccurs="unbounded"
            ),
        ),
        _complex(
            words["response"],
            _XS.element(ref=f"d:{words['type']}", minOccurs="0", maxOccurs="unbounded"),
            documentation=words["response documentation"],
        ),
        _XS.complexType(_XS.attribute(name=words["attribute"]), name=words["base"]),
        _extension(
            words["type"], words["base"], *_fields(words), documentation=words["type documentation"]
        ),
        targetNamespace=_DATA,
        elementFormDefault="qualified",
    )


def _documented(text: str) -> Element:
    return _XS.annotation(_XS.documentation(text))


def _page_size(words: Mapping[str, str]) -> Element:
    facts = _XS.annotation(_XS.appinfo(_FACTS.facts(maximum=words["limit"])))
    default = words["page size"]
    return _XS.element(facts, name="MaxResults", type="xs:int", default=default, minOccurs="0")


def _enumeration(words: Mapping[str, str]) -> Element:
    return _XS.simpleType(
        _XS.restriction(
            _XS.enumeration(_documented(words["value documentation"]), value=words["value"]),
            _XS.enumeration(value="GREEN"),
            base="xs:string",
        ),
        name=words["enumeration"],
    )


def _fields(words: Mapping[str, str]) -> list[Element]:
    pattern = _XS.simpleType(_XS.restriction(_XS.pattern(value=words["pattern"]), base="xs:string"))
    return [
        _XS.element(_documented(words["field documentation"]), pattern, name=words["field"]),
        _XS.element(name="Color", type="xs:string", default=words["default"]),
        _XS.element(
            _XS.complexType(_XS.sequence(_XS.element(name="Deep", type="xs:string"))),
            name=words["inner"],
            minOccurs="0",
        ),
    ]


def _complex(name: str, *fields: Element, documentation: str = "Plain.") -> Element:
    content = _XS.complexType(_XS.sequence(*fields))
    return _XS.element(_documented(documentation), content, name=name)


def _extension(name: str, base: str, *fields: Element, documentation: str = "Plain.") -> Element:
    extension = _XS.extension(_XS.sequence(*fields), base=f"d:{base}")
    content = _XS.complexType(_XS.complexContent(extension))
    return _XS.element(_documented(documentation), content, name=name)
