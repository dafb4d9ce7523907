"""Plain data for JSON."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest

from cfclient._codec import to_plain
from cfclient.types import ActionState, Contact, ContactQueryResult


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (None, None),
        (True, True),
        (7, 7),
        ("a", "a"),
        (b"RIFF", "UklGRg=="),
        (datetime(2015, 3, 1, 17, tzinfo=UTC), "2015-03-01T17:00:00+00:00"),
        (date(2015, 3, 1), "2015-03-01"),
        (time(9, 30), "09:30:00"),
        (Decimal("1.50"), "1.50"),
        (ActionState.FINISHED, "FINISHED"),
        ([1, b"a"], [1, "YQ=="]),
        ({"a": date(2015, 3, 1)}, {"a": "2015-03-01"}),
        (Contact(id=3, any_attributes={"note": "x"}), {"id": 3, "any_attributes": {"note": "x"}}),
    ],
)
def test_values(value: object, plain: object) -> None:
    """Each kind of value has a JSON representation."""
    assert plain == to_plain(value)


def test_empty_fields_are_omitted() -> None:
    """Fields that are `None` or empty are omitted at every depth."""
    plain = to_plain(ContactQueryResult(contact=[Contact(id=3, first_name="")], total_results=1))

    assert {"total_results": 1, "contact": [{"id": 3, "first_name": ""}]} == plain
    assert plain == json.loads(json.dumps(plain))
