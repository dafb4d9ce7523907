"""The two versions of SOAP: where they differ in envelopes and faults.

The sections named are those of SOAP 1.2 part 1 and, for SOAP 1.1, of its note of May 2000.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cfclient._xml import Element, local_name
from cfclient.errors import DecodeError

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_TRUE = ("1", "true")


@dataclass(frozen=True, slots=True)
class Soap:
    """A version of SOAP.

    Attributes:
        name: Its number.
        namespace: The namespace of its envelope.
        media_type: The media type of its messages.
    """

    name: str
    namespace: str
    media_type: str

    def tag(self, name: str) -> str:
        """Return the name of an element of the envelope as lxml gives it."""
        return f"{{{self.namespace}}}{name}"


SOAP_12 = Soap("1.2", "http://www.w3.org/2003/05/soap-envelope", "application/soap+xml")
SOAP_11 = Soap("1.1", "http://schemas.xmlsoap.org/soap/envelope/", "text/xml")
VERSIONS = {soap.name: soap for soap in (SOAP_12, SOAP_11)}
_BY_ENVELOPE = {soap.tag("Envelope"): soap for soap in VERSIONS.values()}
# What 1.1 calls differently (1.2: section 5.4.6; 1.1: section 4.4.1).
_CODES_OF_11 = {"Sender": "Client", "Receiver": "Server"}


class VersionMismatchError(DecodeError):
    """An envelope is of a version that is neither 1.1 nor 1.2."""


class MustUnderstandError(DecodeError):
    """A header block has to be understood, and none is."""


def soap_of(root: Element) -> Soap | None:
    """Return the version of a message, or `None` if it is no envelope of either version.

    Args:
        root: The root of the message.
    """
    return _BY_ENVELOPE.get(str(root.tag))


def require_understood(root: Element, soap: Soap) -> None:
    """Refuse a message with a header block that has to be understood (1.2: section 5.2.3).

    Args:
        root: The root of the message.
        soap: Its version.

    Raises:
        MustUnderstandError: There is such a block.
    """
    for block in root.iterfind(f"{soap.tag('Header')}/*"):
        if block.get(soap.tag("mustUnderstand")) in _TRUE:
            raise MustUnderstandError(f"the header {block.tag!s} is not understood")


def fault_body(soap: Soap, code: str, reason: str, detail: str) -> str:
    """Write a fault as the content of a body (1.2: section 5.4; 1.1: section 4.4).

    Args:
        soap: The version.
        code: The code, as 1.2 calls it.
        reason: What went wrong, escaped.
        detail: The element that tells more, written out; empty if there is none.
    """
    if soap is SOAP_11:
        told = f"<detail>{detail}</detail>" if detail else ""
        code = _CODES_OF_11.get(code, code)
        return (
            f"<soap:Fault><faultcode>soap:{code}</faultcode>"
            f"<faultstring>{reason}</faultstring>{told}</soap:Fault>"
        )
    told = f"<soap:Detail>{detail}</soap:Detail>" if detail else ""
    return (
        f"<soap:Fault><soap:Code><soap:Value>soap:{code}</soap:Value></soap:Code>"
        f'<soap:Reason><soap:Text xml:lang="en">{reason}</soap:Text></soap:Reason>{told}'
        "</soap:Fault>"
    )


def fault_code(fault: Element, soap: Soap) -> str:
    """Return the code of a fault, without its prefix: of several, the innermost, which says most.

    Args:
        fault: The fault.
        soap: The version.
    """
    values = (
        fault.findall("faultcode")
        if soap is SOAP_11
        else fault.findall(f"{soap.tag('Code')}//{soap.tag('Value')}")
    )
    text = values[-1].text or "" if values else ""
    return local_name(text.strip().replace(":", "}")) or "Fault"


def fault_reason(fault: Element, soap: Soap) -> str:
    """Return the reason of a fault, in English if it is given in several languages.

    Args:
        fault: The fault.
        soap: The version.
    """
    if soap is SOAP_11:
        return " ".join((fault.findtext("faultstring") or "").split())
    texts = fault.findall(f"{soap.tag('Reason')}/{soap.tag('Text')}")
    english = [text for text in texts if (text.get(_LANG) or "").lower().startswith("en")]
    return next((" ".join((text.text or "").split()) for text in (*english, *texts)), "")


def fault_details(fault: Element, soap: Soap) -> Iterator[Element]:
    """Yield the elements that tell more of a fault.

    Args:
        fault: The fault.
        soap: The version.
    """
    yield from fault.iterfind("detail/*" if soap is SOAP_11 else f"{soap.tag('Detail')}/*")
