"""States the rules of an operation in words: validation, faults, retries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from cfschema.base import Choice, Operation
from reference.catalog import OperationEntry
from reference.documentation import split
from reference.fields import LETTERS, Row

_SENTENCE = re.compile(r"(?<=[.])\s+(?=[A-Z])")
_NAMES_A_FAULT = re.compile(r"\b(?<!not reported as a )faults?\b")


def conditions(choices: Sequence[Choice]) -> list[dict[str, Any]]:
    """Return the choice groups of a type, each with its mark, its rule and its branches.

    Args:
        choices: The groups.
    """
    return [
        {
            "mark": letter,
            "rule": "Set exactly one" if choice.required else "Set at most one",
            "branches": choice.branches,
        }
        for letter, choice in zip(LETTERS, choices, strict=False)
    ]


def retry_rule(operation: Operation[Any, Any]) -> str:
    """Return when a call is retried, and why that is safe.

    Args:
        operation: The operation.
    """
    if operation.read_only:
        return (
            "The operation only reads, so a call is retried after every transient failure: a lost "
            "connection, a timeout, HTTP 429, 502, 503 or 504, and the faults UNAVAILABLE and "
            "TIMEOUT."
        )
    if operation.request_id:
        return (
            "Each call carries a RequestId, which the client generates unless you give one and "
            "keeps over all attempts. The service processes a RequestId once, so a call is "
            "retried after every transient failure without doing anything twice."
        )
    return (
        "The operation changes data and has no RequestId, so a call is retried only where "
        "nothing was sent, for example if no connection could be opened."
    )


def faults_named(entry: OperationEntry, rows: Sequence[Row]) -> list[str]:
    """Return the sentences of the contract that name a fault.

    Args:
        entry: The operation.
        rows: The fields of its request.
    """
    texts = [split(entry.documentation).meaning, *(row.documentation.meaning for row in rows)]
    sentences = [sentence for text in texts for sentence in _SENTENCE.split(text)]
    return [sentence for sentence in sentences if _NAMES_A_FAULT.search(sentence)]


def _required(rows: Sequence[Row], choices: Sequence[Choice]) -> Iterator[str]:
    names = [row.wire_name for row in rows if row.is_required]
    if names:
        verb = "is" if len(names) == 1 else "are"
        yield f"{_listed(names)} {verb} required."
    for condition in conditions(choices):
        branches = [" with ".join(_wire_names(rows, branch)) for branch in condition["branches"]]
        yield f"{condition['rule']} of {_listed(branches)}."


def _wire_names(rows: Sequence[Row], branch: Sequence[str]) -> Iterator[str]:
    for row in rows:
        if row.name in branch:
            yield row.wire_name


def _formats(rows: Sequence[Row], _: Sequence[Choice]) -> Iterator[str]:
    for row in rows:
        if row.pattern:
            yield f"{row.wire_name}: {row.pattern}"
        elif row.values:
            yield f"{row.wire_name}: one of the values of {row.types[0].__name__}."
        elif "dateTime" in row.wire_type:
            yield f"{row.wire_name}: a datetime with a time zone."


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


# Each yields what makes a request invalid, so that nothing is sent. The limits that the
# documentation states are none of it: the schema has none, so that the service decides.
PROBLEMS_OF = (_required, _formats)
