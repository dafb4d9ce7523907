"""Messages with attachments (MTOM, XOP, RFC 2387), in both versions of SOAP and both directions."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
import requests
import zeep
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cfclient import Client
from cfclient._soap import SOAP_11, SOAP_12, VERSIONS, Soap, write_envelope
from cfclient.operations import GET_SOUND_DATA
from cfclient.sandbox import Sandbox
from cfclient.types import BroadcastCommand, GetSoundData
from tests.sandbox.http.test_server import LOGIN
from tests.sandbox.services.test_sounds import centre_broadcast
from tests.support.wire import Wire
from tests.support.wire import response as written

XOP = "application/xop+xml"
INCLUDE = "{http://www.w3.org/2004/08/xop/include}Include"
CREATE = (
    '<CreateSound xmlns="http://api.callfire.com/service/xsd"><Name>a</Name><Data>{}</Data>'
    "</CreateSound>"
)
HREF = '<x:Include xmlns:x="http://www.w3.org/2004/08/xop/include" href="{}"/>'
ASK = '<GetSoundData xmlns="http://api.callfire.com/service/xsd"><Id>{}</Id></GetSoundData>'
both = pytest.mark.parametrize("soap", VERSIONS.values(), ids=list(VERSIONS))

# RFC 2046, section 5.1.1: what a boundary consists of; it does not end with a blank.
_BOUNDARY = st.from_regex(r"[A-Za-z0-9'()+_,./:=? -]{0,60}[A-Za-z0-9'()+_,./:=?-]", fullmatch=True)
# RFC 2392: a content id is an address, of which a URL encodes what it cannot contain.
_CID = st.from_regex(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,30}@[a-z0-9.-]{1,20}", fullmatch=True)
_ENCODINGS: dict[str, Callable[[bytes], bytes]] = {
    "": bytes,
    "binary": bytes,
    "8BIT": bytes,
    "Base64": base64.encodebytes,
    "quoted-printable": partial(binascii.b2a_qp, istext=False),
}


@pytest.fixture(scope="module")
def own() -> Iterator[Sandbox]:
    """A sandbox for the sounds of this module."""
    with Sandbox() as sandbox:
        yield sandbox


@dataclass(frozen=True)
class Package:
    """The parts of a message that the specifications let differ.

    Attributes:
        boundary: The boundary.
        cid: The content id of the sound.
        encoding: The content transfer encoding of the sound.
        starts: Whether the content type names the root, which then need not be the first part.
        header: The name of the header with a content id.
        padding: What follows a delimiter on its line.
        preamble: What is before the first delimiter.
        epilogue: What is behind the last.
        others: The number of parts that nothing refers to.
    """

    boundary: str
    cid: str
    encoding: str
    starts: bool
    header: str
    padding: str
    preamble: str
    epilogue: str
    others: int

    def content_type(self, soap: Soap) -> str:
        """Return the content type of the message."""
        start = '; start="<the root@x>"' if self.starts else ""
        return (
            f'Multipart/Related; boundary="{self.boundary}"; type="{XOP}"{start}; '
            f'start-info="{soap.media_type}"'
        )

    def write(self, sound: bytes, soap: Soap, href: str | None = None) -> bytes:
        """Return the message, which includes the sound by its content id or another address."""
        included = HREF.format(href or f"cid:{quote(self.cid)}")
        root = write_envelope(CREATE.format(included), soap)
        parts = [
            self._part("the root@x", f'{XOP}; type="{soap.media_type}"', "binary", root),
            self._part(self.cid, "audio/mpeg", self.encoding, _ENCODINGS[self.encoding](sound)),
            *(self._part(f"{n}@other", "text/plain", "", b"x") for n in range(self.others)),
        ]
        lines = b"".join(reversed(parts) if self.starts else parts)
        return self.preamble.encode() + lines + f"--{self.boundary}--{self.epilogue}".encode()

    def _part(self, cid: str, kind: str, encoding: str, content: bytes) -> bytes:
        transfer = f"content-transfer-encoding: {encoding}\r\n" if encoding else ""
        head = f"--{self.boundary}{self.padding}\r\nContent-Type: {kind}\r\n{transfer}"
        return f"{head}{self.header}: <{cid}>\r\n\r\n".encode() + content + b"\r\n"


PACKAGES = st.builds(
    Package,
    boundary=_BOUNDARY,
    cid=_CID,
    encoding=st.sampled_from(list(_ENCODINGS)),
    starts=st.booleans(),
    header=st.sampled_from(["Content-ID", "Content-Id", "content-id"]),
    padding=st.sampled_from(["", " ", "\t "]),
    preamble=st.sampled_from(["", "\r\n", "This is MTOM.\r\n"]),
    epilogue=st.sampled_from(["", "\r\n", "\r\nBye."]),
    others=st.integers(0, 3),
)
PLAIN = Package("b", "a@x", "binary", False, "Content-ID", "", "", "\r\n", 0)


def post(sandbox: Sandbox, content: bytes, content_type: str, **headers: str) -> requests.Response:
    """Post a message to the service of calls."""
    return requests.post(
        f"{sandbox.endpoint}/soap12/call",
        data=content,
        auth=LOGIN,
        headers={"Content-Type": content_type, **headers},
        timeout=10,
    )


def created(response: requests.Response) -> int:
    """Return the id in a response, which is not a fault."""
    assert 200 == response.status_code, response.text
    return int(etree.fromstring(response.content).findtext(".//{*}CreatedId") or 0)


@both
@given(package=PACKAGES, tail=st.binary(max_size=300))
def test_requests(own: Sandbox, soap: Soap, package: Package, tail: bytes) -> None:
    """Whatever form the specifications allow, the sound arrives byte for byte."""
    sound = b"ID3" + tail
    response = post(own, package.write(sound, soap), package.content_type(soap))

    key = created(response)
    assert response.headers["Content-Type"].startswith(soap.media_type)
    with own.client() as client:
        assert sound == client.calls.get_sound_data(id=key)


BROKEN: dict[str, tuple[bytes, str, str]] = {
    "a missing part": (PLAIN.write(b"ID3", SOAP_12, "cid:b@x"), "b", "'b@x' is missing"),
    "another address": (
        PLAIN.write(b"ID3", SOAP_12, "http://x/"),
        "b",
        "'http://x/', which is not",
    ),
    "an end that is cut off": (PLAIN.write(b"ID3", SOAP_12)[:-9], "b", "'a@x' is missing"),
    "another boundary": (PLAIN.write(b"ID3", SOAP_12), "other", "no complete part"),
    "another start": (PLAIN.write(b"ID3", SOAP_12), 'b"; start="<c@x>', "the part 'c@x', which"),
    "an unknown encoding": (
        PLAIN.write(b"ID3", SOAP_12).replace(b"encoding: binary", b"encoding: zip"),
        "b",
        "the content transfer encoding 'zip' is unknown",
    ),
    "text beside it": (
        PLAIN.write(b"ID3", SOAP_12).replace(b"<Data>", b"<Data>SUQz"),
        "b",
        "has more than the attachment 'a@x'",
    ),
}


@both
@pytest.mark.parametrize("what", BROKEN)
def test_broken_requests(own: Sandbox, soap: Soap, what: str) -> None:
    """A package that cannot be read gets a fault in its version that says what is wrong."""
    content, boundary, told = BROKEN[what]
    kind = f'multipart/related; type="{XOP}"; start-info="{soap.media_type}"; boundary="{boundary}"'
    response = post(own, content, kind)

    root = etree.fromstring(response.content)
    assert (500, soap.tag("Envelope")) == (response.status_code, root.tag)
    assert told in " ".join(map(str, root.itertext()))


def parts_of(response: requests.Response) -> list[Message]:
    """Return the parts of a response as the standard library reads them."""
    head = f"Content-Type: {response.headers['Content-Type']}\r\n\r\n".encode()
    message = message_from_bytes(head + response.content)
    assert [] == message.defects
    return [part for part in message.walk() if not part.is_multipart()]


@pytest.fixture(scope="module")
def asked(own: Sandbox) -> dict[str, tuple[str, bytes]]:
    """The requests for data, with the data."""
    sound = b"ID3" + bytes(range(256)) * 2 + b"\r\n--part-\r\nx"
    with own.client() as client:
        key = client.calls.create_sound(data=sound)
        centre = centre_broadcast(client, "13105550123")
        client.broadcasts.control_broadcast(id=centre, command=BroadcastCommand.START)
        own.clock.advance(minutes=5)
        record = client.calls.query_calls().call[0].call_record[0].recording_meta[0]
        recording = client.calls.get_recording_data(recording_id=record.id)
    by_id = f"<RecordingId>{record.id}</RecordingId>"
    return {
        "SoundData": (ASK.format(key), sound),
        "RecordingData": (
            ASK.format(0).replace("Sound", "Recording").replace("<Id>0</Id>", by_id),
            recording,
        ),
    }


def ask(own: Sandbox, soap: Soap, body: str, how: str) -> requests.Response:
    """Ask for data, in a package or with a header that accepts one."""
    content = write_envelope(body, soap)
    if how != "package":
        return post(own, content, soap.media_type, Accept=how)
    head = f'--b\r\nContent-Type: {XOP}; type="{soap.media_type}"\r\n\r\n'
    kind = f'multipart/related; boundary=b; type="{XOP}"; start-info="{soap.media_type}"'
    return post(own, head.encode() + content + b"\r\n--b--", kind)


@both
@pytest.mark.parametrize("name", ["SoundData", "RecordingData"])
@pytest.mark.parametrize(
    "how", ["package", "multipart/related", f"text/xml, multipart/related;type={XOP}, */*;q=0.1"]
)
def test_responses(
    own: Sandbox, asked: dict[str, tuple[str, bytes]], soap: Soap, name: str, how: str
) -> None:
    """Data comes as an attachment where the request accepts it, as other programs read it."""
    body, sound = asked[name]
    response = ask(own, soap, body, how)
    root, attachment = parts_of(response)

    content: Any = root.get_payload(decode=True)
    (element,) = etree.fromstring(content).iter(f"{{*}}{name}")
    assert (XOP, soap.media_type) == (root.get_content_type(), root.get_param("type"))
    assert f"cid:{str(attachment['Content-ID']).strip('<>')}" == element[0].get("href")
    assert (INCLUDE, sound) == (element[0].tag, attachment.get_payload(decode=True))


@both
@pytest.mark.parametrize("how", ["*/*", "application/soap+xml, text/xml", "multipart/related;q=0"])
def test_responses_without(
    own: Sandbox, asked: dict[str, tuple[str, bytes]], soap: Soap, how: str
) -> None:
    """Who does not ask for attachments gets none; nor do faults and results without data."""
    body, sound = asked["SoundData"]
    response = ask(own, soap, body, how)
    fault = ask(own, soap, ASK.format(10**6), "package")

    found = etree.fromstring(response.content).findtext(".//{*}SoundData") or ""
    assert sound == base64.b64decode(found)
    assert (500, soap.tag("Envelope")) == (fault.status_code, etree.fromstring(fault.content).tag)


@both
@pytest.mark.parametrize("size", [10, 2 << 20])
def test_client_reads(own: Sandbox, soap: Soap, size: int, tmp_path: Path) -> None:
    """The client reads what the sandbox sends with an attachment, and saves it."""
    sound = b"ID3" + bytes(size)
    with own.client() as client:
        key = client.calls.create_sound(data=sound)
    response = ask(own, soap, ASK.format(key), "multipart/related")
    assert len(response.content) < size + 2000
    sent = written(response.content, content_type=response.headers["Content-Type"])
    with Wire(sent) as wire, Client(login="a", password="b", endpoint=wire.endpoint) as client:
        assert sound == client.calls.get_sound_data(id=key)
        with (tmp_path / "sound").open("wb") as file:
            client.save(GET_SOUND_DATA, GetSoundData(id=key), file)

    assert sound == (tmp_path / "sound").read_bytes()


@pytest.mark.parametrize("version", ["11", "12"])
def test_zeep_reads(own: Sandbox, asked: dict[str, tuple[str, bytes]], version: str) -> None:
    """The client of another project reads an attachment as data."""
    body, sound = asked["SoundData"]
    make_client: Any = zeep.Client
    other = make_client(f"{own.endpoint}/wsdl/callfire-service-http-soap{version}.wsdl")
    other.transport.session.auth = LOGIN
    other.transport.session.headers["Accept"] = "multipart/related"
    service = other.bind("CallFireApi", "CallServicePort")

    assert sound == service.GetSoundData(Id=int(body.partition("<Id>")[2].partition("<")[0]))


def test_faults_are_found_by_operation(own: Sandbox) -> None:
    """A fault of one operation is injected whatever place its action has."""
    kind = PLAIN.content_type(SOAP_12).replace(
        SOAP_12.media_type, SOAP_12.media_type + r"; action=\"urn:x/CreateSound\""
    )
    own.faults.add("status", operation="CreateSound")
    assert 503 == post(own, PLAIN.write(b"ID3", SOAP_12), kind).status_code
    own.faults.add("status", operation="CreateSound")
    kind = PLAIN.content_type(SOAP_11)
    response = post(own, PLAIN.write(b"ID3", SOAP_11), kind, SOAPAction='"urn:x/CreateSound"')
    assert 503 == response.status_code


def test_broken_encodings(own: Sandbox) -> None:
    """An attachment that is not in its encoding is refused."""
    content = PLAIN.write(b"ID3x", SOAP_12).replace(b"encoding: binary", b"encoding: base64")
    response = post(own, content, PLAIN.content_type(SOAP_12))

    assert b"the attachment 'the root@x' is not base64" in response.content
