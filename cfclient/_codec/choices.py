"""Choices of the contract: groups of fields of which one branch can be given."""

from __future__ import annotations

from collections.abc import Collection

from cfclient._codec.model import Model
from cfclient._codec.output import Output
from cfschema.base import Choice


def check_choice(
    choice: Choice, given: Collection[str], model: Model, path: str, output: Output
) -> None:
    """Report a choice of which no branch, more than one or half of one is given.

    Args:
        choice: The choice.
        given: The names of the fields that are given.
        model: The model of the instance.
        path: The path to the instance.
        output: Where problems are reported.
    """
    wire_names = {field.name: field.wire_name for field in model.fields}
    branches = [[name for name in branch if name in given] for branch in choice.branches]
    begun = [names for names in branches if names]
    if not begun and choice.required:
        every = [" with ".join(wire_names[name] for name in branch) for branch in choice.branches]
        output.report(path, f"one of {', '.join(every)} is required")
    if len(begun) > 1:
        every = [wire_names[name] for branch in begun for name in branch]
        output.report(path, f"only one of {', '.join(every)} can be given")
    for branch, names in zip(choice.branches, branches, strict=True):
        absent = [wire_names[n] for n in branch if n not in names and n not in choice.optional]
        if names and absent:
            output.report(path, f"{wire_names[names[0]]} is given without {', '.join(absent)}")
