"""The contract's XSD as a validator for every generated type, also for those without an element."""

from __future__ import annotations

import copy
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from lxml import etree

from cfclient._codec.model import model_of, per_class
from cfschema import NAMESPACES
from tests.support.types import ELEMENTS, SCHEMAS

_XS = "{http://www.w3.org/2001/XMLSchema}"


@per_class
def schema_of(cls: type[Any]) -> etree.XMLSchema:
    """Return a schema with a global element for a type, adding one if the contract has none."""
    name = f"callfire-{NAMESPACES[model_of(cls).namespace]}.xsd"
    path = next(path for path in SCHEMAS if path.name == name)
    return _packaged(path) if cls in ELEMENTS else _extended(path, cls)


@cache
def _packaged(path: Path) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(path))


def _extended(path: Path, cls: type[Any]) -> etree.XMLSchema:
    root = etree.parse(path).getroot()
    name = model_of(cls).name
    for present in root.findall(f"{_XS}element[@name='{name}']"):
        root.remove(present)
    root.append(_declaration(root, cls, name))
    with TemporaryDirectory() as folder:
        for schema in SCHEMAS:
            Path(folder, schema.name).write_bytes(schema.read_bytes())
        changed = Path(folder, path.name)
        changed.write_bytes(etree.tostring(root))
        return etree.XMLSchema(etree.parse(changed))


def _declaration(root: Any, cls: type[Any], name: str) -> Any:
    owners = cls.__qualname__.split(".")[:-1]
    if owners:
        (owner,) = (node for node in root if node.get("name") == owners[-1])
        found = next(e for e in owner.iter(f"{_XS}element") if e.get("name") == name and len(e))
        declared = copy.deepcopy(found)
        for occurrence in ("minOccurs", "maxOccurs"):
            declared.attrib.pop(occurrence, None)
        return declared
    (named,) = root.findall(f"{_XS}complexType[@name='{name}']")
    named.attrib.pop("abstract", None)
    prefix = next(key for key, uri in root.nsmap.items() if uri == model_of(cls).namespace)
    return etree.Element(f"{_XS}element", {"name": name, "type": f"{prefix}:{name}"})
