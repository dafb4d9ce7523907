"""Reads and writes documents: instances of generated types as XML.

Readers and writers are compiled per class when they are first used, from the metadata of the
fields. Nothing here knows of SOAP or does any input or output.
"""

from __future__ import annotations

import logging
from collections import Counter
from typing import TypeVar

from lxml import etree

from cfclient._codec.encoding import check, encode
from cfclient._codec.model import Model, model_of
from cfclient._codec.reader import UnreadableError, reader
from cfclient._codec.unknown import path_of, unknown
from cfclient._xml import Element, parse, reading
from cfclient.errors import DecodeError, Problem, excerpt

log = logging.getLogger("cfclient.codec")

T = TypeVar("T")

_MOST_LOGGED = 10


def decode(cls: type[T], element: Element, *, strict: bool = False, is_checked: bool = False) -> T:
    """Read an element as an instance of a generated type.

    Args:
        cls: The generated type.
        element: An element that `cfclient._xml.parse` made.
        strict: Whether to raise where the element does not follow the contract to the letter;
            otherwise what is unknown is skipped and what is missing is `None`.
        is_checked: Whether the caller reports what is missing; otherwise it is logged.

    Raises:
        DecodeError: A value is not valid for its type, the element is another one, or, if strict,
            anything is unknown, repeated, missing or not as the contract has it.
    """
    model = model_of(cls)
    with reading(model.name):
        return _decode(cls, model, element, strict=strict, is_checked=is_checked)


def _decode(cls: type[T], model: Model, element: Element, *, strict: bool, is_checked: bool) -> T:
    if element.tag != model.tag:
        raise DecodeError(
            f"expected the element {model.tag}, but found {excerpt(str(element.tag))}",
            target=model.name,
        )
    if strict:
        _refuse_unknown(element, model)
    elif log.isEnabledFor(logging.DEBUG):
        _log_unknown(element, model)
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
    elif missing and not is_checked:
        listed = ", ".join(f"{name} ({count} times)" for name, count in sorted(missing.items()))
        log.warning("%s: required but missing, read as None: %s", model.name, listed)
    return value


def from_xml(cls: type[T], data: str | bytes, *, strict: bool = False) -> T:
    """Read a document as an instance of a generated type.

    Args:
        cls: The generated type; the document must have its root element.
        data: The whole document; in a text, a declaration of its encoding is ignored.
        strict: Whether to raise where the document does not follow the contract to the letter;
            otherwise what is unknown is skipped and what is missing is `None`.

    Returns:
        The instance.

    Raises:
        DecodeError: The document is not well-formed, has a DOCTYPE, has another root element or
            a value that is not valid for its type; if strict, also anything else that the
            contract does not allow.
    """
    return decode(cls, parse(data, model_of(cls).name), strict=strict)


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


def _log_unknown(element: Element, model: Model) -> None:
    count = 0
    for count, (where, why) in enumerate(unknown(element, model), 1):
        # To find the path takes time in proportion to the document.
        if count <= _MOST_LOGGED:
            log.debug("%s: %s, skipped", excerpt(path_of(where, element)), excerpt(why))
    if count > _MOST_LOGGED:
        log.debug("%s: %d more skipped", model.name, count - _MOST_LOGGED)


def _refuse_unknown(element: Element, model: Model) -> None:
    for where, why in unknown(element, model):
        raise DecodeError(why, path=path_of(where, element), target=model.name)


def _refuse(problems: list[Problem], model: Model) -> None:
    if problems:
        first, *others = problems
        raise DecodeError(
            "; ".join([first.message, *map(str, others)]), path=first.path, target=model.name
        )
