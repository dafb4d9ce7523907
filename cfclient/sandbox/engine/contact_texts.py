"""The texts of contacts, by which they are found."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from cfclient._codec import model_of
from cfschema.types import Contact

# The length of the pieces by which texts are indexed.
PIECE = 3


def texts_of(contact: Contact, name: str | None = None) -> Iterator[str]:
    """Yield the values of a contact in lower case.

    Args:
        contact: The contact.
        name: The field, as it is on the wire. Default: all fields.
    """
    own = {wire: getattr(contact, field) for wire, field in _fields()}
    for key, value in {**own, **contact.any_attributes}.items():
        if value is not None and name in (None, key):
            yield str(value).casefold()


def pieces_of(text: str) -> Iterator[str]:
    """Yield all pieces of a text; a shorter text has none."""
    return (text[place : place + PIECE] for place in range(len(text) - PIECE + 1))


@cache
def _fields() -> tuple[tuple[str, str], ...]:
    fields = model_of(Contact).fields
    return tuple((field.wire_name, field.name) for field in fields if field.kind == "Attribute")
