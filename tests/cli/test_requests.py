"""Options become requests: any request of any operation can be written."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfclient._codec import Field, model_of, to_plain
from cfclient.cli._requests import build
from cfclient.cli._streams import UsageError
from cfclient.operations import OPERATIONS, UPDATE_CONTACTS
from cfclient.testing import strategies
from cfclient.types import Contact, ToNumber

every_operation = pytest.mark.parametrize(
    "operation", OPERATIONS.values(), ids=lambda operation: operation.name
)


def plain(value: Any) -> Any:
    """Return a value as JSON has it."""
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, float) and math.isinf(value):
        return "INF" if value > 0 else "-INF"
    return str(value) if isinstance(value, Decimal) else to_plain(value)


def contents(value: Any) -> list[tuple[Field, Any]]:
    """Return the fields of an instance that are on the wire."""
    model = model_of(cast("Any", type(value)))
    found: list[tuple[Field, Any]] = [(field, getattr(value, field.name)) for field in model.fields]
    # A list that is one text is there even if it is empty, where the contract requires it.
    return [
        (field, content)
        for field, content in found
        if content not in (None, {}) and (content != [] or (field.is_tokens and field.required))
    ]


def written(value: Any) -> str:
    """Return a plain value as it is written after an option."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value) if isinstance(value, dict) else str(value)


def options(value: Any, data: st.DataObject, prefix: str = "--") -> Iterator[str]:
    """Yield the options for an instance; what is nested is JSON, or has options of its own."""
    for field, content in contents(value):
        has_options = data.draw(st.booleans())
        option = f"{prefix}{field.name.replace('_', '-')}"
        if field.kind == "Attributes":
            yield from (f"{option}.{name}={text}" for name, text in content.items())
        elif field.is_list:
            yield from (f"{option}={written(plain(item))}" for item in content or [""])
        elif field.is_nested and contents(content) and has_options:
            yield from options(content, data, f"{option}.")
        else:
            yield f"{option}={written(plain(content))}"


@every_operation
@given(data=st.data())
def test_any_request(operation: Any, data: st.DataObject) -> None:
    """Every request of every operation can be written as options, and is understood."""
    request = data.draw(strategies.requests(operation))

    assert request == build(operation, list(options(request, data)))


def test_last_item() -> None:
    """An option of a field belongs to the last item; each item of a list is kept."""
    arguments = [
        *("--contact", '{"first_name": "Ada", "any_attributes": {"color": "blue"}}'),
        *("--contact.last-name", "Alder", "--contact", '{"id": 7}', "--contact.id-2", "x"),
    ]

    with pytest.raises(UsageError, match="Contact has no field id_2"):
        build(UPDATE_CONTACTS, arguments)
    request: Any = build(UPDATE_CONTACTS, arguments[:-2])

    ada = Contact(first_name="Ada", last_name="Alder", any_attributes={"color": "blue"})
    assert [ada, Contact(id=7)] == request.contact


def test_unknown_field() -> None:
    """An option for an unknown field is one line that lists the fields."""
    arguments = ["--text-broadcast-config.text", "Hi"]
    message = (
        "TextBroadcastConfig has no field text, as in --text-broadcast-config.text; "
        "the fields are created, from-number, local-time-zone-restriction, retry-config, id, "
        "message, big-message-strategy"
    )

    with pytest.raises(UsageError, match=f"^{message}$"):
        build(OPERATIONS["SendText"], arguments)


def test_own_attribute_and_plain_number() -> None:
    """A number is a text of its own, and its attributes are options."""
    request: Any = build(
        OPERATIONS["SendText"],
        [
            *("--to-number", "12135550123", "--to-number", "12135550124"),
            *("--to-number.client-data", "7", "--to-number.any-attributes.Seat", "12"),
            *("--text-broadcast-config.message", "Hi"),
        ],
    )

    second = ToNumber(value="12135550124", client_data="7", any_attributes={"Seat": "12"})
    assert [ToNumber(value="12135550123"), second] == request.to_number


def test_contents_of_a_file(tmp_path: Path) -> None:
    """A sound is read from a file, and a text that begins with @ stays as it is."""
    file = tmp_path / "a b.wav"
    file.write_bytes(b"RIFF\x00\xff")

    request: Any = build(OPERATIONS["CreateSound"], ["--name", "@home", "--data", f"@{file}"])

    assert ("@home", b"RIFF\x00\xff") == (request.name, request.data)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("--contact {", "--contact is not valid JSON: .* at line 1, column 2"),
        (f'--contact {{"id":{"[" * 100_000}', "nested too deeply"),
        ('--contact {"id":[]}', r"contact\.id needs a text or a number, not \[\]"),
        ('--contact {"id":null}', "contact.id needs a text or a number, not null"),
        ('--contact {"any_attributes":[]}', "contact.any_attributes needs a JSON object"),
        ('--contact {"any_attributes":{"a":"\\u009b\\u0000"}}', "'a' cannot be an attribute"),
        ('--contact {"any_attributes":{"a\\nb":""}}', r"'a\\nb' cannot be an attribute"),
        ('--contact {"first_name":"\\u0000"}', "XML cannot carry the character U\\+0000"),
        ("--contact Ada", "--contact needs a JSON object, or use an option per field"),
        ("--contact.first-name A --contact.first-name B", "given twice; each item of a list"),
        ("--contact.first-name.x A", "first_name has no fields"),
        ("--contact.any-attributes A", "needs the name of an attribute after a dot"),
        ("--contact.first-name \ud800", r"XML cannot carry the character U\+D800"),
        ("--contact.first-name \x1b", r"XML cannot carry the character U\+001B"),
        ("--contact.id x", "UpdateContacts/Contact/@id: 'x' .*; .cfclient operations Upd"),
        ("contact", "options begin with --"),
        ("--contact", "--contact needs a value"),
    ],
)
def test_wrong_options(arguments: str, message: str) -> None:
    """Each wrong option is named with the reason."""
    with pytest.raises(UsageError, match=message):
        build(UPDATE_CONTACTS, arguments.split(" "))


def test_missing_file(tmp_path: Path) -> None:
    """A file that cannot be read is named."""
    with pytest.raises(UsageError, match=r"data: \S+/nope cannot be read: No such file"):
        build(OPERATIONS["CreateSound"], ["--data", f"@{tmp_path}/nope"])
