"""Hypothesis strategies for every generated type: exactly what the contract allows.

Example:
    >>> from hypothesis import given
    >>> from cfclient.types import Contact
    >>> @given(instances(Contact))
    ... def test_first_names(contact):
    ...     assert contact.first_name is None or isinstance(contact.first_name, str)
    >>> test_first_names()
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import cache
from typing import Any, TypeVar, cast

from cfclient._codec import INTEGERS, Field, Model, model_of, per_class
from cfclient._extras import needs
from cfclient.testing._dialplans import dialplans
from cfschema.base import AnyElement, Choice, Enumeration, Operation

with needs("testing"):
    from hypothesis import strategies as st
    from hypothesis.strategies import SearchStrategy

__all__ = ["dialplans", "instances", "requests", "responses"]

T = TypeVar("T")
RequestT = TypeVar("RequestT")
ResultT = TypeVar("ResultT")

Fields = dict[str, Any]

_MOST_ITEMS = 3
_BLANKS = " \t\r\n"
_FURTHEST_ZONE = 14 * 60
# Where XML Schema sets no bound, a validator may still hold only 18 digits (1.1 part 2, 5.4).
_UNBOUNDED = 10**18 - 1
_LARGEST_SINGLE = (2 - 2**-23) * 2.0**127


def instances(cls: type[T]) -> SearchStrategy[T]:
    """Return a strategy for a generated dataclass or enumeration.

    Numbers are within the contract's limits and often at them. Texts contain every character that
    XML allows, also beyond the basic plane, whitespace at either end and markup. Times are with
    and without a zone. Of a choice, one branch is set. A number is never NaN, so that instances
    can be compared.

    Args:
        cls: A class of `cfclient.types`.

    Raises:
        TypeError: The class is not a generated type.
    """
    if issubclass(cls, Enumeration):
        members: list[T] = list(cast("Any", cls))
        return st.sampled_from(members)
    model_of(cls)
    _prepare()
    return _instances(cls)


def requests(operation: Operation[RequestT, Any]) -> SearchStrategy[RequestT]:
    """Return a strategy for the requests of an operation.

    Every `dateTime` has a zone, as a call demands.

    Args:
        operation: An entry of `cfclient.operations`.
    """
    return instances(operation.request).map(_zoned)


def responses(operation: Operation[Any, ResultT]) -> SearchStrategy[ResultT]:
    """Return a strategy for the results of an operation.

    Args:
        operation: An entry of `cfclient.operations`.

    Returns:
        Results as `Client.call` returns them: an id where the response is `CreatedId`, bytes
        where it is a sound, `None` where it is empty.
    """
    if operation.response is None:
        return cast("SearchStrategy[ResultT]", st.none())
    found: SearchStrategy[Any] = instances(operation.response)
    return found.map(lambda response: response.value) if operation.unwrap else found


def _zoned(instance: RequestT) -> RequestT:
    changes: Fields = {}
    for field in model_of(type(instance)).fields:
        value: Any = getattr(instance, field.name)
        if field.is_nested and value:
            changes[field.name] = [_zoned(i) for i in value] if field.is_list else _zoned(value)
        elif field.metadata.get("datatype") == "dateTime" and value and value.tzinfo is None:
            changes[field.name] = value.replace(tzinfo=UTC)
    return cast("RequestT", replace(cast("Any", instance), **changes))


@st.composite
def _instances(draw: st.DrawFn, cls: type[Any]) -> Any:
    return cls(**{name: value for part in _parts(cls) for name, value in draw(part).items()})


@per_class
def _parts(cls: type[Any]) -> list[SearchStrategy[Fields]]:
    model = model_of(cls)
    in_choices = {name for choice in model.choices for branch in choice.branches for name in branch}
    free = [field for field in model.fields if field.name not in in_choices]
    return [
        st.fixed_dictionaries(
            {field.name: _content(field, model) for field in free if field.required},
            optional={field.name: _content(field, model) for field in free if not field.required},
        ),
        *(_choice(choice, model) for choice in model.choices),
    ]


def _choice(choice: Choice, model: Model) -> SearchStrategy[Fields]:
    branches = [
        st.fixed_dictionaries(
            {
                name: _content(model.field(name), model, least=1)
                for name in branch
                if name not in choice.optional
            },
            optional={
                name: _content(model.field(name), model)
                for name in branch
                if name in choice.optional
            },
        )
        for branch in choice.branches
    ]
    none: list[SearchStrategy[Fields]] = [] if choice.required else [st.builds(Fields)]
    return st.one_of(*none, *branches)


def _content(field: Field, model: Model, *, least: int = 0) -> SearchStrategy[Any]:
    if field.kind == "Attributes":
        return _further_attributes(model)
    if field.kind == "Elements":
        named = [instances(cls) for cls in field.types if cls is not AnyElement]
        others = [_foreign_elements()] if field.is_open else []
        return st.lists(st.one_of(*named, *others), max_size=_MOST_ITEMS)
    item = _item(field)
    if not field.is_list:
        return item
    least = max(least, field.metadata.get("min_occurs", 0))
    return st.lists(item, min_size=least, max_size=least + _MOST_ITEMS)


def _item(field: Field) -> SearchStrategy[Any]:
    if field.is_nested or issubclass(field.type, Enumeration):
        return instances(field.type)
    values = _valid(field)
    if "pattern" in field.metadata:
        matching = st.from_regex(field.metadata["pattern"], fullmatch=True, alphabet=_CHARACTERS)
        return values | matching if field.is_or_text else matching
    return values


@cache
def _prepare() -> None:
    # The first time in a folder, hypothesis takes longer to find the characters that a regular
    # expression can match than it lets a test draw.
    st.characters(codec="utf-8").validate()


def _valid(field: Field) -> SearchStrategy[Any]:
    datatype: str = field.metadata["datatype"]
    if datatype in INTEGERS:
        return _integers(field, *INTEGERS[datatype])
    if datatype == "string":
        return _tokens() if field.is_tokens else _texts(field)
    return _VALUES[datatype]()


def _integers(field: Field, lowest: float, highest: float) -> SearchStrategy[int]:
    low = field.metadata.get("minimum", max(lowest, -_UNBOUNDED))
    high = field.metadata.get("maximum", min(highest, _UNBOUNDED))
    if math.isfinite(lowest) and math.isfinite(highest):
        low, high = max(low, int(lowest)), min(high, int(highest))
    return st.integers(low, high) | st.sampled_from(sorted({low, high}))


# XML 1.0, section 2.2
_ILLEGAL = [*(chr(code) for code in range(0x20) if chr(code) not in _BLANKS), "\ufffe", "\uffff"]
_CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters=_ILLEGAL)
_TELLING = st.sampled_from(
    [
        "",
        " ",
        "  x",
        "x  ",
        "\t\r\n",
        "]]>",
        "<![CDATA[x]]>",
        "<!--",
        "&amp;",
        "é\U0001f680",
        "\x85",
    ]
)


def _texts(field: Field) -> SearchStrategy[str]:
    least = field.metadata.get("min_length", 0)
    most = field.metadata.get("max_length")
    texts = st.text(_CHARACTERS, min_size=least, max_size=most)
    if least or most is not None:
        return texts
    return texts | st.tuples(_TELLING, st.text(_CHARACTERS, max_size=5), _TELLING).map("".join)


def _tokens() -> SearchStrategy[str]:
    # XML Schema 1.1 part 2, 4.3.6: these four alone part the items of a list.
    letters = st.characters(exclude_categories=["Cs"], exclude_characters=[*_ILLEGAL, *_BLANKS])
    return st.text(letters, min_size=1, max_size=20)


def _uris() -> SearchStrategy[str]:
    return st.from_regex(
        r"((https?://[a-z]{1,9}(\.example)?(:[0-9]{2,4})?/)|(urn:[a-z]{2,5}:)|/)?"
        r"([A-Za-z0-9._~!$&'()*+,;=@é-]|%[0-9A-F]{2}){0,20}"
        r"(\?[A-Za-z0-9=&_-]{0,9})?(#[A-Za-z0-9_-]{0,9})?",
        fullmatch=True,
    )


def _zones() -> SearchStrategy[timezone | None]:
    offsets = st.integers(-_FURTHEST_ZONE, _FURTHEST_ZONE)
    return st.none() | offsets.map(lambda minutes: timezone(timedelta(minutes=minutes)))


_VALUES: dict[str, Callable[[], SearchStrategy[Any]]] = {
    "anyURI": _uris,
    "base64Binary": lambda: st.binary(max_size=60),
    "boolean": st.booleans,
    "date": lambda: st.dates() | st.sampled_from([date.min, date.max]),
    # A fold tells two equal local times apart, which XML Schema has no way to write.
    "dateTime": lambda: (
        st.datetimes(timezones=_zones()).map(lambda moment: moment.replace(fold=0))
        | st.sampled_from([datetime.min, datetime.max])  # noqa: DTZ901 - without a zone is meant
    ),
    "decimal": lambda: st.decimals(-_UNBOUNDED // 1000, _UNBOUNDED // 1000, places=2),
    # A single is what XML Schema's float is: the numbers that 32 bits can hold.
    "float": lambda: (
        st.floats(-_LARGEST_SINGLE, _LARGEST_SINGLE, width=32)
        | st.sampled_from([math.inf, -math.inf, _LARGEST_SINGLE, 0.0, -0.0])
    ),
    "double": lambda: st.floats(allow_nan=False),
    "time": lambda: (
        st.times(timezones=_zones()).map(lambda moment: moment.replace(fold=0))
        | st.sampled_from([time.min, time.max])
    ),
}


# Letters of names in the fourth and in the fifth edition of XML 1.0, since parsers follow either.
_NAME_LETTERS = st.sampled_from("_") | st.one_of(
    *(
        st.characters(min_codepoint=ord(low), max_codepoint=ord(high))
        for low, high in ("az", "AZ", "\xc0\xd6", "\u0430\u044f", "\u4e00\u9fa5")
    )
)


@st.composite
def _foreign_elements(draw: st.DrawFn) -> AnyElement:
    """Draw an element of another namespace, which a contract can allow beside its own."""
    name = draw(st.from_regex(r"\{urn:[a-z]{2,5}\}[a-z]{1,9}", fullmatch=True))
    return AnyElement(name=name, value=draw(st.text(_CHARACTERS, max_size=5)))


def _further_attributes(model: Model) -> SearchStrategy[dict[str, str]]:
    declared = {field.wire_name for field in model.fields if field.kind == "Attribute"}
    rest = st.text(_NAME_LETTERS | st.sampled_from("0123456789-._\xb7"), max_size=9)
    local = st.builds("{}{}".format, _NAME_LETTERS, rest).filter(
        lambda name: name != "xmlns" and name not in declared
    )
    space = st.from_regex(r"urn:[a-z]{2,5}:[a-z0-9/]{1,9}", fullmatch=True)
    qualified = st.builds("{{{}}}{}".format, space, local)
    return st.dictionaries(local | qualified, st.text(_CHARACTERS), max_size=_MOST_ITEMS)
