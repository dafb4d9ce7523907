"""Writes the source of the function that reads an element, as `dataclasses` writes constructors.

A function that looks up the fields in a table takes a quarter longer. The source is made of the
Python names of fields and of their numbers; whatever else is known of a field is a value that the
source refers to by such a number.

Children are compared with the fields in the order of the contract. In that order, which is the
rule, one pass finds them all; a pass that finds nothing skips a child that is unknown.
"""

from __future__ import annotations

from collections.abc import Iterator

from cfclient._codec.model import Field, Model

_BEGIN = """\
def read(element, missing):
"""
_UNSET = """\
    v_{n} = {default}
"""
_TEXT = """\
    text = element.text or ""
    try:
        v_{n} = {parsed}
    except ValueError as error:
        raise unreadable(element, field_{n}, text) from error
"""
_ATTRIBUTE = """\
    text = element.get(name_{n})
    if text is not None:
        try:
            v_{n} = {parsed}
        except ValueError as error:
            raise unreadable(element, field_{n}, text, "/@" + name_{n}) from error
"""
_OTHER_ATTRIBUTES = """\
    others = element.items()
    if others:
        v_{n} = unnamed_{n}(others)
"""
_ITEMS = """\
    v_{n} = items_{n}(element, missing)
"""
_CHILDREN = """\
    children = iter(element)
    child = next(children, end)
    while child is not end:
        passed = child
        tag = child.tag
"""
_VALUE = """\
        if tag == tag_{n}:
            text = child.text
            try:
                v_{n} = other_{n}(child, v_{n}) if text is None else {parsed}
            except ValueError:
                v_{n} = other_{n}(child, v_{n})
            child = next(children, end)
            tag = child.tag
"""
_VALUES = """\
        while tag == tag_{n}:
            text = child.text
            try:
                v_{n} += other_{n}(child, []) if text is None else [{parsed}]
            except ValueError:
                v_{n} += other_{n}(child, [])
            child = next(children, end)
            tag = child.tag
"""
_RECORD = """\
        if tag == tag_{n}:
            v_{n} = readers_{n}[tag_{n}](child, missing)
            child = next(children, end)
            tag = child.tag
"""
_RECORDS = """\
        while tag in readers_{n}:
            v_{n}.append(readers_{n}[tag](child, missing))
            child = next(children, end)
            tag = child.tag
"""
_SKIP = """\
        if child is passed:
            child = next(children, end)
"""
_LACKING = """\
    if v_{n} is unset:
        missing[lack_{n}] += 1
        v_{n} = None
"""
_LACKING_ALL = """\
    if not v_{n}:
        missing[lack_{n}] += 1
"""
_MAKE = """\
    made = new(cls)
"""
_SET = """\
    made.{name} = v_{n}
"""
_END = """\
    return made
"""


def source_of(model: Model) -> str:
    """Return the source of the function that reads an element of a class.

    Args:
        model: The model of the class.
    """
    return "".join(_parts(list(enumerate(model.fields))))


def _parts(fields: list[tuple[int, Field]]) -> Iterator[str]:
    yield _BEGIN
    for n, field in fields:
        yield _UNSET.format(n=n, default=_default(field))
    for n, field in fields:
        if not _is_children(field):
            yield _of_element(field).format(n=n, parsed=_parsed(n, field))
    children = [(n, field) for n, field in fields if _is_children(field)]
    if children:
        yield _CHILDREN
        for n, field in children:
            yield _of_child(field).format(n=n, parsed=_parsed(n, field))
        yield _SKIP
    for n, field in fields:
        if field.required:
            yield (_LACKING_ALL if _is_repeated(field) else _LACKING).format(n=n)
    yield _MAKE
    for n, field in fields:
        yield _SET.format(n=n, name=field.name)
    yield _END


def _is_children(field: Field) -> bool:
    return field.kind in ("Element", "Elements") and not field.is_open


def _is_repeated(field: Field) -> bool:
    return field.is_list and not field.is_tokens


def _default(field: Field) -> str:
    if field.kind == "Attributes":
        return "{}"
    if _is_repeated(field) or (field.is_list and not field.required):
        return "[]"
    return "unset" if field.required else "None"


def _parsed(n: int, field: Field) -> str:
    if field.is_plain_text:
        return "text"
    parsed = f"parse_{n}(text)"
    is_moment = field.metadata.get("datatype") == "dateTime" and not field.is_tokens
    if is_moment and field.kind == "Element":
        # Of the usual form, the standard library can be asked at once; `other` asks again.
        return f'moment(text) if text[4::3] == "--T::Z" else {parsed}'
    return parsed


def _of_element(field: Field) -> str:
    if field.is_open:
        return _ITEMS
    return {"Text": _TEXT, "Attribute": _ATTRIBUTE, "Attributes": _OTHER_ATTRIBUTES}[field.kind]


def _of_child(field: Field) -> str:
    if field.choices or field.is_nested:
        return _RECORDS if _is_repeated(field) else _RECORD
    return _VALUES if _is_repeated(field) else _VALUE
