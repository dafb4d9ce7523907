"""What is a valid text of each datatype, as another implementation of XML Schema has it."""

from __future__ import annotations

import re
from functools import cache

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from lxml import etree

from cfclient._codec.datatypes import datatype_of
from cfclient._codec.numbers import INTEGERS

_SCHEMA = """
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="value" type="xs:{name}"/>
</xs:schema>"""
# Each bound of every integer, and what lies one step inside and outside.
_BOUNDARIES = sorted(
    {sign * 2**bits + step for bits in (0, 7, 8, 15, 16, 31, 32, 63, 64) for sign in (-1, 0, 1)
     for step in (-2, -1, 0, 1, 2)}
)  # fmt: skip
# libxml2 takes an exponent without digits, and the first edition of XML Schema has no +INF. The
# years of Python have four digits.
_DIFFERENT = re.compile(r".*[eE][+-]?|\+INF|-?[0-9]{5,}-.*")


@cache
def _schema(name: str) -> etree.XMLSchema:
    return etree.XMLSchema(etree.fromstring(_SCHEMA.format(name=name)))


def _is_valid(name: str, text: str) -> bool:
    root = etree.Element("value")
    root.text = text
    return _schema(name).validate(root)


def _is_parsed(name: str, text: str) -> bool:
    try:
        datatype_of(name).parse(text)
    except ValueError:
        return False
    return True


def _is_converted(name: str, value: int) -> bool:
    try:
        datatype_of(name).convert(value)
    except ValueError:
        return False
    return True


@pytest.mark.parametrize("name", INTEGERS)
def test_bounds_of_integers(name: str) -> None:
    """An integer is read and written exactly within the bounds of its datatype."""
    valid = [number for number in _BOUNDARIES if _is_valid(name, str(number))]

    assert valid == [number for number in _BOUNDARIES if _is_parsed(name, str(number))]
    assert valid == [number for number in _BOUNDARIES if _is_converted(name, number)]


def _changed(*texts: str, alphabet: str) -> st.SearchStrategy[str]:
    """Return texts that are valid, or almost."""
    pieces = st.text(alphabet, max_size=3)

    def change(text: str, cut: tuple[int, int], piece: str) -> str:
        start, end = sorted(each % (len(text) + 1) for each in cut)
        return text[:start] + piece + text[end:]

    places = st.tuples(st.integers(0, 40), st.integers(0, 40))
    return st.builds(change, st.sampled_from(texts), places, pieces)


_NUMBERS = _changed("0", "-17", "+3.50", "1e5", ".5", "INF", "-INF", "NaN", alphabet="0159+-.eEIN")
_MOMENTS = _changed(
    *("2012-10-26T21:32:52Z", "2012-02-29T24:00:00-08:00", "1999-12-31T23:59:59.999", "0001-01-01"),
    *("21:32:52", "24:00:00+14:00", "2014-02-28Z", "2014-12-02-05:30"),
    alphabet="0123459-:.+TZ",
)


@given(st.sampled_from(["boolean", "decimal", "double", "float", "int", "integer"]), _NUMBERS)
@example("boolean", "1")
@example("boolean", " true\n")
@example("decimal", "1.")
def test_numbers(name: str, text: str) -> None:
    """A text is a number where lxml says so."""
    assume(not _DIFFERENT.fullmatch(text))

    assert _is_valid(name, text) == _is_parsed(name, text)


@given(st.sampled_from(["dateTime", "date", "time"]), _MOMENTS)
def test_moments(name: str, text: str) -> None:
    """A text is a point in time where lxml says so."""
    assume(not _DIFFERENT.fullmatch(text))

    assert _is_valid(name, text) == _is_parsed(name, text)
