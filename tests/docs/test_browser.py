"""The site in a real browser: tabs, folds, copying, filters, search, sizes and accessibility."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException, TimeoutException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from tests.support.ci import IN_CI

OPERATION = "reference/contacts/get_contact_history/"
PAGES = {
    "home": "index.html",
    "operation": OPERATION,
    "type": "reference/types/Contact/",
    "guide": "guides/reminders.html",
    "index": "reference/",
    "missing": "404.html",
}
AXE = Path(sys.prefix, "axe/node_modules/axe-core/axe.min.js")
# Pages with wide tables.
TABLES = (
    "dialplans.html",
    "guides/connections.html",
    "performance.html",
    "reference/types/ActionState/",
    "sandbox.html",
)
NOTED = ("moderate", "serious", "critical")

FIRST = {
    "send_text": "reference/texts/send_text/",
    "SendText": "reference/texts/send_text/",
    "BroadcastConfig": "reference/types/BroadcastConfig/",
    "NOT_FOUND": "reference/faults/NOT_FOUND/",
    "how to retry": "guides/retries.html",
    "pagination": "guides/pagination.html",
    "ActionState": "reference/types/ActionState/",
    "CallFinished": "reference/notifications/CallFinished/",
    "proxy": "guides/connections.html",
    "get_contact_history": OPERATION,
    "prefetch": "guides/pagination.html",
    "AsyncClient": "python/async_client/",
    "dialplan": "dialplans.html",
    "export": "guides/export.html",
    "is_final": "reference/types/ActionState/",
    "final state": "guides/reminders.html",
    "was it sent": "guides/retries.html",
    "jsonl": "guides/export.html",
}


class Screen:
    """A browser at a size and in a colour scheme."""

    def __init__(self, driver: webdriver.Chrome, address: str) -> None:
        """Drive a browser that looks at the site."""
        self.driver: Any = driver
        self.address = address

    def show(self, page: str, *, width: int = 1300, scheme: str = "light") -> None:
        """Open a page at a width and in a colour scheme."""
        metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
        self.driver.get(f"{self.address}{page}")
        self.until(lambda: bool(self.all("[data-md-component=content]")))

    def all(self, selector: str) -> list[Any]:
        """Return the elements that match a selector."""
        found: list[Any] = self.driver.find_elements(By.CSS_SELECTOR, selector)
        return found

    def visible(self, selector: str) -> list[Any]:
        """Return the elements that match a selector and can be seen."""
        return [element for element in self.all(selector) if element.is_displayed()]

    def search_box(self) -> Any:
        """Open the search, and return its field."""
        (box,) = self.all(".md-search__input")
        self.until(box.is_displayed)
        box.click()
        self.until(lambda: self.driver.switch_to.active_element == box)
        return box

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so; elements may be replaced meanwhile."""
        wait = WebDriverWait(self.driver, 10, 0.05, [StaleElementReferenceException])
        wait.until(lambda _: condition())


@pytest.fixture
def screen(browser: webdriver.Chrome, address: str) -> Iterator[Screen]:
    """A browser that looks at the site; nothing on a page may fail."""
    screen = Screen(browser, address)
    yield screen
    # The theme remembers the chosen tab.
    screen.driver.execute_script("localStorage.clear()")
    logged = screen.driver.get_log("browser")
    assert [] == [
        entry
        for entry in logged
        if entry["level"] == "SEVERE" and "sitemap" not in entry["message"]
    ]


def test_tabs(screen: Screen) -> None:
    """A click on a tab shows its code, and hides that of the others."""
    screen.show(OPERATION)
    for number, label in enumerate(screen.all("#examples .tabbed-labels label")):
        label.click()
        blocks = screen.all("#examples .tabbed-block")
        assert [number] == [place for place, each in enumerate(blocks) if each.is_displayed()]

    assert "new SoapClient" in screen.visible("#examples pre")[0].text


def test_folds(screen: Screen) -> None:
    """Levels of the response fold one by one, and all at once, under titles of their columns."""
    screen.show(OPERATION)
    titles = screen.all(".cf-leaf--titles span")
    assert ["Field", "Type", "Example", "Description"] == [each.text for each in titles]
    shown = len(screen.visible(".cf-leaf"))
    button = screen.all(".cf-fold")[0]
    button.click()
    unfolded = len(screen.visible(".cf-leaf"))
    assert unfolded > shown
    assert "Fold all" == button.text
    leaves = screen.visible(".cf-tree .cf-cell--type")
    assert {round(titles[1].rect["x"])} == {round(each.rect["x"]) for each in leaves}

    button.click()
    assert len(screen.visible(".cf-tree summary")) < 5
    screen.visible(".cf-tree summary")[0].click()
    assert len(screen.visible(".cf-leaf")) > 5


