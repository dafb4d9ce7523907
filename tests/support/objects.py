"""Arbitrary Python objects, each with the plain value it represents.

Hypothesis generates recipes, since it calls methods of the generated objects.
"""

from __future__ import annotations

import io
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum, IntEnum
from types import MappingProxyType
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from cfclient import FromFile
from cfclient.testing.strategies import instances
from cfclient.types import ActionState, Contact, Label, ToNumber
from tests.support.hostile import Mischief, hostile, lying

# An object, and the value that may be sent in its place.
Pair = tuple[Any, Any]


@dataclass(frozen=True)
class Recipe:
    """A recipe for an object.

    Attributes:
        make: The function that creates the object and its plain value.
        argument: The argument of the function.
    """

    make: Callable[[Any], Pair]
    argument: Any

    def build(self) -> Pair:
        """Create the object and return it with its plain value."""
        return self.make(self.argument)


class TextEnum(str, Enum):  # noqa: UP042 - whose str() is its name
    """Members that print their names."""

    DONE = "FINISHED"
    NUMBER = "13105550123"


class NumberEnum(IntEnum):
    """Members that are numbers."""

    THREE = 3


class PlainEnum(Enum):
    """Members that are neither strings nor numbers."""

    DONE = "FINISHED"


class Index:
    """An integer of another library."""

    def __init__(self, value: int) -> None:
        """Keep the value."""
        self.value = value

    def __index__(self) -> int:
        """Return the value."""
        return self.value


class Raising:
    """An object whose methods all raise."""

    def __getattr__(self, name: str) -> Any:
        """Raise."""
        raise Mischief

    def __index__(self) -> int:
        """Raise."""
        raise Mischief

    __repr__ = __iter__ = __len__ = __bool__ = __index__  # type: ignore[assignment]


def _same(value: Any) -> Pair:
    return value, value


def _parts(moment: Any) -> dict[str, Any]:
    names = ("year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold")
    return {name: getattr(moment, name) for name in names if hasattr(moment, name)}


_TEXTS = st.text() | st.sampled_from(
    ["FINISHED", "13105550123", "a b", " x ", "\ud800", "\x00", "]]>", "<a/>", "urn:x", "1", ""]
)
_INTEGERS = st.integers() | st.integers(0, 9) | st.sampled_from([2**63, -(2**63), 10**400])
_DATETIMES = st.datetimes(timezones=st.none() | st.timezones())
_TIMES = st.times(timezones=st.none() | st.timezones())
_BYTES = st.binary(max_size=9)
_MEMBERS = st.sampled_from([*TextEnum, *NumberEnum, ActionState.DNC, ActionState("ODD")])
# Objects that are never sent.
_NOTHING = object()
_ODD: dict[str, Callable[[], Any]] = {
    "raising": Raising,
    "plain enumeration": lambda: PlainEnum.DONE,
    "class": lambda: object,
    "bytearray": lambda: bytearray(b"x"),
    "memoryview": lambda: memoryview(b"x"),
    "generator": lambda: iter("ab"),
    "empty class": lambda: object.__new__(Contact),
}
_PLAIN = st.one_of(
    st.none(),
    st.booleans(),
    _INTEGERS,
    st.floats(),
    _TEXTS,
    _BYTES,
    st.decimals(),
    st.fractions(),
    st.complex_numbers(),
    _DATETIMES,
    st.dates(),
    _TIMES,
    st.timedeltas(),
    st.uuids(),
    st.one_of(*(instances(cls) for cls in (Contact, Label, ToNumber))),
)
_SCALARS: list[tuple[SearchStrategy[Any], Callable[[Any], Pair]]] = [
    (_PLAIN, _same),
    (_MEMBERS, lambda member: (member, member.value)),
    (st.sampled_from(list(_ODD)), lambda name: (_ODD[name](), _NOTHING)),
    (_TEXTS, lambda text: (hostile(str, text), text)),
    (_TEXTS, lambda text: (lying(str, "lie", text), text)),
    (_INTEGERS, lambda number: (hostile(int, number), number)),
    (_INTEGERS, lambda number: (lying(int, 7, number), number)),
    (_INTEGERS, lambda number: (Index(number), number)),
    (st.floats(), lambda number: (hostile(float, number), number)),
    (st.floats(), lambda number: (lying(float, 7.0, number), number)),
    (st.decimals(), lambda number: (hostile(Decimal, number), number)),
    (_BYTES, lambda content: (hostile(bytes, content), content)),
    (_BYTES, lambda content: (lying(bytes, b"lie", content), content)),
    (_BYTES, lambda content: (FromFile(io.BytesIO(content)), content)),
    (_DATETIMES, lambda moment: (hostile(datetime, **_parts(moment)), moment)),
    (st.dates(), lambda day: (hostile(date, **_parts(day)), day)),
    (_TIMES, lambda moment: (hostile(time, **_parts(moment)), moment)),
    (st.timedeltas(), lambda delta: (hostile(timedelta, delta.days), delta)),
]
_LISTS: list[Callable[[list[Any]], Any]] = [
    list,
    tuple,
    lambda values: hostile(list, values),
    lambda values: hostile(tuple, values),
    lambda values: lying(list, [], values),
]
_DICTS: list[Callable[[dict[Any, Any]], Any]] = [
    dict,
    OrderedDict,
    MappingProxyType,
    lambda values: hostile(dict, values),
    lambda values: lying(dict, {}, values),
]
_KEYS = st.one_of(
    st.sampled_from(
        [
            "plan",
            "{urn:x}plan",
            "{\ud800}plan",
            "xmlns",
            "a:b",
            "{}x",
            "id",
            "{http://www.w3.org/2000/xmlns/}x",
            "{http://www.w3.org/XML/1998/namespace}lang",
            "{http://www.w3.org/2001/XMLSchema-instance}type",
        ]
    ),
    st.text(max_size=5),
    st.text(max_size=5).map(lambda text: f"{{urn:{text}}}plan"),
    st.integers(),
)


def _recipes(
    options: list[tuple[SearchStrategy[Any], Callable[[Any], Pair]]],
) -> SearchStrategy[Recipe]:
    return st.one_of(*(st.builds(Recipe, st.just(make), drawn) for drawn, make in options))


def _list_of(kind: Callable[[list[Any]], Any]) -> Callable[[list[Recipe]], Pair]:
    def make(recipes: list[Recipe]) -> Pair:
        pairs = [recipe.build() for recipe in recipes]
        return kind([value for value, _ in pairs]), [plain for _, plain in pairs]

    return make


def _dict_of(kind: Callable[[dict[Any, Any]], Any]) -> Callable[[dict[Any, Recipe]], Pair]:
    def make(recipes: dict[Any, Recipe]) -> Pair:
        pairs = {key: recipe.build() for key, recipe in recipes.items()}
        plain = {key: plain for key, (_, plain) in pairs.items()}
        return kind({key: value for key, (value, _) in pairs.items()}), plain

    return make


SCALARS = _recipes(_SCALARS)
LISTS = _recipes([(st.lists(SCALARS, max_size=3), _list_of(kind)) for kind in _LISTS])
DICTS = _recipes([(st.dictionaries(_KEYS, SCALARS, max_size=3), _dict_of(kind)) for kind in _DICTS])
# Any object at all.
OBJECTS = SCALARS | LISTS | DICTS
