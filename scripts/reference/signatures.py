"""The typed signatures of methods, as parts that can be linked."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from reference.catalog import OperationEntry

_WORD = re.compile(r"[A-Za-z_][\w.]*|[^\w\s]|\s+")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A keyword argument of a method.

    Attributes:
        name: Its name.
        annotation: Its type, in words and signs; the words can be linked.
        default: Its default as source; empty if it is required.
    """

    name: str
    annotation: tuple[str, ...]
    default: str


@dataclass(frozen=True, slots=True)
class Signature:
    """A method with its arguments and its result.

    Attributes:
        call: The call without arguments, such as `client.texts.send_text`.
        parameters: Its keyword arguments.
        result: The type of its result, in words and signs.
    """

    call: str
    parameters: tuple[Parameter, ...]
    result: tuple[str, ...]


def of_method(entry: OperationEntry, name: str = "") -> Signature:
    """Return the signature of the method of an operation.

    Args:
        entry: The operation.
        name: Another method of the same service, such as its iterator.
    """
    service: Any = getattr(
        import_module(f"cfschema.services.{entry.service}"), entry.operation.service
    )
    method = inspect.signature(getattr(service, name or entry.method))
    parameters = tuple(
        Parameter(
            name=each.name,
            annotation=_words(each.annotation),
            default="" if each.default is each.empty else repr(each.default),
        )
        for each in method.parameters.values()
        if each.name != "self"
    )
    call = f"client.{entry.service}.{name or entry.method}"
    return Signature(call, parameters, _words(method.return_annotation))


def _words(annotation: Any) -> tuple[str, ...]:
    text = annotation if isinstance(annotation, str) else annotation.__name__
    return tuple(_WORD.findall(text))
