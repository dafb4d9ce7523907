"""The dialplans of the documentation."""

from __future__ import annotations

import re
from typing import Any

import pytest
from reference.dialplan import drawn, elements, kinds

from cfclient.dialplan import Code, Dialplan
from tests.conftest import ROOT
from tests.dialplan.test_document import canonical
from tests.test_docs import FENCE

XML = re.compile(r"^```xml\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("page", ["dialplans.md", "guides/ivr-campaign.md"])
def test_documents_are_those_of_the_programs(page: str) -> None:
    """The document that a page shows and draws is the one that its program builds."""
    text = (ROOT / "docs" / page).read_text()
    program = next(code for code, _ in FENCE.findall(text) if "plan = Dialplan(" in code)
    names: dict[str, Any] = {}
    exec(compile(program, page, "exec"), names)  # noqa: S102 - our own documentation
    plan: Dialplan = names["plan"]
    (document,) = XML.findall(text)

    assert canonical(document) == canonical(plan.to_xml())
    assert drawn(text).startswith("<svg ")


def test_pages_without_a_dialplan() -> None:
    """A page that has nothing to draw is a mistake."""
    with pytest.raises(LookupError):
        drawn("# Nothing")


def test_every_element_is_described() -> None:
    """The reference describes every element and attribute, and every kind of problem."""
    found = elements()

    assert 28 == len({element.name for element in found})
    for element in found:
        assert element.documentation.meaning.endswith(".")
        assert element.provenance.sources
        for attribute in element.attributes:
            assert attribute.documentation.meaning.endswith(".")
            assert attribute.provenance.sources
    assert {code.value for code in Code} == set(kinds())
    assert all(meaning.endswith(".") for meaning in kinds().values())
