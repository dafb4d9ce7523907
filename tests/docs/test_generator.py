"""The generator of the reference, apart from the site."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree
from reference.catalog import Catalog
from reference.documentation import Documentation, split
from reference.examples.layout import Group, layout
from reference.examples.source import example_of
from reference.fields import choice_marks
from reference.fragments import Fragments
from reference.provenance import provenance_of
from reference.rendering import Renderer
from reference.rules import faults_named

from cfclient.operations import SEND_TEXT
from cfschema.base import Choice

CATALOG = Catalog()


def test_an_operation_without_cassette_fails() -> None:
    """A new operation without a recorded call stops the build, which says what is missing."""
    entry = replace(CATALOG.operations["SendText"], method="send_letter")

    with pytest.raises(LookupError, match=r"SendText has no cassette: record texts/send_letter"):
        example_of(entry)


def test_a_cassette_without_the_call_fails() -> None:
    """A cassette that does not call its operation stops the build."""
    operation = replace(SEND_TEXT, name="SendLetter")
    entry = replace(CATALOG.operations["SendText"], operation=operation)

    with pytest.raises(LookupError, match=r"texts/send_text.yaml has no call of SendLetter"):
        example_of(entry)


def test_an_unknown_fragment_fails() -> None:
    """A mark that nothing fills stops the build, which names the page."""
    fragments = Fragments(CATALOG, Renderer(CATALOG.types))

    with pytest.raises(LookupError, match=r"index\.html: there is no fragment weather"):
        fragments.fill("<!-- weather -->", "index.html")


def test_faults_named() -> None:
    """Sentences that name a fault are found; those with a default or without a fault are not."""
    entry = replace(
        CATALOG.operations["SendText"],
        documentation="Send it. An unknown number is reported as a fault. The default is sent. "
        "A repeated label is not reported as a fault. Others are reported as faults.",
    )

    assert [
        "An unknown number is reported as a fault.",
        "Others are reported as faults.",
    ] == faults_named(entry, [])


def test_documentation() -> None:
    """A documentation is split into meaning, limits and example."""
    text = "Results per page. Default: 1000. Maximum: 1000. Example: 100."

    assert split(text) == Documentation(
        "Results per page.", (("Default", "1000"), ("Maximum", "1000")), "100"
    )


@pytest.mark.parametrize(
    ("facts", "certainty"),
    [
        ('sources="wsdl2014"', "known"),
        ('sources="docs php2015"', "known"),
        ('sources="php2015"', "single source"),
        ('sources="docs php2015" inferred="min"', "inferred"),
        ('sources="inferred xsd2014feb"', "inferred"),
    ],
)
def test_certainty(facts: str, certainty: str) -> None:
    """What the service published or several sources state is known."""
    node = etree.fromstring(
        f'<e xmlns:cf="urn:cfclient:facts"><annotation><appinfo><cf:facts {facts}/></appinfo>'
        "</annotation></e>"
    )

    assert certainty == provenance_of(node).certainty


def test_choices() -> None:
    """Each field of a choice is marked by the letter of its group and the number of its branch."""
    choices = (Choice(True, (("a",), ("b", "c"))), Choice(False, (("d",), ("c",))))

    assert {"a": ("A1",), "b": ("A2",), "c": ("A2", "B2"), "d": ("B1",)} == choice_marks(choices)


def test_layout() -> None:
    """An expression that does not fit in a line has a line for each part."""
    short = Group("call(", [("a=", "1")], ")")
    long = Group("call(", [("a=", "1" * 50), ("b=", short), ("c=", "2" * 30)], ")")

    assert "x = call(a=1)" == layout(short, "x = ")
    lines = ["x = call(", f"    a={'1' * 50},", "    b=call(a=1),", f"    c={'2' * 30},", ")"]
    assert "\n".join(lines) == layout(long, "x = ")
