"""The example in PHP, with ext-soap."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from cfclient import to_xml
from cfclient._codec import Field, model_of
from reference.examples.layout import Expression, Group, layout
from reference.examples.outcome import Outcome, Path, outcome_of
from reference.examples.source import Example
from reference.examples.tab import Piece, Tab
from reference.examples.values import FILE, LONGEST_BYTES
from reference.records import is_record, set_fields

CONNECT = """<?php
$client = new SoapClient(
    getenv('CALLFIRE_ENDPOINT') . '/wsdl/callfire-service-http-soap12.wsdl',
    [
        'soap_version' => SOAP_1_2,
        'login' => getenv('CALLFIRE_LOGIN'),
        'password' => getenv('CALLFIRE_PASSWORD'),
        'features' => SOAP_SINGLE_ELEMENT_ARRAYS,
    ]
);
"""


def tab(example: Example) -> Tab:
    """Return the tab of an example.

    Args:
        example: The example.
    """
    pieces = [Piece(code(example), "php")]
    printed = output(example)
    if printed:
        pieces.append(Piece(printed, "text", "Output", is_output=True))
    note = "" if printed else "The operation returns nothing; a failure throws a SoapFault."
    return Tab("PHP", tuple(pieces), note)


def code(example: Example) -> str:
    """Return the program.

    Args:
        example: The example.
    """
    lines = [CONNECT, "$request = new stdClass();"]
    lines += (
        layout(_value(field, content), f"$request->{field.wire_name} = ", ";")
        for field, content in set_fields(example.request)
    )
    assigned = "" if example.operation.response is None else "$response = "
    lines.append(f"{assigned}$client->{example.operation.name}($request);")
    return "\n".join([*lines, *_print(example)])


def _value(field: Field, content: Any) -> Expression:
    if isinstance(content, list):
        return _list(field, content)
    if is_record(content):
        return _object(content)
    if isinstance(content, (bool, int, float)):
        return str(content).lower()
    if isinstance(content, bytes):
        is_long = len(content) > LONGEST_BYTES
        escaped = "".join(f"\\x{byte:02x}" for byte in content)
        return f"file_get_contents('{FILE}')" if is_long else f'"{escaped}"'
    return _literal(content if isinstance(content, str) else field.datatype.format(content))


def _list(field: Field, items: Any) -> Expression:
    if field.is_tokens:
        return _literal(" ".join(field.datatype.format(item) for item in items))
    return Group("[", [("", _value(field, item)) for item in items], "]")


def _object(value: Any) -> Expression:
    fields = set_fields(value)
    if [field.kind for field, _ in fields] == ["Text"]:
        return _literal(fields[0][1])
    named = [field for field, _ in fields if field.kind == "Attributes"]
    if named:
        return _encoded(value)
    return Group(
        "[",
        [
            (f"'{'_' if field.kind == 'Text' else field.wire_name}' => ", _value(field, content))
            for field, content in fields
        ],
        "]",
    )


def _encoded(value: Any) -> Expression:
    # ext-soap writes only attributes that the schema names; others need an element as XML.
    document = to_xml(value).decode().partition("?>")[2].strip()
    return Group("new SoapVar(", [("", _literal(document)), ("", "XSD_ANYXML")], ")")


def _literal(text: str) -> str:
    escaped = str(text).replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def _print(example: Example) -> list[str]:
    outcome = outcome_of(example)
    if outcome is None:
        return {
            type(None): [],
            bytes: ['echo strlen($response), "\\n";'],
            bool: ['echo $response ? "true" : "false", "\\n";'],
        }.get(example.result.__class__, ['echo $response, "\\n";'])
    if outcome.items is None:
        return [_echo([], outcome, "$response", "")]
    if outcome.items.kind == "Elements":
        names = ", ".join(f"'{model_of(cls).name}'" for cls in outcome.items.types)
        lines = [
            f"foreach ([{names}] as $kind) {{",
            "    foreach ($response->$kind ?? [] as $item) {",
        ]
        return [*lines, _echo(["$kind"], outcome, "$item", "        "), "    }", "}"]
    loop = f"foreach ($response->{outcome.items.wire_name} as $item) {{"
    return [loop, _echo([], outcome, "$item", "    "), "}"]


def _echo(first: list[str], outcome: Outcome, start: str, indent: str) -> str:
    shown = [*first, *(_path(path, start) for path in outcome.paths)]
    whole = Group("implode(' ', [", [("", each) for each in shown], "])")
    return layout(whole, "echo ", ', "\\n";', indent)


def _path(path: Path, start: str) -> str:
    names = ("_" if field.kind == "Text" else field.wire_name for field in path)
    found = "->".join([start, *names])
    return f"json_encode({found})" if path and path[-1].type is bool else found


def output(example: Example) -> str:
    """Return what the program prints.

    Args:
        example: The example.
    """
    outcome = outcome_of(example)
    if outcome is None:
        return _single(example.result)
    items: list[Any] = [example.result]
    if outcome.items is not None:
        items = list(getattr(example.result, outcome.items.name))
    if outcome.items is None or outcome.items.kind != "Elements":
        return "\n".join(_line(item, outcome) for item in items)
    return "\n".join(
        f"{model_of(cls).name} {_line(item, outcome)}"
        for cls in outcome.items.types
        for item in items
        if type(item) is cls
    )


def _single(result: Any) -> str:
    if result is None:
        return ""
    if isinstance(result, bytes):
        return str(len(result))
    return str(result).lower() if isinstance(result, bool) else str(result)


def _line(item: Any, outcome: Outcome) -> str:
    return " ".join(_printed(item, path) for path in outcome.paths)


def _printed(item: Any, path: Path) -> str:
    for field in path:
        item = None if item is None else getattr(item, field.name)
    if item is None:
        return ""
    text = str(path[-1].datatype.format(item)) if path else str(item)
    # PHP keeps the zone of a date, which Python's has not.
    return f"{text}Z" if isinstance(item, date) and not isinstance(item, datetime) else text
