"""Instances of generated types as plain data and as JSON."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from cfclient._codec.binary import BASE64
from cfclient._codec.datatype import Rule
from cfclient._codec.json_text import parse_json
from cfclient._codec.model import model_of
from cfclient._codec.output import Output, finite
from cfclient._codec.plain_reader import UnreadableError, plain_reader
from cfclient._codec.plain_writer import plain_writer
from cfclient._shown import shown
from cfclient.errors import DecodeError, ValidationError

T = TypeVar("T")


def to_dict(obj: object) -> dict[str, Any]:
    """Return an instance of a generated type as plain data: dicts, lists, texts and numbers.

    The keys are the names of the fields; fields that are `None`, and lists and dicts that are
    empty by default, are left out. Times are in ISO 8601, bytes in base64, and the items of a list
    that mixes types have their type as `kind`.

    Args:
        obj: The instance; it may violate the contract.

    Raises:
        ValidationError: A value is not one of its field.

    Example:
        >>> from cfclient import to_dict
        >>> from cfclient.types import Contact
        >>> to_dict(Contact(id=3, first_name="Ada", any_attributes={"plan": "gold"}))
        {'id': 3, 'first_name': 'Ada', 'any_attributes': {'plan': 'gold'}}
    """
    model = model_of(type(obj))
    output = Output(Rule.WRITABLE)
    name = model.cls.__name__
    with finite(name):
        plain: dict[str, Any] = plain_writer(model.cls)(obj, name, output)
    if output.problems:
        raise ValidationError(output.problems)
    return plain


def from_dict(cls: type[T], data: Mapping[str, Any]) -> T:
    """Return an instance of a generated type from plain data.

    Args:
        cls: The generated type.
        data: What `to_dict` returns; values may also be those of the fields themselves. A required
            field that is missing is `None` or an empty list, and unknown values of enumerations are
            kept.

    Raises:
        DecodeError: A key is not a field, or a value is not valid for its field.

    Example:
        >>> from cfclient import from_dict
        >>> from cfclient.types import Contact
        >>> from_dict(Contact, {"id": 3, "first_name": "Ada"}).first_name
        'Ada'
    """
    name = model_of(cls).cls.__name__
    try:
        value: T = plain_reader(cls)(data, name)
    except UnreadableError as error:
        raise DecodeError(
            str(error), path=error.path, content=shown(error.content), target=name
        ) from error.__cause__
    except RecursionError:
        raise DecodeError(f"{name} contains itself, or is nested too deeply", target=name) from None
    return value


def to_json(obj: object) -> str:
    """Return an instance of a generated type as a JSON document with the content of `to_dict`.

    Args:
        obj: The instance; it may violate the contract.

    Raises:
        ValidationError: A value is not one of its field.
    """
    return json.dumps(to_dict(obj), allow_nan=False)


def from_json(cls: type[T], text: str | bytes) -> T:
    """Return an instance of a generated type from a JSON document.

    Args:
        cls: The generated type.
        text: The document, as `to_json` writes it; bytes are in UTF-8.

    Raises:
        DecodeError: The document is not valid JSON (RFC 8259), a key is not a field, or a value is
            not valid for its field.
    """
    if isinstance(text, bytes):
        try:
            text = text.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise DecodeError(f"the JSON is not in UTF-8: {error}", content=text) from error
    return from_dict(cls, parse_json(text))


def to_plain(value: Any) -> Any:
    """Return the result of a call as plain data; what is not an instance or bytes stays.

    Args:
        value: The result.
    """
    if dataclasses.is_dataclass(value):
        return to_dict(value)
    if isinstance(value, list):
        return [to_plain(item) for item in cast("Any", value)]
    return BASE64.format(value) if isinstance(value, bytes) else value
