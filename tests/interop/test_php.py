"""PHP's ext-soap against the sandbox, driven as the documentation of the API does it."""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import Any

import pytest

from cfclient import Client
from cfclient.contract import PACKAGED
from cfclient.sandbox import Sandbox
from tests.support.ci import IN_CI
from tests.support.listings import LISTINGS

PHP = shutil.which("php")
HAS_SOAP = (
    PHP is not None
    and b"soap"
    in subprocess.run(  # noqa: S603 - PHP itself
        [PHP, "-m"], capture_output=True, check=True
    ).stdout
)

pytestmark = pytest.mark.skipif(
    not HAS_SOAP and not IN_CI, reason="needs PHP with ext-soap (Debian: php-cli, php-soap)"
)

CLIENT = """
$client = new SoapClient(%s, ['soap_version' => SOAP_1_2, 'login' => 'sandbox',
    'password' => %s, 'cache_wsdl' => WSDL_CACHE_NONE]);
try { $answer = %s; } catch (SoapFault $fault) {
    $answer = ['fault' => $fault->getMessage(), 'detail' => $fault->detail ?? null]; }
echo json_encode($answer);
"""


def php(wsdl: str, call: str, password: str = "sandbox") -> Any:  # noqa: S107 - the sandbox's
    """Return what a call gives in PHP."""
    assert PHP is not None
    code = CLIENT % (json.dumps(wsdl), json.dumps(password), call)
    done = subprocess.run([PHP, "-r", code], capture_output=True, check=True, text=True)  # noqa: S603
    return json.loads(done.stdout)


def test_loads_the_contract() -> None:
    """ext-soap finds all operations."""
    assert 98 == len(php(str(PACKAGED), "$client->__getFunctions()"))


def test_history(demo: Sandbox, demo_client: Client) -> None:
    """ext-soap gets the same calls and texts as the client does."""
    answer = php(demo.wsdl, "$client->GetContactHistory(['ContactId' => 3])")

    items = demo_client.contacts.get_contact_history(contact_id=3).items
    for kind in ("Call", "Text"):
        expected = [
            (item.id, item.to_number.value, item.final_result)
            for item in items
            if type(item).__name__ == kind
        ]
        assert expected == [
            (item["id"], item["ToNumber"]["_"], item["FinalResult"]) for item in answer[kind]
        ]


def test_every_listing(demo: Sandbox) -> None:
    """ext-soap reads the answer of every listing."""
    calls = ", ".join(
        f"'{name}' => $client->{name}(json_decode('{json.dumps(arguments)}'))"
        for name, arguments in LISTINGS.items()
    )

    answers = php(demo.wsdl, f"[{calls}]")

    assert list(LISTINGS) == list(answers)
    assert "fault" not in answers


def test_send_text(sandbox: Sandbox, client: Client) -> None:
    """ext-soap sends a text, which the client then finds."""
    key = php(
        sandbox.wsdl,
        "$client->SendText(['ToNumber' => ['13105550123', '13105550124'],"
        " 'TextBroadcastConfig' => ['Message' => 'Hi & <bye>']])",
    )

    texts = client.texts.query_texts(broadcast_id=key).text
    assert [(text.to_number.value, text.text_record[0].message) for text in texts] == [
        ("13105550123", "Hi & <bye>"),
        ("13105550124", "Hi & <bye>"),
    ]


def test_faults(demo: Sandbox) -> None:
    """ext-soap gets the reason of a fault, and its detail where there is one."""
    unknown = php(demo.wsdl, "$client->GetContact(['Id' => 99999])")
    broken = php(
        demo.wsdl,
        "$client->SendText(['ToNumber' => '(310)', 'TextBroadcastConfig' => ['Message' => 'Hi']])",
    )

    assert "there is no Contact 99999" == unknown["fault"]
    assert "NOT_FOUND" == unknown["detail"]["ServiceFaultInfo"]["FaultCode"]
    assert broken["fault"].startswith("Unmarshalling Error: cvc-pattern-valid: Value '(310)' is")
    assert "(SendText/ToNumber[1]: '(310)' does not match" in broken["fault"]
    assert broken["detail"] is None


def test_wrong_password(demo: Sandbox) -> None:
    """ext-soap is refused with a wrong password."""
    refused = php(demo.wsdl, "$client->GetContact(['Id' => 3])", password="x")

    assert "Unauthorized" in refused["fault"] or "UNAUTHORIZED" in refused["fault"]
