"""Real documents of the API, decoded and compared field by field."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

import pytest
from lxml import etree

from cfclient import from_xml, types
from cfclient._codec.model import Field, Model, model_of
from cfschema import NAMESPACES
from cfschema.names import TYPE_MODULES
from tests.conftest import ROOT

SAMPLES = sorted(ROOT.parent.glob("*/contract/samples/*.*ml")) + sorted(
    ROOT.parent.glob("*/contract/samples/*.json")
)
DATA = next(uri for uri, name in NAMESPACES.items() if name == "data")

pytestmark = pytest.mark.skipif(not SAMPLES, reason="needs contract/samples beside the project")

# The names that the REST form of 2016 has for types of the contract.
RENAMED = {"CccBroadcast": "CccCampaign"}
# Bodies of REST that no message of the contract has.
NO_TYPE = ("ResourceReference", "ResourceException", "AgentInvite")


def resources(path: Path) -> Iterator[tuple[str, Any]]:
    """Yield the name and the content of each resource in a sample."""
    if path.suffix == ".xml":
        root = etree.parse(path).getroot()
        inner = root if "notification" in str(root.tag) else None
        for element in [inner] if inner is not None else list(root):
            yield str(etree.QName(element).localname), element
        return
    for outer, body in json.loads(path.read_text()).items():
        if outer in NO_TYPE:
            yield outer, body
            continue
        for name, found in body.items():
            for resource in as_list(found):
                if isinstance(resource, dict):
                    yield str(RENAMED.get(name, name)), resource


def as_list(value: Any) -> list[Any]:
    """Return a list, of one if the value is none."""
    return cast("Any", value) if isinstance(value, list) else [value]


def as_xml(name: str, content: Any, model: Model | None) -> etree._Element:
    """Write a resource of a JSON sample as XML, in the order of the contract."""
    element = etree.Element(f"{{{DATA}}}{name}")
    for key, value in in_order(content, model):
        if key == "value":
            element.text = text(value)
        elif key.startswith("@"):
            element.set(key[1:], text(value))
        else:
            for item in as_list(value):
                element.append(child(key, item, model))
    return element


def child(key: str, item: Any, model: Model | None) -> etree._Element:
    """Write a child of a resource."""
    if isinstance(item, dict):
        return as_xml(key, item, model_below(model, key))
    element = etree.Element(f"{{{DATA}}}{key}")
    element.text = text(item)
    return element


def in_order(content: dict[str, Any], model: Model | None) -> Iterator[tuple[str, Any]]:
    """Yield the entries of an object in the order of the fields of a model.

    A custom field of a contact has no mark of an attribute in some samples; it is one.
    """
    known = [] if model is None else list(names(model))
    custom = model is not None and any(field.kind == "Attributes" for field in model.fields)
    for key, value in sorted(
        content.items(), key=lambda pair: known.index(pair[0]) if pair[0] in known else 99
    ):
        is_custom = custom and key not in known and key != "value" and not key.startswith("@")
        yield (f"@{key}" if is_custom else key), value


def names(model: Model) -> Iterator[str]:
    """Yield the names that the fields of a model have in JSON."""
    for field in model.fields:
        if field.kind == "Elements":
            yield from (tag.rpartition("}")[2] for tag, _ in field.choices)
        else:
            yield f"@{field.wire_name}" if field.kind == "Attribute" else field.wire_name


def model_below(model: Model | None, key: str) -> Model | None:
    """Return the model of a child."""
    for field in model.fields if model else ():
        if field.wire_name == key and field.is_nested:
            return model_of(field.type)
        for tag, cls in field.choices:
            if tag.endswith(f"}}{key}"):
                return model_of(cls)
    return None


def text(value: Any) -> str:
    """Write a JSON value as the text of an element."""
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def compare(element: etree._Element, decoded: Any, path: str = "") -> Iterator[str]:
    """Yield every value of an element that the decoded instance does not have."""
    model = model_of(decoded.__class__)
    fields = {field.tag: field for field in model.fields if field.wire_name}
    for name, value in element.attrib.items():
        field = fields.get(str(name))
        found = getattr(decoded, field.name) if field else decoded.any_attributes.get(name)
        if (meant(field, str(value)) if field else value) != found:
            yield f"{path}/@{name}: {value!r} is not {found!r}"
    mixed = next((f for f in model.fields if f.kind == "Elements"), None)
    seen: dict[str, int] = {}
    for number, node in enumerate(element):
        tag = str(node.tag)
        here = f"{path}/{tag.rpartition('}')[2]}"
        if mixed is not None:
            yield from compare(node, getattr(decoded, mixed.name)[number], here)
            continue
        field = fields[tag]
        place = seen.get(tag, 0)
        seen[tag] = place + 1
        found = getattr(decoded, field.name)
        found = found[place] if field.is_list and not field.is_tokens else found
        if field.is_nested:
            yield from compare(node, found, here)
        elif meant(field, node.text or "") != found:
            yield f"{here}: {node.text!r} is not {found!r}"
    if model.text is not None and (element.text or "") != decoded.value:
        yield f"{path}: {element.text!r} is not {decoded.value!r}"


def meant(field: Field, content: str) -> Any:
    """Return the value of a text, parsed without the codec."""
    if field.is_tokens:
        return [one(field, item) for item in content.split()]
    return one(field, content)


def one(field: Field, content: str) -> Any:
    """Return the value of a single text."""
    reading: dict[str, Callable[[str], Any]] = {
        "int": int,
        "float": float,
        "bool": lambda value: {"true": True, "false": False}[value],
        "datetime": datetime.fromisoformat,
        "time": time.fromisoformat,
        "date": lambda value: datetime.fromisoformat(value[:10]).date(),
        "Decimal": Decimal,
    }
    return reading.get(field.type.__name__, str)(content)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_sample(path: Path) -> None:
    """A sample of a type in the contract is decoded to its values."""
    checked = 0
    for name, content in resources(path):
        if name not in TYPE_MODULES:
            assert name in NO_TYPE or name in ("Id", "Location")
            continue
        cls = getattr(types, name)
        is_json = isinstance(content, dict)
        element = as_xml(name, content, model_of(cls)) if is_json else content
        decoded = from_xml(cls, etree.tostring(element))

        assert [] == list(compare(element, decoded, name))
        checked += 1
    if not checked:
        pytest.skip("a body of REST that no message of the contract has")
