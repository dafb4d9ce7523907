"""Checks the dialplans in a request before it is sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cfclient._codec import class_of, model_of, per_class
from cfclient.errors import Problem, ValidationError

_DIALPLAN = "DialplanXml"


def require_dialplans(request: Any) -> None:
    """Refuse a request with a dialplan that has errors; warnings are ignored.

    Args:
        request: An instance of a request type.

    Raises:
        ValidationError: A dialplan has errors.
    """
    if not _can_hold(class_of(request)):
        return
    # Loaded by those alone who send one.
    from cfclient.dialplan import Severity, check

    problems = [
        Problem(f"{path}: line {found.line}: {found.path or 'dialplan'}", found.message)
        for path, text in _dialplans(request, model_of(class_of(request)).name)
        for found in check(text)
        if found.severity == Severity.ERROR
    ]
    if problems:
        raise ValidationError(problems)


def _dialplans(value: Any, path: str) -> Iterator[tuple[str, str]]:
    for field in model_of(class_of(value)).fields:
        content: Any = getattr(value, field.name)
        here = f"{path}/{field.wire_name}"
        if field.wire_name == _DIALPLAN and isinstance(content, str):
            yield here, content
        elif field.is_nested and _can_hold(field.type) and type(content) is field.type:
            yield from _dialplans(content, here)


@per_class
def _can_hold(cls: type[Any]) -> bool:
    pending, seen = [cls], {cls}
    while pending:
        for field in model_of(pending.pop()).fields:
            if field.wire_name == _DIALPLAN:
                return True
            if field.is_nested and not field.is_list and field.type not in seen:
                seen.add(field.type)
                pending.append(field.type)
    return False
