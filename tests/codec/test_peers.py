"""The codec, compared with xsdata's parser and serializer and with lxml's XSD validator."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from lxml import etree

from cfclient import from_xml, to_xml
from cfclient._codec import decode
from cfclient._codec.model import model_of
from cfclient.contract import PACKAGED
from cfschema import NAMESPACES
from tests.support import oracle
from tests.support.types import DATACLASSES, ELEMENTS, ENUMERATIONS, examples

every_type = pytest.mark.parametrize("cls", DATACLASSES, ids=lambda cls: cls.__qualname__)


@cache
def schema(name: str) -> etree.XMLSchema:
    """The compiled schema of the contract that declares the elements of a module."""
    return etree.XMLSchema(etree.parse(PACKAGED.parent / f"callfire-{name}.xsd"))


@every_type
def test_round_trip(cls: type[Any]) -> None:
    """A written instance is read back unchanged."""
    for example in examples(cls):
        assert example == from_xml(cls, to_xml(example), strict=True)


@every_type
def test_reads_as_xsdata_reads(cls: type[Any]) -> None:
    """Xsdata's parser reads the same instance from the same document."""
    for example in examples(cls):
        document = to_xml(example)

        assert oracle.parse(cls, document) == from_xml(cls, document)


@every_type
def test_order_of_elements(cls: type[Any]) -> None:
    """Elements are read in any order, with unknown ones between them."""
    for example in examples(cls):
        root = etree.fromstring(to_xml(example))
        if not any(field.choices for field in model_of(cls).fields):
            root[:] = sorted(root, key=lambda child: str(child.tag), reverse=True)
        for child in list(root):
            child.addnext(etree.Element("unknown"))

        assert example == decode(cls, root)


@every_type
def test_writes_as_xsdata_writes(cls: type[Any]) -> None:
    """Xsdata's serializer writes the same content for the same instance."""
    for example in examples(cls):
        assert oracle.content(oracle.serialize(example)) == oracle.content(to_xml(example))


@pytest.mark.parametrize("cls", ELEMENTS, ids=lambda cls: cls.__name__)
def test_elements_are_valid(cls: type[Any]) -> None:
    """Lxml's validator accepts the document of every global element."""
    validator = schema(NAMESPACES[model_of(cls).namespace])
    for example in examples(cls):
        validator.assertValid(etree.fromstring(to_xml(example)))


@pytest.mark.parametrize("cls", ENUMERATIONS, ids=lambda cls: cls.__name__)
def test_enumerations_are_open(cls: Any) -> None:
    """An unknown value is kept and marked as unknown; declared values are known."""
    unknown = cls("SOMETHING_NEW")

    assert (unknown, unknown.is_unknown) == ("SOMETHING_NEW", True)
    assert [False] * len(cls) == [member.is_unknown for member in cls]
    assert list(cls) == [cls(member.value) for member in cls]
