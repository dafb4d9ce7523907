"""The texts of contacts: by which they are found, and what messages say of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from cfclient._codec import model_of
from cfschema.types import Contact

# The lengths of the pieces by which texts are indexed: the long ones are in few texts.
_SHORT, _LONG = 3, 5
_VARIABLE = re.compile(r"\$\{contact\.([^{}]*)\}")


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


def filled(message: str, contact: Contact | None) -> str:
    """Return a message with the fields of a contact in the place of `${contact.FIELD}`.

    Args:
        message: The message.
        contact: The contact; what it lacks is empty.
    """
    return _VARIABLE.sub(lambda found: _value(contact, found[1]), message)


def _value(contact: Contact | None, name: str) -> str:
    if contact is None:
        return ""
    own = {wire: getattr(contact, field) for wire, field in _fields()}
    return str({**contact.any_attributes, **own}.get(name) or "")


def pieces_of(text: str) -> Iterator[str]:
    """Yield all pieces under which a text is indexed."""
    return chain(_pieces(text, _SHORT), _pieces(text, _LONG))


def longest_pieces_of(text: str) -> Iterator[str]:
    """Yield the pieces to look up a text by; one that is too short has none."""
    return _pieces(text, _LONG if len(text) >= _LONG else _SHORT)


def _pieces(text: str, size: int) -> Iterator[str]:
    return (text[place : place + size] for place in range(len(text) - size + 1))


@cache
def _fields() -> tuple[tuple[str, str], ...]:
    fields = model_of(Contact).fields
    return tuple((field.wire_name, field.name) for field in fields if field.kind == "Attribute")
