"""Checks instances of generated types against the contract, and tells all problems at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, cast

from cfclient._codec.datatypes import check_text, items_of
from cfclient._codec.model import Field, Model, model_of, per_class
from cfclient._xml import NCNAME, XSI
from cfclient.errors import Problem
from cfschema.base import Choice

# Takes a value and the path to it, and adds what is wrong to a list.
Checker = Callable[[Any, str, list[Problem]], None]

_QUALIFIED = re.compile(r"\{([^{}]+)\}(.+)")


def check(value: object) -> list[Problem]:
    """Return everything that is wrong with an instance; nothing if it can be sent.

    Args:
        value: An instance of a generated type.

    Raises:
        TypeError: The value is no instance of a generated type.
    """
    model = model_of(type(value))
    problems: list[Problem] = []
    _checker(model.cls)(value, model.name, problems)
    return problems


@per_class
def _checker(cls: type[Any]) -> Checker:
    model = model_of(cls)
    contents = [
        (field.name, _label(field), field.required, _content_checker(field, model))
        for field in model.fields
    ]

    def check_instance(value: Any, path: str, problems: list[Problem]) -> None:
        for name, label, required, check_content in contents:
            content = getattr(value, name)
            if content is not None:
                check_content(content, path, problems)
            elif required:
                problems.append(Problem(path + label, "is required"))
        for choice in model.choices:
            _check_choice(value, choice, model, path, problems)

    return check_instance


def _label(field: Field) -> str:
    if field.kind == "Attribute":
        return f"/@{field.wire_name}"
    return f"/{field.wire_name}" if field.wire_name else ""


def _content_checker(field: Field, model: Model) -> Checker:
    if field.kind == "Attributes":
        return _wildcard_checker(model)
    if field.kind == "Elements":
        return _list_checker(field, _check_mixed(field))
    if not field.is_list:
        return _item_checker(field, _label(field))
    check_item = _item_checker(field)
    return _list_checker(field, _check_token(check_item) if field.is_tokens else check_item)


def _list_checker(field: Field, check_item: Checker) -> Checker:
    label = _label(field)
    needs_one = field.required and not field.is_tokens

    def check_list(content: Any, path: str, problems: list[Problem]) -> None:
        here = path + label
        if not isinstance(content, (list, tuple)):
            problems.append(Problem(here, f"must be a list, not {type(content).__name__}"))
        elif needs_one and not content:
            problems.append(Problem(here, "is required: at least one"))
        else:
            for number, item in enumerate(cast("Sequence[Any]", content), 1):
                check_item(item, f"{here}[{number}]", problems)

    return check_list


def _check_mixed(field: Field) -> Checker:
    names = " or ".join(cls.__name__ for cls in field.types)

    def check_mixed(item: Any, path: str, problems: list[Problem]) -> None:
        cls: type[Any] = item.__class__
        if cls in field.types:
            _checker(cls)(item, path.replace("[", f"/{cls.__name__}[", 1), problems)
        else:
            problems.append(Problem(path, f"is no {names}: {cls.__name__}"))

    return check_mixed


def _check_token(check_item: Checker) -> Checker:
    def check_token(item: Any, path: str, problems: list[Problem]) -> None:
        if isinstance(item, str) and items_of(item) != [item]:
            problems.append(
                Problem(path, f"is empty or has a blank, which would split it: {str(item)!r}")
            )
        else:
            check_item(item, path, problems)

    return check_token


def _item_checker(field: Field, label: str = "") -> Checker:
    return _nested_checker(field, label) if field.is_nested else _value_checker(field, label)


def _nested_checker(field: Field, label: str) -> Checker:
    cls = field.type
    model = model_of(cls)
    check_plain = _value_checker(model.text, label) if model.text and model.is_text_like else None

    def check_nested(item: Any, path: str, problems: list[Problem]) -> None:
        if type(item) is cls:
            _checker(cls)(item, path + label, problems)
        elif check_plain is not None and isinstance(item, str):
            check_plain(item, path, problems)
        else:
            problems.append(Problem(path + label, f"is no {model.name}: {type(item).__name__}"))

    return check_nested


def _value_checker(field: Field, label: str) -> Checker:
    check_value = field.datatype.check
    pattern = field.metadata.get("pattern")
    matches = None if pattern is None else re.compile(pattern).fullmatch

    def check_item(item: Any, path: str, problems: list[Problem]) -> None:
        problem = check_value(item)
        if problem is None and matches is not None and not matches(item):
            problem = f"does not match {pattern}: {item!r}"
        if problem is not None:
            problems.append(Problem(path + label, problem))

    return check_item


def _check_choice(
    value: Any, choice: Choice, model: Model, path: str, problems: list[Problem]
) -> None:
    wire_names = {field.name: field.wire_name for field in model.fields}
    given = [
        [name for name in branch if getattr(value, name) not in (None, [], ())]
        for branch in choice.branches
    ]
    begun = [names for names in given if names]
    if not begun and choice.required:
        every = [" with ".join(wire_names[name] for name in branch) for branch in choice.branches]
        problems.append(Problem(path, f"needs one of {', '.join(every)}"))
    if len(begun) > 1:
        every = [wire_names[name] for branch in begun for name in branch]
        problems.append(Problem(path, f"can have only one of {', '.join(every)}"))
    for branch, names in zip(choice.branches, given, strict=True):
        absent = [wire_names[n] for n in branch if n not in names and n not in choice.optional]
        if names and absent:
            problems.append(
                Problem(path, f"has {wire_names[names[0]]} without {', '.join(absent)}")
            )


def _wildcard_checker(model: Model) -> Checker:
    declared = {field.wire_name for field in model.fields if field.kind == "Attribute"}

    def check_wildcard(content: Any, path: str, problems: list[Problem]) -> None:
        if not isinstance(content, Mapping):
            message = f"needs a dict of further attributes, not {type(content).__name__}"
            problems.append(Problem(path, message))
            return
        for name, text in cast("Any", content).items():
            problem = check_text(text)
            if not isinstance(name, str) or not _is_attribute_name(name):
                problem = "is no name that an attribute can have"
            elif name in declared:
                problem = "is an attribute of the contract and has a field of its own"
            if problem is not None:
                problems.append(Problem(f"{path}/@{name}", problem))

    return check_wildcard


@lru_cache(1024)
def _is_attribute_name(name: str) -> bool:
    qualified = _QUALIFIED.fullmatch(name)
    if not qualified:
        return name != "xmlns" and bool(NCNAME.fullmatch(name))
    return f"{{{qualified[1]}}}" != XSI and bool(NCNAME.fullmatch(qualified[2]))