def test_copying(screen: Screen) -> None:
    """The copy button puts the code into the clipboard."""
    screen.show(OPERATION)
    screen.until(lambda: bool(screen.all("#examples .md-code__button")))
    screen.all("#examples .md-code__button")[0].click()
    screen.until(lambda: "Copied" in screen.all(".md-dialog")[0].text)
    box = screen.search_box()
    box.send_keys(Keys.CONTROL, "v")

    assert "client.contacts.get_contact_history" in box.get_attribute("value")


def test_filter(screen: Screen) -> None:
    """The index shows what has all words of the filter."""
    screen.show(PAGES["index"])
    screen.all("[data-filter]")[0].send_keys("auto reply")
    names = [element.text.split("\n")[0] for element in screen.visible("[data-filter-item]")]

    assert {"CreateAutoReply", "DeleteAutoReply", "GetAutoReply"} <= set(names)
    assert f"{len(names)} of" in screen.all("[data-filter-count]")[0].text


def test_search(screen: Screen) -> None:
    """Search finds names and questions first where they belong."""
    screen.show(PAGES["home"])
    box = screen.search_box()
    found: dict[str, str] = {}
    for query, wanted in FIRST.items():
        box.clear()
        box.send_keys(query)

        def is_answered(query: str = query, wanted: str = wanted) -> bool:
            (first, *_) = [*screen.all(".md-search-result__item > a"), None]
            if first is not None:
                href = first.get_attribute("href").removeprefix(screen.address)
                found[query] = href.partition("?")[0].replace("index.html", "")
            return found.get(query) == wanted

        with suppress(TimeoutException):
            screen.until(is_answered)

    assert FIRST == found


def test_instant_navigation(screen: Screen) -> None:
    """A link to another page works, and so do the scripts of that page."""
    screen.show(PAGES["home"])
    screen.driver.execute_script("document.querySelector('.cf-cards a').click()")
    screen.until(lambda: "reference/broadcasts/" in screen.driver.current_url)

    assert "BroadcastService" in screen.all("h1")[0].text


@pytest.mark.parametrize("width", [390, 1300])
@pytest.mark.parametrize("page", PAGES)
def test_nothing_overflows(screen: Screen, page: str, width: int) -> None:
    """At the width of a phone and of a desktop no page is wider than the screen."""
    screen.show(PAGES[page], width=width, scheme="dark")
    root = "document.documentElement"

    assert screen.driver.execute_script(f"return {root}.scrollWidth") <= width
    assert screen.visible("h1")


@pytest.mark.parametrize("page", TABLES)
def test_tables_on_a_phone(screen: Screen, page: str) -> None:
    """At the width of a phone no table makes its page wider than the screen."""
    screen.show(page, width=390)

    assert screen.driver.execute_script("return document.documentElement.scrollWidth") <= 390


def test_works_from_the_file_system(screen: Screen, site: Path) -> None:
    """Pages open as files: their tabs, links and search work."""
    screen.address = f"{site.as_uri()}/"
    screen.show(f"{OPERATION}index.html")
    screen.all("#examples .tabbed-labels label")[3].click()

    assert "POST" in screen.visible("#examples pre")[0].text
    link = screen.all(".cf-related a")[0].get_attribute("href")
    assert link.startswith("file://")
    assert Path(link.removeprefix("file://")).is_file()
    screen.search_box().send_keys("send_text")
    screen.until(lambda: bool(screen.all(".md-search-result__item > a")))
    first = screen.all(".md-search-result__item > a")[0].get_attribute("href")
    assert "reference/texts/send_text/" in first


@pytest.mark.skipif(not AXE.exists() and not IN_CI, reason="needs axe-core (make axe)")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("page", PAGES)
def test_accessibility(screen: Screen, page: str, scheme: str) -> None:
    """axe-core has no finding but minor ones."""
    screen.show(PAGES[page], scheme=scheme)
    assert [] == findings(screen)


@pytest.mark.skipif(not AXE.exists() and not IN_CI, reason="needs axe-core (make axe)")
def test_accessibility_on_a_phone(screen: Screen) -> None:
    """What scrolls on a narrow screen only is accessible, too."""
    screen.show(OPERATION, width=390)
    assert [] == findings(screen)


def findings(screen: Screen) -> list[tuple[str, list[str]]]:
    """Return what axe-core finds on the page, but minor findings."""
    screen.until(lambda: bool(screen.all(".md-search[aria-label]")))
    screen.driver.execute_script(AXE.read_text())
    run = "const done = arguments[0]; axe.run().then(done)"
    violations = screen.driver.execute_async_script(run)["violations"]
    return [
        (each["id"], [node["html"] for node in each["nodes"]][:3])
        for each in violations
        if each["impact"] in NOTED
    ]
