"""The reasons of faults for requests that violate the schema, in the form of the service.

The service validates with Xerces, whose messages name the rule of XML Schema part 1, appendix C.
libxml2 applies the same rules to the packaged schema, so its findings are put in those words.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from lxml import etree

from cfclient._xml import Element, local_name
from cfclient.contract import PACKAGED

# No recorded message expects it, although it is optional where the next element is required.
_NOT_TOLD = "RequestId"
_NAME = re.compile(r"\{([^{}]*)\}([^\s,]+)")
# The bounds of the integers of the contract.
_BOUNDS = {name: 1 << bits - 1 for name, bits in (("short", 16), ("int", 32), ("long", 64))}
_INTEGER = re.compile(r"[+-]?[0-9]+")


def reason(element: Any, finding: str) -> str:
    """Return the reason of a fault.

    Args:
        element: The element in the body of the request.
        finding: What the sandbox found wrong, with its path.
    """
    problem = _problem(element)
    return f"Unmarshalling Error: {problem} ({finding})" if problem else finding


@cache
def _schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(PACKAGED.with_name("callfire-service.xsd")))


@cache
def _types_with_patterns() -> dict[str, str]:
    names: dict[str, str] = {}
    for file in PACKAGED.parent.glob("*.xsd"):
        for named in etree.parse(file).iterfind("{*}simpleType[@name]"):
            for pattern in named.iterfind("{*}restriction/{*}pattern"):
                names[pattern.get("value", "")] = named.get("name", "")
    return names


def _problem(element: Element) -> str | None:
    schema = _schema()
    schema.validate(element)
    # The service reports the first problem only.
    for entry in schema.error_log:
        for pattern, tell in _RULES:
            found = pattern.match(entry.message)
            if found:
                return tell(**found.groupdict(""))
    return None


def _expected(names: str) -> str:
    told = [
        f'"{namespace}":{name}' for namespace, name in _NAME.findall(names) if name != _NOT_TOLD
    ]
    return f"One of '{{{', '.join(told)}}}' is expected."


def _incomplete(element: str, names: str) -> str:
    return (
        f"cvc-complex-type.2.4.b: The content of element '{element}' is not complete. "
        f"{_expected(names)}"
    )


def _unexpected(element: str, names: str) -> str:
    begin = f"Invalid content was found starting with element '{element}'."
    if not names:
        return f"cvc-complex-type.2.4.d: {begin} No child element is expected at this point."
    return f"cvc-complex-type.2.4.a: {begin} {_expected(names)}"


def _mixed(element: str) -> str:
    return (
        f"cvc-complex-type.2.3: Element '{element}' cannot have character [children], because "
        "the type's content type is element-only."
    )


def _nested(element: str) -> str:
    return (
        f"cvc-type.3.1.2: Element '{element}' is a simple type, so it must have no element "
        "information item [children]."
    )


def _no_attribute(element: str, attribute: str) -> str:
    return (
        f"cvc-complex-type.3.2.2: Attribute '{attribute}' is not allowed to appear in element "
        f"'{element}'."
    )


def _needs_attribute(element: str, attribute: str) -> str:
    return f"cvc-complex-type.4: Attribute '{attribute}' must appear on element '{element}'."


def _pattern(value: str, pattern: str, **_: str) -> str:
    return (
        f"cvc-pattern-valid: Value '{value}' is not facet-valid with respect to pattern "
        f"'{pattern}' for type '{_types_with_patterns().get(pattern, '#AnonType')}'."
    )


def _enumeration(value: str, members: str, **_: str) -> str:
    every = ", ".join(re.findall(r"'([^']*)'", members))
    return (
        f"cvc-enumeration-valid: Value '{value}' is not facet-valid with respect to enumeration "
        f"'[{every}]'. It must be a value from the enumeration."
    )


def _datatype(value: str, datatype: str, **_: str) -> str:
    name = local_name(datatype.replace(":", "}"))
    if name in _BOUNDS and _INTEGER.fullmatch(value):
        beyond = _BOUNDS[name]
        side, bound = ("max", beyond - 1) if int(value) >= beyond else ("min", -beyond)
        return (
            f"cvc-{side}Inclusive-valid: Value '{value}' is not facet-valid with respect to "
            f"{side}Inclusive '{bound}' for type '{name}'."
        )
    # Xerces names the type whose lexical form is violated: of all integers it is this one.
    lexical = "integer" if name in _BOUNDS else name
    return f"cvc-datatype-valid.1.2.1: '{value}' is not a valid value for '{lexical}'."


def _rule(message: str, tell: Callable[..., str]) -> tuple[re.Pattern[str], Callable[..., str]]:
    start = r"Element '(?:\{[^{}]*\})?(?P<element>[^']+)'(?:, attribute '[^']*')?: "
    return re.compile(start + message, re.DOTALL), tell


_RULES = [
    _rule(r"Missing child element\(s\)\. Expected is (?:one of )?\((?P<names>.*)\)", _incomplete),
    _rule(
        r"This element is not expected\.(?: Expected is (?:one of )?\((?P<names>.*)\))?",
        _unexpected,
    ),
    _rule(r"Character content .*'element-only'", _mixed),
    _rule(r"Element content is not allowed, because the type definition is simple", _nested),
    _rule(r"The attribute '(?P<attribute>[^']*)' is not allowed", _no_attribute),
    _rule(r"The attribute '(?P<attribute>[^']*)' is required but missing", _needs_attribute),
    _rule(
        r"\[facet 'pattern'\] The value '(?P<value>.*)' is not accepted by the pattern "
        r"'(?P<pattern>.*)'\.$",
        _pattern,
    ),
    _rule(
        r"\[facet 'enumeration'\] The value '(?P<value>.*)' is not an element of the set "
        r"\{(?P<members>.*)\}",
        _enumeration,
    ),
    _rule(
        r"'(?P<value>.*)' is not a valid value of the (?:atomic|list) type '(?P<datatype>[^']*)'",
        _datatype,
    ),
]
