"""The built site: complete, without dead links, within its budget, without other hosts."""

from __future__ import annotations

import json
import re
from functools import cache
from inspect import signature
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from lxml import etree, html
from reference.catalog import Catalog
from reference.fragments import settings
from reference.index import SCHEMA
from reference.pages import fault_address, notification_address, type_address

import cfclient
from cfclient import Settings, sandbox, testing, webhooks
from cfclient._soap import write_request
from cfclient.export import Export
from cfclient.operations import QUERY_CALLS
from cfclient.types import QueryCalls
from tests.conftest import ROOT, neighbour
from tests.support.schemas import schema_of

CATALOG = Catalog()
LARGEST = 300_000

ADDRESSES = [
    *(service.address for service in CATALOG.services),
    *(entry.address for entry in CATALOG.operations.values()),
    *map(type_address, CATALOG.types.values()),
    *map(fault_address, CATALOG.faults),
    *map(notification_address, CATALOG.notifications),
]


@cache
def document(path: Path) -> Any:
    """Return a page as a tree."""
    return html.parse(path).getroot()


@cache
def anchors(path: Path) -> frozenset[str]:
    """Return the anchors of a page."""
    return frozenset(document(path).xpath("//@id")) | {""}


def text_of(node: Any) -> str:
    """Return the text of an element, with single blanks."""
    return " ".join("".join(node.itertext()).split())


def test_every_page_exists(site: Path) -> None:
    """Operations, services, types, faults and notifications have pages at fixed addresses."""
    assert [] == [each for each in ADDRESSES if not (site / each / "index.html").exists()]
    assert 98 == len(CATALOG.operations)


def test_links_and_anchors(site: Path) -> None:
    """Every link leads to a file of the site, and to an anchor that it has."""
    dead: list[str] = []
    for page in site.rglob("*.html"):
        if page.name == "404.html":
            continue
        for link in set(document(page).xpath("//@href")):
            parts = urlsplit(str(link))
            if parts.scheme or parts.netloc:
                continue
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            target = target / "index.html" if target.is_dir() else target
            is_dead = not target.exists() or (
                target.suffix == ".html" and unquote(parts.fragment) not in anchors(target)
            )
            # The theme itself has its tabs and its drawer by anchors that scripts add.
            if is_dead and not parts.fragment.startswith("__"):
                dead.append(f"{page.relative_to(site)}: {link}")
    assert [] == dead


def test_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    """No page loads a script, a style, a font or an image from another host."""
    loaded = "//script/@src | //img/@src | //iframe/@src | //link[@rel='stylesheet']/@href"
    wrong = {
        (str(page.relative_to(site)), link)
        for page in site.rglob("*.html")
        for link in document(page).xpath(loaded)
        if urlsplit(str(link)).netloc
    }
    assert set() == wrong


def test_budget(site: Path) -> None:
    """No page is larger than 300 kB."""
    sizes = {str(page.relative_to(site)): page.stat().st_size for page in site.rglob("*.html")}

    assert {} == {name: size for name, size in sizes.items() if size > LARGEST}


def test_no_tab_is_empty(site: Path) -> None:
    """Each page of an operation has five tabs, each with code."""
    for entry in CATALOG.operations.values():
        page = document(site / entry.address / "index.html")
        labels = page.xpath("//*[@id='examples']//*[@class='tabbed-labels']/label/text()")
        blocks = page.xpath("//*[@id='examples']//*[@class='tabbed-block']")
        assert ["Python", "Async", "Command line", "SOAP", "PHP"] == labels
        assert all(text_of(block) for block in blocks)


@pytest.mark.parametrize("cls", CATALOG.dataclasses.values(), ids=lambda cls: cls.__qualname__)
def test_examples_of_types(cls: Any, site: Path) -> None:
    """The constructor of a type's page runs, and gives the valid document of the page."""
    page = document(site / type_address(cls) / "index.html")
    constructor, shown = (
        "".join(node.itertext())
        for node in page.xpath("//*[@id='examples']/following::pre/code")[:2]
    )
    names: dict[str, Any] = {}
    exec(compile(constructor, cls.__qualname__, "exec"), names)  # noqa: S102 - our own documentation
    written = cfclient.to_xml(names["value"])

    assert names["value"] == cfclient.from_xml(cls, shown, strict=True)
    schema_of(cls).assertValid(etree.fromstring(written))


