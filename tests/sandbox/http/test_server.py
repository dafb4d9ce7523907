"""The sandbox as a server."""

from __future__ import annotations

import pytest
import requests
from lxml import etree

from cfclient import Client, ConfigurationError
from cfclient._soap import write_envelope
from cfclient.contract import PACKAGED, load, read_services
from cfclient.types import Contact
from tests.support.validating import ValidatingSandbox as Sandbox

LOGIN = ("sandbox", "sandbox")
GET_3 = '<GetContact xmlns="http://api.callfire.com/service/xsd"><Id>3</Id></GetContact>'


def post(
    sandbox: Sandbox,
    body: str | bytes,
    *,
    path: str = "soap12/contact",
    auth: tuple[str, str] | None = LOGIN,
) -> requests.Response:
    """Post a body to the sandbox."""
    content = write_envelope(body) if isinstance(body, str) else body
    return requests.post(f"{sandbox.endpoint}/{path}", data=content, auth=auth, timeout=10)


def reason(response: requests.Response) -> str:
    """Return the reason of a fault, and make sure that it is one without detail."""
    root = etree.fromstring(response.content)
    assert root.find(".//{*}Detail") is None
    return root.findtext(".//{*}Reason/{*}Text") or ""


def test_answers_in_soap(demo: Sandbox) -> None:
    """A request gets an answer of the right type and status."""
    response = post(demo, GET_3)

    assert (
        response.status_code,
        response.headers["content-type"],
    ) == (200, "application/soap+xml; charset=utf-8")
    assert "3" == etree.fromstring(response.content)[0][0].get("id")


@pytest.mark.parametrize("auth", [None, ("sandbox", "x"), ("x", "sandbox"), ("", "")])
def test_wrong_credentials(demo: Sandbox, auth: tuple[str, str] | None) -> None:
    """Without the right login there is a challenge and nothing else."""
    response = post(demo, GET_3, auth=auth)

    assert 401 == response.status_code
    assert response.headers["WWW-Authenticate"].startswith("Basic realm=")
    assert b"Contact" not in response.content


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (GET_3.replace("<Id>3</Id>", ""), "GetContact/Id: a value is required"),
        (GET_3.replace(">3<", ">x<"), "GetContact/Id: 'x' is not a valid long"),
        (GET_3.replace("Id>", "Key>"), "GetContact/Key: unknown element"),
        (GET_3.replace("<Id>", "<Id>1</Id><Id>"), "GetContact/Id[2]: repeated element"),
        ("<a/>", "Envelope/Body: not a request of this service: a"),
        ("<a/><b/>", "Envelope/Body: expected one element in the body"),
        (b"hello", "the message is not well-formed"),
        (b"", "the message is not well-formed"),
        (b"<!DOCTYPE a><a/>", "the message has a DOCTYPE"),
        (b"<a/>", "expected a SOAP envelope, but found a"),
    ],
)
def test_requests_that_break_the_schema(demo: Sandbox, body: str | bytes, told: str) -> None:
    """A request that breaks the schema gets a plain sender fault that says where."""
    response = post(demo, body)

    assert 500 == response.status_code
    assert told in reason(response)


SEND = """<SendText xmlns="http://api.callfire.com/service/xsd" xmlns:d="http://api.callfire.com/data">
<ToNumber>{}</ToNumber><d:TextBroadcastConfig>{}</d:TextBroadcastConfig></SendText>"""
MESSAGE = "<d:Message>Hi</d:Message>"
TWO_CHOICES = """<CreateSound xmlns="http://api.callfire.com/service/xsd">
<Data>UklGRg==</Data><SoundText>Hello</SoundText></CreateSound>"""


@pytest.mark.parametrize(
    ("path", "body", "told"),
    [
        ("text", SEND.format("(310)", MESSAGE), "SendText/ToNumber[1]: '(310)' does not match"),
        (
            "text",
            SEND.format("13105550123", ""),
            "SendText/TextBroadcastConfig/Message: a value is required",
        ),
        ("call", TWO_CHOICES, "CreateSound: only one of Data, SoundText can be given"),
        ("text", GET_3, "Envelope/Body: not a request of this service"),
    ],
)
def test_more_requests_that_break_the_schema(
    demo: Sandbox, path: str, body: str, told: str
) -> None:
    """A bad number, a missing element and two branches of a choice are told alike."""
    response = post(demo, body, path=f"soap12/{path}")

    assert 500 == response.status_code
    assert told in reason(response)


def test_what_is_not_there(demo: Sandbox) -> None:
    """Other paths and methods are refused without a traceback."""
    base = demo.endpoint.removesuffix("/api/1.1")

    assert [
        requests.get(f"{base}/nope", timeout=10).status_code,
        requests.get(f"{demo.endpoint}/wsdl/../secret", timeout=10).status_code,
        requests.get(f"{demo.endpoint}/wsdl/nope.wsdl", timeout=10).status_code,
        requests.get(f"{demo.endpoint}/soap12/contact", timeout=10).status_code,
        post(demo, GET_3, path="soap12/nope").status_code,
    ] == [404, 404, 404, 405, 500]


def test_serves_its_contract(demo: Sandbox) -> None:
    """The contract it serves is the packaged one with its own address."""
    services = read_services(load(demo.wsdl))

    assert [
        service.address.replace("https://www.callfire.com/api/1.1", demo.endpoint)
        for service in read_services(load(PACKAGED))
    ] == [service.address for service in services]


def test_demo_is_the_same_each_time(demo_client: Client) -> None:
    """Two sandboxes with the demo data answer alike."""
    with Sandbox(seed="demo") as other, other.client() as client:
        assert (
            demo_client.contacts.get_contact_history(contact_id=3).items
            == client.contacts.get_contact_history(contact_id=3).items
        )
    assert 200 == demo_client.contacts.query_contacts(max_results=1).total_results
    assert (
        demo_client.calls.query_calls(max_results=1).total_results
        + demo_client.texts.query_texts(max_results=1).total_results
    ) == 4000


def test_reset() -> None:
    """A reset brings back what it began with."""
    with Sandbox(seed="demo") as sandbox, sandbox.client() as client:
        client.contacts.remove_contacts(contact_id=[3])
        client.contacts.update_contacts(contact=[Contact(first_name="New")])
        sandbox.reset()

        assert 3 == client.contacts.get_contact(id=3).id
        assert 200 == client.contacts.query_contacts().total_results


def test_sandboxes_are_apart() -> None:
    """What happens in one sandbox is not seen in another."""
    with Sandbox() as one, Sandbox() as two:
        with one.client() as client:
            client.contacts.update_contacts(contact=[Contact(first_name="Ada")])

        assert one.endpoint != two.endpoint
        with two.client() as client:
            assert 0 == client.contacts.query_contacts().total_results


def test_misuse() -> None:
    """An unknown seed, a taken port and a sandbox that is not started are told clearly."""
    with pytest.raises(ConfigurationError, match="no seed 'nope'; use one of: empty, demo"):
        Sandbox(seed="nope")
    with pytest.raises(ConfigurationError, match="not started"):
        Sandbox().client()
    with Sandbox() as running:
        port = int(running.endpoint.split(":")[2].partition("/")[0])
        with pytest.raises(ConfigurationError, match="cannot listen on port"):
            Sandbox(port=port).start()
    with pytest.raises(ConfigurationError, match="there is no port 70000"):
        Sandbox(port=70000)


def test_stop_without_start() -> None:
    """Stopping what was not started is no error."""
    Sandbox().stop()
