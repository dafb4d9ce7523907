"""The example in Python."""

from __future__ import annotations

import dataclasses
from typing import Any

from cfclient._codec import model_of
from reference.examples.layout import Group, layout
from reference.examples.outcome import Outcome, outcome_of, values
from reference.examples.source import Example
from reference.examples.tab import Piece, Tab
from reference.examples.values import Imports, arguments

_INDENT = "    "
_NAMES = {"contact_history": "history", "created_id": "new_id"}


def tab(example: Example) -> Tab:
    """Return the tab of an example.

    Args:
        example: The example.
    """
    return _tab("Python", code(example), example)


def async_tab(example: Example) -> Tab:
    """Return the tab of an example with the async client.

    Args:
        example: The example.
    """
    return _tab("Async", async_code(example), example)


def _tab(name: str, program: str, example: Example) -> Tab:
    pieces = [Piece(program, "python")]
    printed = output(example)
    if printed:
        pieces.append(Piece(printed, "text", "Output", is_output=True))
    note = "" if printed else "The operation returns nothing; a failure raises an error."
    return Tab(name, tuple(pieces), note)


def code(example: Example) -> str:
    """Return the program.

    Args:
        example: The example.
    """
    imports = Imports()
    imports.add("cfclient", "Client")
    body = _call(example, imports)
    return "\n".join([*imports.lines(), "", "client = Client.from_env()", "", *body])


def async_code(example: Example) -> str:
    """Return the program with the async client.

    Args:
        example: The example.
    """
    imports = Imports()
    imports.add("cfclient", "AsyncClient")
    body = _call(example, imports, "await ", 2 * _INDENT)
    lines = list(imports.lines())
    # Modules of the standard library stand together.
    gap = [""] if lines[0].startswith("from cfclient") else []
    main = ["async def main() -> None:", f"{_INDENT}async with AsyncClient.from_env() as client:"]
    start = ["", "", "asyncio.run(main())"]
    return "\n".join(["import asyncio", *gap, *lines, "", "", *main, *body, *start])


def _call(example: Example, imports: Imports, wait: str = "", indent: str = "") -> list[str]:
    entry, name = example.entry, variable(example)
    call = Group(
        f"{wait}client.{entry.service}.{entry.method}(",
        arguments(example.request, imports, top=True),
        ")",
    )
    body = layout(call, "" if name is None else f"{name} = ", indent=indent)
    return [body, *_print(example, name, indent)]


def iteration(example: Example) -> str:
    """Return the program that iterates over all pages.

    Args:
        example: The example of a paged operation.
    """
    imports = Imports()
    imports.add("cfclient", "Client")
    request = dataclasses.replace(example.request, max_results=None, first_result=None)
    given = [*arguments(request, imports, top=True), ("page_size=", "500")]
    item = _item_name(example)
    call = Group(f"client.{example.entry.service}.{example.entry.iterator}(", given, ")")
    loop = layout(call, f"for {item} in ", ":")
    outcome = outcome_of(example) or Outcome(((),))
    lines = [*imports.lines(), "", "client = Client.from_env()", "", loop]
    return "\n".join([*lines, *_call_print(_shown(outcome, item), "    ")])


def output(example: Example) -> str:
    """Return what the program prints.

    Args:
        example: The example.
    """
    outcome = outcome_of(example)
    if outcome is None:
        result: Any = example.result
        shown: Any = len(result) if isinstance(result, bytes) else result
        return "" if shown is None else str(shown)
    lines = values(example, outcome)
    if outcome.items is not None and outcome.items.kind == "Elements":
        items: Any = getattr(example.result, outcome.items.name)
        lines = [[type(item).__name__, *line] for item, line in zip(items, lines, strict=True)]
    return "\n".join(" ".join(map(str, line)) for line in lines)


def variable(example: Example) -> str | None:
    """Return the name that the program gives to the result; `None` if there is no result.

    Args:
        example: The example.
    """
    operation = example.operation
    if operation.response is None:
        return None
    if not operation.unwrap:
        name = _short(model_of(operation.response).name)
        is_action = example.entry.is_paged or name == example.entry.method
        return "result" if is_action else name
    kinds = {bool: "is_valid", bytes: "content", str: "text", int: "new_id"}
    return kinds.get(example.result.__class__, "result")


def _short(name: str) -> str:
    plain = "".join(f"_{char.lower()}" if char.isupper() else char for char in name).strip("_")
    plain = plain.removesuffix("_response").removeprefix("get_")
    return _NAMES.get(plain, plain)


def _item_name(example: Example) -> str:
    outcome = outcome_of(example)
    if outcome is None or outcome.items is None or outcome.items.kind == "Elements":
        return "item"
    name = outcome.items.name
    return name if name.isidentifier() else "item"


def _print(example: Example, name: str | None, indent: str) -> list[str]:
    if name is None:
        return []
    outcome = outcome_of(example)
    if outcome is None:
        shown = f"len({name})" if isinstance(example.result, bytes) else name
        return [f"{indent}print({shown})"]
    if outcome.items is None:
        return _call_print(_paths(outcome, name), indent)
    item = _item_name(example)
    loop = f"{indent}for {item} in {name}.{outcome.items.name}:"
    return [loop, *_call_print(_shown(outcome, item), indent + _INDENT)]


def _shown(outcome: Outcome, item: str) -> list[str]:
    is_mixed = outcome.items is not None and outcome.items.kind == "Elements"
    return [*([f"type({item}).__name__"] if is_mixed else []), *_paths(outcome, item)]


def _call_print(shown: list[str], indent: str) -> list[str]:
    return [layout(Group("print(", [("", each) for each in shown], ")"), indent=indent)]


def _paths(outcome: Outcome, start: str) -> list[str]:
    return [".".join([start, *(field.name for field in path)]) for path in outcome.paths]
