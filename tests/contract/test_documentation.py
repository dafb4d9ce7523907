"""The documentation of the contract: its pattern, terms and examples."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from copy import deepcopy
from typing import Any

import pytest
from lxml import etree

from cfclient.contract import PACKAGED, read_services
from cfclient.contract import load as load_contract
from cfclient.contract._text import documentation
from tests.contract.test_contract import FACTS, FILES, WSDL, XS

DOCUMENTED = {
    *(f"{XS}{kind}" for kind in ("element", "attribute", "enumeration")),
    *(f"{XS}{kind}" for kind in ("simpleType", "complexType")),
    *(f"{WSDL}{kind}" for kind in ("portType", "operation", "service", "port")),
}
TEXT_TYPES = ("simpleType", f"complexType[{XS}simpleContent]")
SCHEMAS = [path for path in FILES if path.suffix == ".xsd"]

# The parts of a documentation, in their order; the meaning and the unit come first.
LABELS = (
    "Default: ",
    "Minimum: ",
    "Maximum: ",
    "Minimum length: ",
    "Maximum length: ",
    "Example: ",
)
EXAMPLE = re.compile(r"Example: (.+)\.$")
FICTIONAL = re.compile("1[0-9]{3}55501[0-9]{2}")
VARIABLE = "${contact.FIELD}"

# The attributes of a component and of its cf:facts, and the sentence that states each.
STATED = {
    "default": "Default: {}.",
    "minimum": "Minimum: {}.",
    "maximum": "Maximum: {}.",
    "minLength": "Minimum length: {} character{}.",
    "maxLength": "Maximum length: {} character{}.",
}

HOME_MADE = re.compile(
    r"""
    (?i: (?<!automatic\ )\brepl(y|ies)\b | \b(the|an|in|one)\ answers?\b | \bheads\b
    | \b(passed|taken)\ over\b | \bmade\ (up|again)\b | \btells?\b | \btold\b
    | \b(left\ out|cut\ off|put\ (off|away|back)|takes?\ (off|out|up)|switched\ (on|off))\b
    | \b(given\ up|called\ off|held\ back)\b
    | \bhow\ (far|many|much|often)\b | \bnot\ more\ than\b | \bworked\ on\b | \bcarr(y|ies)\b
    | \bgoes\ on\b | \bhits?\b | \bblanks\b | \bdear\b | \bwalks?\b | \bspeaks?\b | \bsays?\b
    | \be-mail | dialled | dialling | \bcentre\b | cancelled )
    | \bids?\b
    """,
    re.VERBOSE,
)
IMPERATIVES = (
    *("Add", "Attach", "Block", "Call", "Check", "Configure", "Create", "Delete", "Detach"),
    *("Invite", "List", "Order", "Release", "Remove", "Rename", "Replace", "Return", "Search"),
    *("Send", "Start", "Subscribe", "Update", "Verify"),
)


def path_of(node: Any) -> str:
    """Return the location of a component: its file and the names of its ancestors."""
    names = [step.get("name") or step.get("value") for step in (node, *node.iterancestors())]
    return f"{node.base.rpartition('/')[2]}:{'/'.join(name for name in reversed(names) if name)}"


def components() -> Iterator[Any]:
    """Yield every named component that must be documented; bindings repeat the port types."""
    for file in FILES:
        root: Any = etree.parse(file).getroot()
        for node in root.iter(*DOCUMENTED):
            bound = node.getparent().tag == f"{WSDL}binding"
            if (node.get("name") or node.get("value")) and not bound:
                yield node


def has_text(node: Any, named: Container[str | None]) -> bool:
    """Return whether the value of a field is a text, and not white space alone."""
    kind = node.get("type")
    if node.find(f".//{XS}extension[@base='Blank']") is not None:
        return False
    if kind is None:
        return any(node.find(f"{XS}{path}") is not None for path in TEXT_TYPES)
    return bool(kind.startswith("xs:") or kind.rpartition(":")[2] in named)


def fields() -> Iterator[Any]:
    """Yield every element and attribute whose value is a text."""
    roots = [etree.parse(file).getroot() for file in SCHEMAS]
    named = {
        kind.get("name")
        for root in roots
        for path in TEXT_TYPES
        for kind in root.iterfind(f"{XS}{path}")
    }
    for root in roots:
        for node in root.iter(f"{XS}element", f"{XS}attribute"):
            if node.get("name") and has_text(node, named):
                yield node


COMPONENTS = list(components())
NAMES = {node.get("name") for node in COMPONENTS}
every_component = pytest.mark.parametrize("node", COMPONENTS, ids=path_of)
every_field = pytest.mark.parametrize("node", list(fields()), ids=path_of)


def oracle(node: Any) -> etree.XMLSchema:
    """Return a schema with one element, `value`, of the type of a field."""
    service, data, dialplan = (
        PACKAGED.with_name(f"callfire-{name}.xsd") for name in ("service", "data", "dialplan")
    )
    namespaces = {
        "xs": XS[1:-1],
        "svc": "http://api.callfire.com/service/xsd",
        "data": "http://api.callfire.com/data",
    }
    schema = etree.Element(f"{XS}schema", nsmap=namespaces)
    for prefix, file in (("svc", service), ("data", data)):
        where = {"namespace": namespaces[prefix], "schemaLocation": file.as_uri()}
        etree.SubElement(schema, f"{XS}import", where)
    etree.SubElement(schema, f"{XS}include", {"schemaLocation": dialplan.as_uri()})
    value = etree.SubElement(schema, f"{XS}element", name="value")
    if node.get("type"):
        value.set("type", node.get("type"))
    else:
        value.extend(deepcopy(child) for child in node if child.tag != f"{XS}annotation")
    for attribute in value.iter(f"{XS}attribute"):
        # The example is of the content alone.
        attribute.attrib.pop("use", None)
    return etree.XMLSchema(etree.ElementTree(schema))


@every_component
def test_is_written_as_sentences(node: Any) -> None:
    """A documentation is one line that starts with a capital letter and ends with a period."""
    text = documentation(node)

    assert re.fullmatch(r"[A-Z][^\s]*( [^\s]+)*\.", text), text
    assert not re.match(r"(An?|The|What|How|Which|When|Where|Who) ", text), text


@every_component
def test_uses_standard_terms(node: Any) -> None:
    """The documentation uses standard terms."""
    assert None is HOME_MADE.search(EXAMPLE.sub("", documentation(node)))


@every_component
def test_parts_come_in_order(node: Any) -> None:
    """Default, limits and example are stated once each, in this order, after the meaning."""
    text = documentation(node)
    found = [text.find(label) for label in LABELS if label in text]

    assert sorted(found) == found
    assert 0 not in found
    assert all(text.count(label) == 1 for label in LABELS if label in text)
    assert EXAMPLE.search(text) or "Example: " not in text


@every_component
def test_states_default_and_limits(node: Any) -> None:
    """The default and the limits agree with the schema and its facts, and are complete."""
    text = documentation(node)
    facts = node.find(f"{XS}annotation/{XS}appinfo/{FACTS}")
    known: dict[str, str] = {**node.attrib, **({} if facts is None else facts.attrib)}
    expected = [
        pattern.format(known[name], "" if known[name] == "1" else "s")
        for name, pattern in STATED.items()
        if name in known
    ]

    assert expected == [sentence for sentence in expected if sentence in text]
    assert len(expected) == sum(label in text for label in LABELS[:-1])


def test_names_exist_in_the_contract() -> None:
    """A name in backquotes is a name of the contract, or a variable of a message."""
    quoted = {
        (path_of(node), name)
        for node in COMPONENTS
        for name in re.findall(r"`([^`]*)`", documentation(node))
    }

    assert set() == {(path, name) for path, name in quoted if name not in {*NAMES, VARIABLE}}


@every_field
def test_example_is_valid(node: Any) -> None:
    """The documentation of every text field ends with a valid example."""
    found = EXAMPLE.search(documentation(node))
    assert found, documentation(node)
    value = etree.Element("value")
    value.text = found[1]

    oracle(node).assertValid(value)


def test_phone_numbers_are_fictional() -> None:
    """Phone numbers in examples are reserved for fictional use."""
    numbers = {
        (path_of(node), number)
        for node in COMPONENTS
        for number in re.findall(r"\b[0-9]{10,11}\b", documentation(node))
    }

    assert len(numbers) > 30
    assert set() == {each for each in numbers if not FICTIONAL.fullmatch(each[1])}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param(operation.name, operation.documentation, id=operation.name)
        for service in read_services(load_contract(PACKAGED))
        for operation in service.operations
    ],
)
def test_operations_are_imperative(name: str, text: str) -> None:
    """The description of an operation is imperative, and its request repeats it."""
    first = re.split(r"(?<=\.) ", text)[0]
    requests = [
        text for text in map(documentation, COMPONENTS) if text.startswith(f"Request of `{name}`")
    ]

    assert first.split(" ")[0].rstrip(",") in IMPERATIVES
    assert [f"Request of `{name}`: {first[0].lower()}{first[1:]}"] == requests


def test_ports_repeat_their_port_types() -> None:
    """A service is described in the same words in both WSDL files."""
    said = {
        tag: [documentation(node) for node in COMPONENTS if node.tag == f"{WSDL}{tag}"]
        for tag in ("portType", "port")
    }

    assert 8 == len(said["port"])
    assert said["port"] == said["portType"]
