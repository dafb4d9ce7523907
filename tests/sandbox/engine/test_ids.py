"""The ids of items."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from typing import Any, cast

import pytest

from cfclient._codec import model_of
from cfclient.operations import OPERATIONS
from cfclient.sandbox.engine.ids import KINDS
from cfclient.sandbox.engine.seeds import seeded
from cfclient.sandbox.engine.store import Store
from cfclient.types import BroadcastConfig, Contact

SIZE = 300


def types_in(cls: type[Any], seen: set[type[Any]]) -> Iterator[type[Any]]:
    """Yield a type and all that instances of it can hold."""
    if cls not in seen:
        seen.add(cls)
        yield cls
        for field in model_of(cls).fields:
            for inner in (*field.types, *(of for _, of in field.choices)):
                if is_dataclass(inner):
                    yield from types_in(inner, seen)


def ids_in(value: Any) -> Iterator[tuple[str, int]]:
    """Yield the ids in an item, with the names of the types that have them."""
    if isinstance(value, list):
        for each in cast("Sequence[Any]", value):
            yield from ids_in(each)
    elif is_dataclass(value):
        for field in fields(value):
            inner = getattr(value, field.name)
            if field.name == "id" and inner is not None:
                yield type(value).__name__, inner
            else:
                yield from ids_in(inner)


def test_every_type_with_an_id() -> None:
    """Everything in a response that has an id gets it from a range of its own."""
    seen: set[type[Any]] = set()
    responses = [o.response for o in OPERATIONS.values() if o.response is not None]
    found = {cls for response in responses for cls in types_in(response, seen)}
    with_id = {cls for cls in found if any(field.name == "id" for field in fields(cls))}

    configs = {cls for cls in with_id if issubclass(cls, BroadcastConfig)}
    assert set(KINDS) == with_id - configs | {BroadcastConfig}


def test_new_ids() -> None:
    """No id is used twice, however many there are; they end as recorded ones, some are long."""
    store = Store()
    many = [store.new_id(cls) for cls in KINDS for _ in range(SIZE)]

    assert len(many) == len(set(many))
    assert {3} == {key % 1000 for key in many}
    assert {True, False} == {key >= 1 << 32 for key in many}
    # The place of a kind is in its ids, so that none of another kind follows.
    assert len(KINDS) == len({key // 1000 % 50 for key in many})


@pytest.mark.parametrize("size", [1, SIZE])
def test_demo_ids(size: int) -> None:
    """The demo has its contact 3 and the same ids each time, none of them twice."""
    one, two = (
        [
            pair
            for cls, table in seeded("demo", size)._tables.items()
            if cls in KINDS
            for pair in ids_in(list(table.values()))
        ]
        for _ in range(2)
    )

    assert one == two
    assert ("Contact", 3) in one
    assert {1} == set(Counter(key for _, key in one).values())


def test_contacts_after_the_demo() -> None:
    """A contact that is added to the demo has an id like any other new one."""
    store = seeded("demo", 1)

    assert store.new_id(Contact) == Store().new_id(Contact)
