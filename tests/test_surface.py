"""Both clients have the same surface: what one can do the other can, under the same name."""

from __future__ import annotations

import inspect
import re
from importlib import import_module
from typing import Any

import pytest

from cfclient import AsyncClient, Client
from cfschema.base import AsyncCaller, AsyncPaged, Caller, Paged
from cfschema.operations import OPERATIONS
from cfschema.services import Services

# What has another name where it is awaited.
AWAITED = {
    "close": "aclose",
    "__enter__": "__aenter__",
    "__exit__": "__aexit__",
}
ATTRIBUTES = [name for name in vars(Services) if not name.startswith("_")]
# What else differs in signatures and docstrings.
_DIFFERENCES = {
    r"\bAsync(?=[A-Z])": "",
    r" \| File\b": "",
    r", in tasks, ": ", in threads, ",
    "; a coroutine is awaited": "",
}


def facade(attribute: str, *, is_async: bool) -> type[Any]:
    """Return the class of a service."""
    folder, prefix = ("async_services", "Async") if is_async else ("services", "")
    module = import_module(f"cfschema.{folder}.{attribute}")
    (name,) = [name for name in vars(module) if re.fullmatch(f"{prefix}[A-Z][a-z]+Service", name)]
    found: type[Any] = getattr(module, name)
    return found


PAIRS: list[tuple[type[Any], type[Any]]] = [
    (Client, AsyncClient),
    (Caller, AsyncCaller),
    (Paged, AsyncPaged),
    *((facade(name, is_async=False), facade(name, is_async=True)) for name in ATTRIBUTES),
]
every_pair = pytest.mark.parametrize(
    ("blocking", "awaited"), PAIRS, ids=[cls.__name__ for cls, _ in PAIRS]
)


def plain(text: str) -> str:
    """Return a signature or a docstring without what differs."""
    for pattern, replacement in _DIFFERENCES.items():
        text = re.sub(pattern, replacement, text)
    return " ".join(text.split())


def members(cls: type[Any]) -> dict[str, Any]:
    """Return the members that a user can name, those of the base classes included."""
    named = {*AWAITED, *AWAITED.values(), "__init__"}
    return {
        name: inspect.getattr_static(cls, name)
        for name in dir(cls)
        if not name.startswith("_") or (name in named and hasattr(cls, name))
    }


def described(member: Any) -> list[str]:
    """Return the kind, the signature and the docstring of a member."""
    function = member
    for wrapped in ("fget", "func", "__func__"):
        function = getattr(function, wrapped, function)
    return [
        type(member).__name__,
        plain(str(inspect.signature(function))),
        plain(inspect.getdoc(function) or ""),
    ]


@every_pair
def test_same_members(blocking: type[Any], awaited: type[Any]) -> None:
    """Both classes have the same names, signatures and docstrings."""
    expected = {AWAITED.get(name, name): described(it) for name, it in members(blocking).items()}

    assert expected == {name: described(it) for name, it in members(awaited).items()}


@every_pair
def test_calls_are_awaited(blocking: type[Any], awaited: type[Any]) -> None:
    """Whatever makes a call is a coroutine function, and nothing else is."""
    calls = {"call", "call_raw", "save", *AWAITED.values()}
    calls |= {name for name in members(awaited) if _makes_a_call(name)}
    functions = {name: it for name, it in members(awaited).items() if inspect.isfunction(it)}

    assert functions.keys() & calls == {
        name for name, it in functions.items() if inspect.iscoroutinefunction(it)
    }
    assert not [it for it in members(blocking).values() if inspect.iscoroutinefunction(it)]


def _makes_a_call(method: str) -> bool:
    is_operation = method.replace("_", "") in {name.lower() for name in OPERATIONS}
    return is_operation or method.startswith("wait_for_")
