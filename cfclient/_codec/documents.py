"""Turns generated dataclasses into XML and back.

Readers and writers are compiled per class when they are first used, from the metadata of the
fields. Nothing here knows of SOAP or does any input or output.
"""

from __future__ import annotations

import logging
from collections import Counter
from typing import TypeVar

from lxml import etree

from cfclient._codec.model import Model, model_of
from cfclient._codec.reader import UnreadableError, path_of, reader, unknown
from cfclient._codec.validation import check
from cfclient._codec.writer import write
from cfclient._xml import Element, parse
from cfclient.errors import DecodeError, Problem, ValidationError

log = logging.getLogger("cfclient.codec")

T = TypeVar("T")


def decode(cls: type[T], element: Element, *, strict: bool = False) -> T:
    """Read an element as an instance of a generated type.

    Args:
        cls: The generated type.
        element: An element that `cfclient._xml.parse` made.
        strict: Whether to raise where the element does not follow the contract to the letter;
            otherwise what is unknown is skipped and what is missing is `None`.

    Raises:
        DecodeError: A value is no value of its type, the element is another one, or, if strict,
            anything is unknown, repeated, missing or not as the contract has it.
    """
    model = model_of(cls)
    if element.tag != model.tag:
        raise DecodeError(
            f"expected the element {model.tag}, but found {element.tag!s}", target=model.name
        )
    if strict:
        _refuse_unknown(element, model)
    elif log.isEnabledFor(logging.DEBUG):
        for where, why in unknown(element, model):
            log.debug("%s %s, skipped", path_of(where, element), why)
    missing: Counter[str] = Counter()
    try:
        value: T = reader(cls)(element, missing)
    except UnreadableError as error:
        raise DecodeError(
            str(error),
            path=path_of(error.element, element) + error.attribute,
            content=error.content,
            target=model.name,
        ) from error.__cause__
    if strict:
        _refuse(check(value), model)
    elif missing:
        listed = ", ".join(f"{name} ({count} times)" for name, count in sorted(missing.items()))
        log.warning("%s: required but missing, read as None: %s", model.name, listed)
    return value


def encode(value: object) -> str:
    """Write an instance of a generated type as an element that declares its namespaces.

    Args:
        value: The instance.

    Raises:
        ValidationError: The instance breaks the contract.
    """
    problems = check(value)
    if problems:
        raise ValidationError(problems)
    return write(value)


def from_xml(cls: type[T], data: str | bytes, *, strict: bool = False) -> T:
    """Read a document as an instance of a generated type.

    Args:
        cls: The generated type; the document must have its root element.
        data: The whole document.
        strict: Whether to raise where the document does not follow the contract to the letter;
            otherwise what is unknown is skipped and what is missing is `None`.

    Returns:
        The instance.

    Raises:
        DecodeError: The document is not well-formed, has a DOCTYPE, has another root element or
            a value that is no value of its type; if strict, also anything else that the contract
            does not allow.
    """
    content = data.encode() if isinstance(data, str) else data
    return decode(cls, parse(content, model_of(cls).name), strict=strict)


def to_xml(obj: object, *, pretty: bool = False) -> bytes:
    """Write an instance of a generated type as a document.

    Args:
        obj: The instance.
        pretty: Whether to put each element on a line of its own.

    Returns:
        The document in UTF-8, with an XML declaration.

    Raises:
        ValidationError: The instance breaks the contract.
    """
    text = encode(obj)
    if pretty:
        root = etree.fromstring(text)
        etree.indent(root)
        text = f"{etree.tostring(root, encoding='unicode')}\n"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}'.encode()


def _refuse_unknown(element: Element, model: Model) -> None:
    for where, why in unknown(element, model):
        raise DecodeError(why, path=path_of(where, element), target=model.name)


def _refuse(problems: list[Problem], model: Model) -> None:
    if problems:
        first, *others = problems
        raise DecodeError(
            "; ".join([first.message, *map(str, others)]), path=first.path, target=model.name
        )