def test_index_for_programs(site: Path) -> None:
    """The index lists every operation and type as its schema says, with pages that exist."""
    index = json.loads((site / "reference/index.json").read_text())
    schema = json.loads((site / "reference/index.schema.json").read_text())

    assert SCHEMA == schema
    conforms(index, schema, schema)
    assert list(CATALOG.operations) == [each["name"] for each in index["operations"]]
    assert list(CATALOG.types) == [each["name"] for each in index["types"]]
    kinds = ("operations", "types", "faults", "notifications")
    pages = [str(each["page"]) for kind in kinds for each in index[kind]]
    assert [] == [page for page in pages if not (site / page / "index.html").exists()]


def conforms(value: Any, schema: Any, root: Any) -> None:
    """Check a value against the part of JSON Schema that the index uses."""
    if "$ref" in schema:
        schema = root["$defs"][schema["$ref"].rpartition("/")[2]]
    kinds = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}
    wanted = schema.get("type", [])
    wanted = [wanted] if isinstance(wanted, str) else wanted
    assert not wanted or value.__class__ in [kinds[kind] for kind in wanted], value
    assert value in schema.get("enum", [value])
    if value.__class__ is dict:
        assert set(schema["required"]) <= set(value) <= set(schema["properties"])
        for name, item in value.items():
            conforms(item, schema["properties"][name], root)
    if value.__class__ is list:
        for item in value:
            conforms(item, schema["items"], root)


def test_index_for_language_models(site: Path) -> None:
    """Each link of llms.txt leads to a page, and each operation has a line."""
    links = re.findall(r"\]\(([^)]+)\)", (site / "llms.txt").read_text())

    assert [] == [link for link in links if not (site / link / "index.html").exists()]
    assert {entry.address for entry in CATALOG.operations.values()} <= set(links)


def test_settings(site: Path) -> None:
    """The table of settings has every setting of the client, and its default."""
    rows = document(site / "guides/connections.html").xpath(
        "//table[contains(@class, 'cf-table')]//tr[@id]"
    )

    assert list(Settings.__annotations__) == [row.get("id") for row in rows] == list(settings())
    assert all(text_of(row.xpath("td")[1]) for row in rows)


def test_public_names(site: Path) -> None:
    """Every public name has an entry in the Python reference, or a page of the API reference."""
    names = {
        *(f"cfclient.{name}" for name in cfclient.__all__),
        *(f"cfclient.testing.{name}" for name in testing.__all__),
        *(f"cfclient.sandbox.{name}" for name in sandbox.__all__),
        *(f"cfclient.webhooks.{name}" for name in webhooks.__all__),
    }
    shown = {anchor for page in (site / "python").rglob("*.html") for anchor in anchors(page)}
    text = text_of(document(site / "python/index.html"))

    assert set() == {
        name
        for name in names
        if name not in shown
        and name.replace("cfclient.", "cfclient.errors.", 1) not in shown
        and name.rpartition(".")[2] not in text
    }


@pytest.mark.parametrize(
    ("page", "cls"),
    [
        ("client", cfclient.Client),
        ("async_client", cfclient.AsyncClient),
        ("export", Export),
        ("sandbox", sandbox.Sandbox),
        ("webhooks", webhooks.Receiver),
        ("webhooks", webhooks.SQLiteStore),
        ("webhooks", webhooks.MemoryStore),
    ],
)
def test_constructors(page: str, cls: Any, site: Path) -> None:
    """The Python reference describes each argument of a class that programs make."""
    (entry,) = document(site / f"python/{page}/index.html").xpath(
        f"//*[@class='doc doc-object doc-class'][*[contains(@id, '.{cls.__name__}')]]"
    )
    described = entry.xpath("*[contains(@class, 'doc-contents')]/ul/li/b/code/text()")

    assert set(signature(cls).parameters) <= {name.lstrip("*") for name in described}


