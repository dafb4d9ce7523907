"""Dialplans as documents and as objects."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree as ET

import pytest
import yaml
from hypothesis import given
from lxml import etree

from cfclient import DecodeError, ValidationError, from_json, to_json, to_xml
from cfclient.contract import PACKAGED
from cfclient.dialplan import (
    AnyElement,
    Dialplan,
    Goto,
    Hangup,
    Keypress,
    Menu,
    Play,
    PlayType,
    Stash,
    Transfer,
)
from cfclient.testing.strategies import instances
from tests.conftest import neighbour
from tests.dialplan.plans import PLANS

# What no language has, where none is: nothing of it may get lost.
ODD = """<dialplan version="2" xmlns:x="urn:x">
  stray <menu maxDigits="one" timeout="2.50" maxdigits="3"><say loud="yes">Hi <b>you</b>, Jo</say>
  <play type="TTS" cache="1" voice=" male1 ">Hello <break/> you</play><x:note x:by="me">n</x:note>
  </menu>  <hangup> </hangup><live><goto>x</goto></live><keypress pressed="1">  </keypress>
  <hangup><else><play type="tts">?</play></else></hangup><analytics value="1">text</analytics>
</dialplan>"""

every_plan = pytest.mark.parametrize("text", [*PLANS.values(), ODD], ids=[*PLANS, "odd"])


def canonical(text: str) -> str:
    """Return the canonical form of a document without its layout, comments and prefixes."""
    parser = etree.XMLParser(remove_blank_text=True, remove_comments=True)
    root = etree.fromstring(text, parser)
    return ET.canonicalize(etree.tostring(root, encoding="unicode"), rewrite_prefixes=True)


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    """The schema of the language."""
    return etree.XMLSchema(etree.parse(PACKAGED.with_name("callfire-dialplan.xsd")))


@every_plan
def test_nothing_is_lost(text: str) -> None:
    """A dialplan is written as it was read, whatever it contains."""
    plan = Dialplan.from_xml(text)

    assert canonical(text) == canonical(plan.to_xml())
    assert plan == Dialplan.from_xml(plan.to_xml())
    assert plan == from_json(Dialplan, to_json(plan))


@pytest.mark.parametrize("text", PLANS.values(), ids=PLANS)
def test_layout_changes_nothing(text: str) -> None:
    """A dialplan with an element on each line is the same one."""
    plan = Dialplan.from_xml(text)

    assert plan == Dialplan.from_xml(plan.to_xml(pretty=True))


@pytest.mark.parametrize("text", PLANS.values(), ids=PLANS)
def test_follows_the_schema(text: str, schema: etree.XMLSchema) -> None:
    """The schema allows what dialplans contain."""
    schema.assertValid(etree.fromstring(text))


def test_examples_of_the_facts(schema: etree.XMLSchema) -> None:
    """The example trees of the fact table follow the schema, and nothing of them gets lost."""
    facts = yaml.safe_load(neighbour("contract/dialplan.yaml").read_text())

    for example in facts["examples"]:
        text = etree.tostring(_element(example["tree"]), encoding="unicode")
        schema.assertValid(etree.fromstring(text))
        assert canonical(text) == canonical(Dialplan.from_xml(text).to_xml())
    assert len(facts["examples"]) == 7


def _element(tree: list[Any]) -> Any:
    name, attributes, content = tree
    element = etree.Element(name, attributes)
    if isinstance(content, str):
        element.text = content
    else:
        element.extend(map(_element, content))
    return element


@given(plan=instances(Dialplan))
def test_generated_dialplans(plan: Dialplan, schema: etree.XMLSchema) -> None:
    """A generated dialplan is valid for the schema, and read as it was."""
    schema.assertValid(etree.fromstring(to_xml(plan)))
    assert plan == Dialplan.from_xml(plan.to_xml())


def test_every_element_has_a_type() -> None:
    """The types are those of the facts, with the same attributes."""
    facts = yaml.safe_load(neighbour("contract/dialplan.yaml").read_text())
    declared = etree.parse(PACKAGED.with_name("callfire-dialplan.xsd")).getroot()
    found = {
        node.get("name"): {attribute.get("name") for attribute in node.iter("{*}attribute")}
        for node in declared.iterfind("{*}element")
    }

    expected = {e["name"]: {a["name"] for a in e["attrs"]} | {"name"} for e in facts["elements"]}
    assert expected == found


def test_order_and_types() -> None:
    """Actions keep their order; values have types, and a variable stays as it was written."""
    plan = Dialplan.from_xml(
        "<dialplan><menu maxDigits='2' timeout='${t}'><play type='tts'>a</play>"
        "<keypress pressed='1'/></menu><hangup/><play type='url' cache='false'>b</play></dialplan>"
    )
    menu, hangup, play = plan.items

    assert isinstance(menu, Menu)
    assert [Play, Keypress] == [type(item) for item in menu.items]
    assert (2, "${t}") == (menu.max_digits, menu.timeout)
    assert Hangup() == hangup
    assert isinstance(play, Play)
    assert (PlayType.URL, False) == (play.type, play.cache)


def test_built_by_hand() -> None:
    """A dialplan of objects, with plain texts for the values, is the one in its document."""
    plan = Dialplan(
        items=[
            Menu(
                name="main",
                max_digits=1,
                items=[
                    Play(type="tts", voice="female1", value="Press 1."),
                    Keypress(pressed="1", items=[Stash(varname="ok", value="yes"), Hangup()]),
                ],
            ),
            Transfer(continue_after=True, whisper_tts="A call.", value="12135550123"),
            Goto(value="main"),
        ]
    )

    assert (
        '<dialplan><menu name="main" maxDigits="1"><play type="tts" voice="female1">Press 1.</play>'
        '<keypress pressed="1"><stash varname="ok">yes</stash><hangup></hangup></keypress></menu>'
        '<transfer continue-after="true" whisper-tts="A call.">12135550123</transfer>'
        "<goto>main</goto></dialplan>"
    ) == plan.to_xml()
    assert plan == Dialplan.from_xml(plan.to_xml())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<dialplan>", "not well-formed"),
        ("<menu/>", "expected the element dialplan, but found menu"),
        ("<!DOCTYPE dialplan><dialplan/>", "has a DOCTYPE"),
    ],
)
def test_what_is_no_dialplan(text: str, message: str) -> None:
    """What is no dialplan is not read."""
    with pytest.raises(DecodeError, match=message):
        Dialplan.from_xml(text)


@pytest.mark.parametrize(
    ("item", "message"),
    [
        ("hello", r"dialplan\[1\]: must be a Menu or Play or .*, not str"),
        (AnyElement(name="no name"), r"dialplan/\*\[1\]: 'no name' cannot be written"),
        (AnyElement(name="say", value="\x00"), r"dialplan/\*\[1\]: 'say' cannot be written"),
    ],
)
def test_what_cannot_be_written(item: Any, message: str) -> None:
    """What XML has no way to write is refused, with its place."""
    with pytest.raises(ValidationError, match=message):
        Dialplan(items=[item]).to_xml()


def test_strict_documents() -> None:
    """The strict rules of the contract hold for documents of this kind as well."""
    plan = Dialplan(items=[Menu(timeout="soon", items=[AnyElement(name="say")])])

    with pytest.raises(ValidationError) as caught:
        to_xml(plan)
    assert [
        "dialplan/menu[1]/@timeout: 'soon' is not a valid integer; pass an int",
        "dialplan/menu[1]/*[1]: the contract does not allow 'say' here",
    ] == [str(problem) for problem in caught.value.problems]


def test_elements_keep_their_content() -> None:
    """An element with content that its class cannot hold is kept as a whole, as are texts."""
    plan = Dialplan.from_xml("<dialplan>a<play type='tts'>b<i/>c</play><hangup/> </dialplan>")

    assert [
        AnyElement(name="#text", value="a"),
        AnyElement(
            name="play",
            attributes={"type": "tts"},
            value="b",
            items=[AnyElement(name="i"), AnyElement(name="#text", value="c")],
        ),
        Hangup(),
        AnyElement(name="#text", value=" "),
    ] == plan.items
