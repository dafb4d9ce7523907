"""The reasons of faults for requests that violate the schema."""

from __future__ import annotations

import pytest

from cfclient.operations import OPERATIONS
from tests.sandbox.http.test_server import post, reason
from tests.support.validating import ValidatingSandbox as Sandbox

DATA, SERVICE = "http://api.callfire.com/data", "http://api.callfire.com/service/xsd"
ID = f"One of '{{\"{SERVICE}\":Id}}' is expected."


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        (
            "CreateBroadcast",
            "",
            (
                "cvc-complex-type.2.4.b: The content of element 'CreateBroadcast' is not complete. "
                f"One of '{{\"{DATA}\":Broadcast}}' is expected. (CreateBroadcast/Broadcast"
            ),
        ),
        (
            "GetRecordingData",
            "",
            (
                "cvc-complex-type.2.4.b: The content of element 'GetRecordingData' is not "
                "complete. "
                f'One of \'{{"{SERVICE}":CallId, "{SERVICE}":RecordingId}}\' is expected. ('
            ),
        ),
        (
            "GetContact",
            "<Key>1</Key>",
            (
                "cvc-complex-type.2.4.a: Invalid content was found starting with element 'Key'. "
                f"{ID} (GetContact/"
            ),
        ),
        (
            "GetContact",
            "<Id>1</Id><Id>2</Id>",
            (
                "cvc-complex-type.2.4.d: Invalid content was found starting with element 'Id'. No "
                "child element is expected at this point. (GetContact/Id[2]"
            ),
        ),
        (
            "GetContact",
            "<Id>x</Id>",
            "cvc-datatype-valid.1.2.1: 'x' is not a valid value for 'integer'. (GetContact/Id",
        ),
        (
            "ControlBroadcast",
            "<Id>1</Id><MaxActive>99999999999</MaxActive>",
            (
                "cvc-maxInclusive-valid: Value '99999999999' is not facet-valid with respect to "
                "maxInclusive '2147483647' for type 'int'. (ControlBroadcast/MaxActive"
            ),
        ),
        (
            "QueryTexts",
            "<IntervalBegin>x</IntervalBegin>",
            "cvc-datatype-valid.1.2.1: 'x' is not a valid value for 'dateTime'. (QueryTexts/Int",
        ),
        (
            "GetNumber",
            "<Number>(310)</Number>",
            (
                "cvc-pattern-valid: Value '(310)' is not facet-valid with respect to pattern "
                "'([a-zA-Z_]+)|(\\+?[0-9]+)' for type 'PhoneNumber'. (GetNumber/Number"
            ),
        ),
        (
            "GetContact",
            "<Id><a/></Id>",
            (
                "cvc-type.3.1.2: Element 'Id' is a simple type, so it must have no element "
                "information item [children]. (GetContact/Id"
            ),
        ),
        (
            "UpdateContacts",
            '<d:Contact zip="1" id="x"/>',
            "cvc-datatype-valid.1.2.1: 'x' is not a valid value for 'integer'. (UpdateContacts/",
        ),
    ],
)
def test_reasons(demo: Sandbox, name: str, content: str, told: str) -> None:
    """The reason has the form of the service, and tells the path besides."""
    body = f'<{name} xmlns="{SERVICE}" xmlns:d="{DATA}">{content}</{name}>'
    response = post(demo, body, path=OPERATIONS[name].path)

    assert 500 == response.status_code
    assert reason(response).startswith(f"Unmarshalling Error: {told}")


def test_what_the_schema_cannot_express(demo: Sandbox) -> None:
    """What only the sandbox finds is told alone."""
    body = f'<Nothing xmlns="{SERVICE}"/>'

    assert reason(post(demo, body)).startswith("Envelope/Body: not a request of this service")
