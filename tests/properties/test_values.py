"""Requests are sent as validated, whatever objects they contain."""

from __future__ import annotations

import base64
import math
import re
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cfclient import ValidationError, from_xml
from cfclient._codec import Field, encode_request, model_of, write
from cfclient.errors import Problem
from cfclient.testing.strategies import instances
from tests.support.documents import replaced
from tests.support.objects import OBJECTS
from tests.support.schemas import schema_of
from tests.support.types import DATACLASSES

every_type = pytest.mark.parametrize("cls", DATACLASSES, ids=lambda cls: cls.__qualname__)

_BLANKS = re.compile("[ \t\r\n]+")
# Where libxml2 allows less than XML Schema 1.1: spellings of an IRI, and numbers of many digits.
_NARROW = ("anyURI", "integer", "decimal")


@every_type
@given(data=st.data())
def test_is_sent_as_it_was_validated(cls: type[Any], data: st.DataObject) -> None:
    """Any object in any field is rejected with its path, or sent as the value it represents."""
    valid = data.draw(instances(cls))
    for field in model_of(cls).fields:
        value, plain = data.draw(OBJECTS).build()
        document, problems = written(replaced(valid, field.name, value))
        if problems:
            assert all(problem.path.startswith(model_of(cls).name) for problem in problems)
            assert "".join(map(str, problems)).isprintable()
            continue
        found = from_xml(cls, document, strict=True)

        assert document == write(found)
        assert is_sent(plain, getattr(found, field.name), field)
        if field.metadata.get("datatype") not in _NARROW:
            schema_of(cls).assertValid(etree.fromstring(document))


def written(request: Any) -> tuple[str, tuple[Problem, ...]]:
    """Return a request as sent, or its problems."""
    try:
        document, files = encode_request(request)
    except ValidationError as error:
        return "", error.problems
    for token, (file, _) in files.items():
        document = document.replace(token, base64.b64encode(file.read()).decode())
    return document, ()


def is_sent(plain: Any, found: Any, field: Field) -> bool:
    """Return whether a decoded value is the same as a plain one."""
    if isinstance(plain, (list, tuple)) and plain:
        pairs: Iterable[Any] = zip(cast("Any", plain), found, strict=True)
        return all(is_sent(item, found_item, field) for item, found_item in pairs)
    if isinstance(plain, str):
        text = found.value if field.is_nested else found
        sent: object = plain
        if isinstance(text, list):
            sent = _BLANKS.sub(" ", plain).split(" ") if plain.strip(" \t\r\n") else []
        elif field.metadata.get("datatype") == "anyURI":
            sent = " ".join(_BLANKS.split(plain)).strip(" ")
        return bool(sent == text)
    if isinstance(plain, float) and math.isnan(plain):
        return math.isnan(found)
    if isinstance(plain, Decimal) and isinstance(found, float):
        return bool(float(plain) == found)
    if isinstance(plain, datetime) and isinstance(found, datetime):
        # Equality fails for moments of an hour that a zone has twice.
        return plain.tzinfo is not None and plain.isoformat() == found.isoformat()
    return bool(plain == found or (is_absent(plain) and is_absent(found)))


def is_absent(value: Any) -> bool:
    """Return whether a value is omitted from a document."""
    return value is None or (isinstance(value, (list, dict)) and not value)
