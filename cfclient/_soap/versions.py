"""The two versions of SOAP: where they differ in envelopes and faults.

The sections named are those of SOAP 1.2 part 1 and, for SOAP 1.1, of its note of May 2000.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml.etree import QName

from cfclient._xml import Element, escape_attribute, local_name
from cfclient.errors import DecodeError

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_TRUE = ("1", "true")
# Who is to process a header block (1.2: section 2.2; 1.1: section 4.2.2): the name of the
# attribute, and the values that mean the service.
_ROLE = {"1.2": "role", "1.1": "actor"}
_OWN_ROLES = (
    "",
    "http://www.w3.org/2003/05/soap-envelope/role/next",
    "http://www.w3.org/2003/05/soap-envelope/role/ultimateReceiver",
    "http://schemas.xmlsoap.org/soap/actor/next",
)


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
    """A header block has to be understood, and none is.

    Attributes:
        blocks: The names of these blocks, as lxml gives them.
    """

    def __init__(self, blocks: Sequence[str]) -> None:
        """Name the blocks."""
        noun = "header is" if len(blocks) == 1 else "headers are"
        super().__init__(f"the {noun} not understood: {', '.join(blocks)}")
        self.blocks = blocks


def soap_of(root: Element) -> Soap | None:
    """Return the version of a message, or `None` if it is no envelope of either version.

    Args:
        root: The root of the message.
    """
    return _BY_ENVELOPE.get(str(root.tag))


def require_understood(root: Element, soap: Soap) -> None:
    """Reject a message with header blocks for its receiver that have to be understood.

    In 1.2 the rule is in section 5.2.3, in 1.1 in section 4.2.3.

    Args:
        root: The root of the message.
        soap: Its version.

    Raises:
        MustUnderstandError: There is such a block.
    """
    blocks = [
        str(block.tag)
        for block in root.iterfind(f"{soap.tag('Header')}/*")
        if block.get(soap.tag("mustUnderstand"), "").strip() in _TRUE
        and block.get(soap.tag(_ROLE[soap.name]), "") in _OWN_ROLES
    ]
    if blocks:
        raise MustUnderstandError(blocks)


def fault_header(soap: Soap, error: DecodeError) -> str:
    """Write the header blocks of a fault: what is not understood, or which versions are.

    Args:
        soap: The version of the fault.
        error: What is wrong with the request (1.2: sections 5.4.7 and 5.4.8; 1.1 has no
            NotUnderstood).
    """
    if isinstance(error, VersionMismatchError):
        supported = "".join(
            f'<up:SupportedEnvelope xmlns:ns="{each.namespace}" qname="ns:Envelope"/>'
            for each in VERSIONS.values()
        )
        return f'<up:Upgrade xmlns:up="{SOAP_12.namespace}">{supported}</up:Upgrade>'
    if isinstance(error, MustUnderstandError) and soap is SOAP_12:
        names = map(QName, error.blocks)
        return "".join(
            f'<soap:NotUnderstood xmlns:ns="{escape_attribute(name.namespace or "")}" '
            f'qname="ns:{name.localname}"/>'
            for name in names
        )
    return ""


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
