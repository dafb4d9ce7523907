"""The contract as the sandbox serves it: with its own addresses, for either version of SOAP."""

from __future__ import annotations

from functools import cache

from lxml import etree

from cfclient.contract import PACKAGED
from cfclient.sandbox.http.paths import ROOT
from cfschema import ENDPOINT

WSDL_11 = PACKAGED.name.replace("soap12", "soap11")

_WSDL = "{http://schemas.xmlsoap.org/wsdl/}"
_SOAP_11, _SOAP_12 = (f"http://schemas.xmlsoap.org/wsdl/{name}/" for name in ("soap", "soap12"))
# Each version needs a namespace of its own, so that one client can load both.
_TARGET = "http://api.callfire.com/service/wsdl/http/"


def document(name: str, host: str) -> bytes | None:
    """Return a file of the contract, or `None` if it has no such file.

    Args:
        name: The name of the file.
        host: The address of the sandbox, such as `http://127.0.0.1:8811`.
    """
    content = _files().get(name)
    return None if content is None else content.replace(ENDPOINT.encode(), f"{host}{ROOT}".encode())


def description(host: str) -> bytes:
    """Return the WSDL to serve at the address of a service, with imports that resolve there.

    Args:
        host: The address of the sandbox, such as `http://127.0.0.1:8811`.
    """
    root = etree.fromstring(document(PACKAGED.name, host) or b"")
    for imported in root.iter(f"{_WSDL}import"):
        imported.set("location", f"{host}{ROOT}/wsdl/{imported.get('location')}")
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


@cache
def _files() -> dict[str, bytes]:
    packaged = {file.name: file.read_bytes() for file in PACKAGED.parent.glob("*.[wx]sd*")}
    return {**packaged, WSDL_11: _with_soap_11(packaged[PACKAGED.name])}


def _with_soap_11(wsdl: bytes) -> bytes:
    """Return the packaged WSDL with SOAP 1.1 in the place of 1.2 (WSDL 1.1, section 3)."""
    root = etree.fromstring(wsdl)
    own = f"{_TARGET}soap11"
    names = {"soap": _SOAP_11, **{k: v for k, v in root.nsmap.items() if v != _SOAP_12}, "tns": own}
    derived = etree.Element(root.tag, nsmap=names)
    derived.set("targetNamespace", own)
    derived.extend(list(root))
    for element in derived.iter(f"{{{_SOAP_12}}}*"):
        element.tag = f"{{{_SOAP_11}}}{etree.QName(element).localname}"
    for text in derived.iter(f"{_WSDL}documentation"):
        text.text = (text.text or "").replace("SOAP 1.2", "SOAP 1.1")
    etree.cleanup_namespaces(derived, keep_ns_prefixes=[name for name in names if name])
    return etree.tostring(derived, encoding="UTF-8", xml_declaration=True)
