"""What holds for every generated type, with instances that hypothesis draws."""

from __future__ import annotations

from typing import Any, cast

import pytest
from hypothesis import find, given
from hypothesis import strategies as st
from lxml import etree

from cfclient import CallFireError, from_xml, to_xml
from cfclient._codec import check, write
from cfclient.testing.strategies import instances
from cfschema.base import Enumeration
from tests.support import oracle
from tests.support.documents import canonical, enumeration_fields, mutated, noisy, replaced
from tests.support.schemas import schema_of
from tests.support.spelling import spelled
from tests.support.types import DATACLASSES, ENUMERATIONS

every_type = pytest.mark.parametrize("cls", DATACLASSES, ids=lambda cls: cls.__qualname__)
every_enumeration = pytest.mark.parametrize("cls", ENUMERATIONS, ids=lambda cls: cls.__name__)
with_enumerations = pytest.mark.parametrize(
    "cls", [cls for cls in DATACLASSES if enumeration_fields(cls)], ids=lambda c: c.__qualname__
)


@every_type
@given(data=st.data())
def test_round_trip(cls: type[Any], data: st.DataObject) -> None:
    """What is written is read back as it was, to the last zone, sign and blank."""
    instance = data.draw(instances(cls))

    document = to_xml(instance)

    assert instance == from_xml(cls, document, strict=True)
    # Equal times can differ in their zones; their representations then differ too.
    assert repr(instance) == repr(from_xml(cls, document))


@every_type
@given(data=st.data())
def test_is_valid(cls: type[Any], data: st.DataObject) -> None:
    """What is drawn passes our own check, and lxml's validator accepts what is written."""
    instance = data.draw(instances(cls))

    assert [] == check(instance)
    schema_of(cls).assertValid(etree.fromstring(to_xml(instance)))


@every_type
@given(data=st.data())
def test_pretty_document(cls: type[Any], data: st.DataObject) -> None:
    """A document made for people is read as the compact one is."""
    instance = data.draw(instances(cls))

    assert instance == from_xml(cls, to_xml(instance, pretty=True), strict=True)


@every_type
@given(data=st.data())
def test_xsdata_agrees(cls: type[Any], data: st.DataObject) -> None:
    """Xsdata reads from our document what we wrote, and we read what xsdata writes."""
    instance = oracle.readable(data.draw(instances(cls)))
    document = to_xml(instance)

    assert spelled(instance) == spelled(oracle.parse(cls, document))
    assert spelled(instance) == spelled(from_xml(cls, oracle.serialize(instance), strict=True))


@every_type
@given(data=st.data())
def test_noise_changes_nothing(cls: type[Any], data: st.DataObject) -> None:
    """Other prefixes and encodings, layout, comments, CDATA and unknown parts change nothing."""
    instance = data.draw(instances(cls))

    document = data.draw(noisy(to_xml(instance)))

    assert spelled(instance) == spelled(from_xml(cls, document))


@every_type
@given(data=st.data())
def test_mutations(cls: type[Any], data: st.DataObject) -> None:
    """A broken document raises our error; one that still says the same is read as the same."""
    instance = data.draw(instances(cls))
    document = to_xml(instance)
    broken = data.draw(mutated(document))
    try:
        found = from_xml(cls, broken)
    except CallFireError:
        assert canonical(broken) != canonical(document) or b"<!DOCTYPE" in broken
        return

    assert cls is type(found)
    if canonical(broken) == canonical(document):
        assert spelled(instance) == spelled(found)


@with_enumerations
@given(data=st.data())
def test_unknown_values(cls: type[Any], data: st.DataObject) -> None:
    """A value that an enumeration does not name is kept, says so, and changes nothing else."""
    field = data.draw(st.sampled_from(enumeration_fields(cls)))
    value: Enumeration = field.type("SOMETHING_NEW")
    instance = replaced(data.draw(instances(cls)), field.name, value)

    found = from_xml(cls, write(instance))

    assert instance == found
    assert getattr(found, field.name).is_unknown


@every_enumeration
@given(data=st.data())
def test_enumerations(cls: type[Any], data: st.DataObject) -> None:
    """Every value that is drawn is named by the contract."""
    value = data.draw(instances(cls))

    assert isinstance(value, cls)
    assert not value.is_unknown


@every_enumeration
def test_every_value_is_drawn(cls: type[Any]) -> None:
    """The strategy of an enumeration can give each of its values."""
    members: list[Enumeration] = list(cast("Any", cls))
    for member in members:
        assert member == find(instances(cls), member.__eq__)


def test_no_other_class() -> None:
    """What is no generated type has no strategy."""
    with pytest.raises(TypeError, match="not a generated type"):
        instances(dict)
