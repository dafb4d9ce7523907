"""What is sent is what was validated, whatever objects a request is made of."""

from __future__ import annotations

import base64
import math
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cfclient import ValidationError, from_xml
from cfclient._codec import Field, encode_request, model_of, write
from cfclient.testing.strategies import instances
from tests.support.documents import replaced
from tests.support.objects import OBJECTS
from tests.support.schemas import schema_of
from tests.support.types import DATACLASSES

every_type = pytest.mark.parametrize("cls", DATACLASSES, ids=lambda cls: cls.__qualname__)

# Where libxml2 allows less than XML Schema 1.1: how an IRI is spelled, and numbers beyond 24 digits.
_NARROW = ("anyURI", "integer", "decimal")


@every_type
@given(data=st.data())
def test_is_sent_as_it_was_validated(cls: type[Any], data: st.DataObject) -> None:
    """Any object in any field is refused with its path, or sent as the value that it stands for."""
    model = model_of(cls)
    valid = data.draw(instances(cls))
    for field in model.fields:
        value, plain = data.draw(OBJECTS).build()
        try:
            document, files = encode_request(replaced(valid, field.name, value))
        except ValidationError as error:
            assert all(problem.path.startswith(model.name) for problem in error.problems)
            assert str(error).isprintable()
            continue
        for token, file in files.items():
            document = document.replace(token, base64.b64encode(file.read()).decode())

        found = from_xml(cls, document, strict=True)

        assert document == write(found)
        assert is_sent(plain, getattr(found, field.name), field)
        if field.metadata.get("datatype") not in _NARROW:
            schema_of(cls).assertValid(etree.fromstring(document))


def is_sent(plain: Any, found: Any, field: Field) -> bool:
    """Return whether a value was read that is the same as a plain one."""
    if plain is None or plain == []:
        return found is None or found == []
    if isinstance(plain, (list, tuple)):
        pairs = zip(plain, found, strict=True)
        return all(is_sent(item, found_item, field) for item, found_item in pairs)
    if isinstance(plain, float) and math.isnan(plain):
        return math.isnan(found)
    if isinstance(plain, str) and field.is_nested:
        return bool(plain == found.value)
    if isinstance(plain, str) and field.metadata.get("datatype") == "anyURI":
        return " ".join(plain.split(" ")).split() == found.split()
    if isinstance(plain, Decimal) and isinstance(found, float):
        return float(plain) == found
    if isinstance(plain, datetime):
        return plain.tzinfo is not None and plain == found
    return bool(plain == found)
