"""Drawings of dialplans."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from lxml import etree

from cfclient.dialplan import Dialplan, outline, to_mermaid, to_svg
from cfclient.dialplan.drawing.graph import graph_of
from cfclient.dialplan.drawing.layout import LAYER_GAP, layout
from cfclient.dialplan.flow import Flow
from cfclient.dialplan.nodes import tree_of
from cfclient.testing.strategies import dialplans
from tests.dialplan.plans import CATCH, PLANS, REMINDER, VOICEMAIL

SVG = "{http://www.w3.org/2000/svg}"
NODE = re.compile(r'  (\w+)(\(\[|\{\{|\{|\[)"([^"]*)"(\]\)|\}\}|\}|\])')
ARROW = re.compile(r'  (\w+) (-->|-\.->)(?:\|"([^"|]*)"\|)? (\w+)')
# Ways that go nowhere: to themselves, to no element, to any element.
ODD = [
    "<dialplan/>",
    "<dialplan><goto name='a'>a</goto></dialplan>",
    "<dialplan><goto name='a'>b</goto><goto name='b'>a</goto></dialplan>",
    "<dialplan><goto>nowhere</goto></dialplan>",
    "<dialplan><keypress pressed='1'><hangup/></keypress><live><menu/></live></dialplan>",
    "<dialplan><play type='tts'>a<menu><keypress/></menu></play><hangup>x</hangup></dialplan>",
    "<dialplan><play name='a' type='tts'>x</play><goto>${b}</goto></dialplan>",
    "<dialplan><menu><transfer>1</transfer><keypress pressed='1'/></menu></dialplan>",
    "<dialplan><play type='tts'>\"]|;&lt;b&gt; `x` end</play><say/></dialplan>",
]


def test_mermaid() -> None:
    """Menus are choices, keys are labels, jumps are dotted."""
    assert """flowchart TD
  start(["Root"])
  n1{"who answers?"}
  n2["“Please call us back.”<br/>hang up"]
  n3{{"ask<br/>“Hello $#123;contact.firstName#125;. Press 1.”"}}
  n4["stash answer = confirmed"]
  n5["hang up"]
  n6["“Thank you.”<br/>hang up"]
  start --> n1
  n1 -.->|"live"| n3
  n1 -->|"machine"| n2
  n3 -->|"1"| n4
  n3 -.->|"default"| n3
  n3 -->|"timeout"| n5
  n4 -.-> n6""" == to_mermaid(REMINDER)


def test_caught_events_are_arrows() -> None:
    """A jump that an event makes is an arrow with its name."""
    assert 'n1 -.->|"on hangup"| n5' in to_mermaid(CATCH)


@given(plan=dialplans())
def test_every_node_is_declared(plan: Dialplan) -> None:
    """Every line of a flowchart is a node or an arrow between nodes."""
    assert_is_flowchart(to_mermaid(plan))


@pytest.mark.parametrize("text", [*PLANS.values(), *ODD])
def test_odd_dialplans(text: str) -> None:
    """Any dialplan can be drawn."""
    assert_is_flowchart(to_mermaid(text))
    etree.fromstring(to_svg(text))


def assert_is_flowchart(chart: str) -> None:
    """Assert that every line of a flowchart is a node or an arrow between nodes."""
    first, *lines = chart.split("\n")
    nodes = [match[1] for match in map(NODE.fullmatch, lines) if match]
    arrows = [match for match in map(ARROW.fullmatch, lines) if match]

    assert "flowchart TD" == first
    assert len(lines) == len(nodes) + len(arrows)
    assert len(nodes) == len(set(nodes))
    assert {end for arrow in arrows for end in (arrow[1], arrow[4])} <= set(nodes)


@given(plan=dialplans())
def test_boxes_do_not_overlap(plan: Dialplan) -> None:
    """Boxes are beside or below each other, inside the drawing."""
    graph = graph_of(Flow(tree_of(plan)))
    found = layout(graph, dict.fromkeys(graph.boxes, (80.0, 30.0)))
    places = list(found.places.values())

    for number, one in enumerate(places):
        assert -1e-6 <= one.x - 40 <= one.x + 40 <= found.width + 1e-6
        assert 0 <= one.y <= one.y + 30 <= found.height
        for other in places[number + 1 :]:
            assert abs(one.x - other.x) >= 80 - 1e-6 or abs(one.y - other.y) >= 30


@given(dialplans())
def test_arrows_have_a_point_in_each_layer(plan: Dialplan) -> None:
    """An arrow leads through layers of ever larger numbers, so that neighbours are adjacent."""
    graph = graph_of(Flow(tree_of(plan)))
    found = layout(graph, dict.fromkeys(graph.boxes, (80.0, 30.0)))

    step = 30.0 + LAYER_GAP
    for route in found.routes:
        middles = [place.y + place.height / 2 for place in route.places]
        assert all(0 < lower - upper <= step for upper, lower in pairwise(middles))


@given(dialplans())
def test_places_of_elements(plan: Dialplan) -> None:
    """Every element knows its place among those beside it."""
    for node in tree_of(plan).walk():
        siblings = node.parent.children if node.parent else [node]
        assert node is siblings[node.place]
        assert siblings[node.place + 1 :] == list(node.following)


def test_names_in_another_case() -> None:
    """A name is found as it is written, else in another case, and then the first of several."""
    plan = "<dialplan><play name='One'/><play name='ONE'/><play name='\u00c9t\u00e9'/></dialplan>"
    flow = Flow(tree_of(plan))

    found = [flow.target(name) for name in ("ONE", "one", " \u00e9T\u00c9 ", "two")]
    assert ["ONE", "One", "\u00c9t\u00e9", None] == [node and node.name for node in found]


def test_svg() -> None:
    """A picture has a box for each node, an arrow for each edge, and links to nothing."""
    text = to_svg(VOICEMAIL)
    root = etree.fromstring(text)
    graph = graph_of(Flow(tree_of(VOICEMAIL)))

    assert len(graph.boxes) == len(root.findall(f".//{SVG}rect"))
    assert len(graph.arrows) == len(root.findall(f"{SVG}path"))
    assert ["2", "Default", "default", "no", "yes"] == sorted(
        label.text or ""
        for label in root.iterfind(f".//{SVG}text[@class='label']")
        if label.text in ("2", "Default", "default", "no", "yes")
    )
    assert "prefers-color-scheme:dark" in text
    assert {"http://www.w3.org/2000/svg"} == set(re.findall(r"https?://[^\"' ]+", text))


def test_outline() -> None:
    """An outline has a line for each element, as they are nested."""
    lines = [f"{'  ' * line.depth}{line.text}" for line in outline(REMINDER)]

    assert [
        "Root",
        "  who answers?",
        "    live",
        "      go to ask",
        "    machine",
        "      “Please call us back.”",
        "      hang up",
        "  ask",
        "    “Hello ${contact.firstName}. Press 1.”",
        "    1",
        "      stash answer = confirmed",
        "      go to bye",
        "    default",
        "      go to ask",
        "    timeout",
        "      hang up",
        "  “Thank you.”",
        "  hang up",
    ] == lines
