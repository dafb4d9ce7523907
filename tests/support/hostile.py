"""Values of classes that override every method a class can override."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

# Methods that Python itself needs are not overridden.
_KEPT = {
    "__class__",
    "__del__",
    "__getattribute__",
    "__init__",
    "__init_subclass__",
    "__new__",
    "__subclasshook__",
    "__setattr__",
    "__slots__",
}


class Mischief(Exception):
    """Raised by every overridden method."""


def hostile(base: type[Any], *arguments: Any, **options: Any) -> Any:
    """Return a value of a subclass of a built-in class all of whose methods raise.

    Args:
        base: The built-in class.
        arguments: Its arguments.
        options: Its keyword arguments.
    """
    return _subclass(base, _raise)(*arguments, **options)


def lying(base: type[Any], lie: Any, *arguments: Any) -> Any:
    """Return a value of a subclass of a built-in class all of whose methods return a wrong value.

    Args:
        base: The built-in class.
        lie: The return value of the methods.
        arguments: The arguments of the class.
    """
    return _subclass(base, lambda *_, **__: lie)(*arguments)


def _raise(*_: Any, **__: Any) -> Any:
    raise Mischief


def _subclass(base: type[Any], method: Callable[..., Any]) -> Any:
    names = {name for name in dir(base) if callable(getattr(base, name))} - _KEPT
    return type(f"Hostile{base.__name__}", (base,), dict.fromkeys(names, method))