def test_limits_are_left_to_the_service(site: Path) -> None:
    """A number beyond its documented limit is sent, so it is not among the errors of the client."""
    page = document(site / "reference/calls/query_calls/index.html")
    (errors,) = page.xpath("//*[@id='errors']/following::table[1]")

    write_request(QUERY_CALLS, QueryCalls(max_results=5000))
    assert "IntervalBegin" in text_of(errors)
    assert "MaxResults" not in text_of(errors)


def test_vendor_page(site: Path) -> None:
    """Every row of the vendor's last page on GetContactHistory is on ours, with its type."""
    vendor = neighbour("contract/samples/vendor_page_get_contact_history.txt").read_text()
    page = document(site / "reference/contacts/get_contact_history/index.html")
    shown = {
        (text_of(name), text_of(row))
        for row in page.xpath("//tr[td] | //summary | //*[@class='cf-leaf']")
        for name in row.xpath(".//*[@class='cf-name']")
    }
    rows = re.findall(r"^(\w+) \|(?:[^|\n]*\|)*? ?([\w\[\]]*) \|$", vendor, re.MULTILINE)
    assert len(rows) > 60

    for name, kind in rows:
        if name in ("GetContactHistory", "ContactHistory"):
            continue
        inner = re.sub(r"List\[(\w+)\]", r"\1", kind)
        found = [text for shown_name, text in shown if shown_name == name]
        assert found, name
        is_typed = inner in ("", "PhoneNumber") or any(inner in text for text in found)
        assert is_typed, (name, kind, found)


def test_version_is_shown(site: Path) -> None:
    """The header shows the version."""
    page = document(site / "index.html")

    assert cfclient.__version__ in page.xpath("//*[@class='cf-version']/@data-version")


def test_changelog_is_shown(site: Path) -> None:
    """The changelog of the repository is a page."""
    shown = text_of(document(site / "about/changelog.html"))

    lines = (ROOT / "CHANGELOG.md").read_text().splitlines()
    assert next(line for line in lines if line.startswith("## ")).removeprefix("## ") in shown


@pytest.mark.parametrize("cls", CATALOG.enumerations.values(), ids=lambda cls: cls.__name__)
def test_final_values(cls: Any, site: Path) -> None:
    """The page of a state says of each value whether it is final."""
    rows = document(site / type_address(cls) / "index.html").xpath("//tr[td][@id]")
    final = {member.name: member.is_final for member in cls if hasattr(member, "is_final")}
    shown = {row.get("id"): text_of(row.xpath("td")[1]) for row in rows if len(row) == 3}

    assert {name: "yes" if is_final else "no" for name, is_final in final.items()} == shown


def test_performance(site: Path) -> None:
    """Every measurement is on the page, in a chart where a section has one unit."""
    page = document(site / "performance.html")
    found = json.loads((site / "performance.json").read_text())
    rows = [tuple(text_of(cell) for cell in row.xpath("td")) for row in page.xpath("//tr[td]")]
    measured = [row for section in found["bench"].values() for row in section]
    bars = page.xpath("//*[local-name()='svg'][@class='cf-chart']/*[local-name()='rect']/@width")

    words = {None: "", True: "met", False: "missed"}
    expected = [(what.strip(), *figures, words[met]) for what, *figures, met in measured]
    assert sorted(expected) == sorted(rows)
    assert len(bars) > 10
    assert all(0 < float(width.rstrip("%")) < 100 for width in bars)
    assert all(line in text_of(page) for line in found["soak"].values())


def test_performance_is_not_typed() -> None:
    """The source of the page has no figure with a unit."""
    source = (ROOT / "docs/performance.md").read_text()

    assert [] == re.findall(r"[\d.]+ ?(?:ms|us|µs|MB|kB|calls per second|times)\b", source)
