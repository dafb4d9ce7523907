"""Parses JSON strictly, within bounds."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, NoReturn

from cfclient.errors import DecodeError, excerpt

# How deep a document may be nested; the deepest that the contract allows needs 8.
MOST_LEVELS = 64

# A string may lack its end, so that no beginning is searched twice.
_BRACKET = re.compile(r'"(?:[^"\\]++|\\.)*+"?|([\[{])|([\]}])', re.DOTALL)


def parse_json(text: str, number: Callable[[str], Any] | None = None) -> Any:
    """Return the content of a JSON document (RFC 8259).

    Args:
        text: The document.
        number: Reads the text of a number. Default: as an `int` or a `float`.

    Raises:
        DecodeError: It is not valid JSON, or is nested too deeply.
    """
    depth = 0
    for match in _BRACKET.finditer(text):
        depth += (match[1] is not None) - (match[2] is not None)
        if depth > MOST_LEVELS:
            raise DecodeError(f"the JSON is nested deeper than {MOST_LEVELS} levels", content=text)
    try:
        return json.loads(text, parse_int=number, parse_float=number, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise DecodeError(
            f"the JSON is not valid: {error}: {excerpt(text)!r}", content=text
        ) from error


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON value")
