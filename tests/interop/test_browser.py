"""The page of the sandbox in a real browser."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from cfclient import Client
from cfclient.sandbox import Sandbox
from cfclient.types import TextBroadcastConfig

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
IN_CI = os.environ.get("CI") == "true"

pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER) and not IN_CI,
    reason="needs Chromium (Debian: chromium, chromium-driver)",
)


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[webdriver.Chrome]:
    """A browser without any network but this machine's."""
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM or ""
    for argument in (
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,800",
        f"--user-data-dir={tmp_path}",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE *.localhost",
    ):
        options.add_argument(argument)
    service = webdriver.ChromeService(executable_path=DRIVER)
    with webdriver.Chrome(options=options, service=service) as driver:
        yield driver


@pytest.fixture
def page(browser: webdriver.Chrome, sandbox: Sandbox, client: Client) -> webdriver.Chrome:
    """The page of a sandbox that has sent two texts."""
    for number, message in (("13105550101", "Your table is ready."), ("13105550102", "See you")):
        client.texts.send_text(
            to_number=number, text_broadcast_config=TextBroadcastConfig(message=message)
        )
    browser.get(sandbox.endpoint.removesuffix("api/1.1"))
    until(browser, lambda: len(rows(browser)) == 2)
    return browser


def until(browser: webdriver.Chrome, condition: Callable[[], bool]) -> None:
    """Wait until something is so."""
    WebDriverWait(browser, 10).until(lambda _: condition())


def rows(browser: webdriver.Chrome) -> list[str]:
    """Return the texts of the rows of the outbox."""
    return [row.text for row in browser.find_elements(By.CSS_SELECTOR, "#list button")]


def test_newest_first_and_live(page: webdriver.Chrome, client: Client) -> None:
    """The newest text stands first, and a new one appears by itself."""
    assert ["13105550102", "13105550101"] == [row.split()[0] for row in rows(page)]

    client.texts.send_text(
        to_number="13105550103", text_broadcast_config=TextBroadcastConfig(message="Third")
    )
    until(page, lambda: len(rows(page)) == 3)

    assert rows(page)[0].startswith("13105550103")


def test_filter(page: webdriver.Chrome) -> None:
    """A word or a number leaves what has it."""
    page.find_element(By.ID, "filter").send_keys("table")
    until(page, lambda: len(rows(page)) == 1)

    assert "13105550101" in rows(page)[0]
    assert "1 of 2" == page.find_element(By.ID, "count").text


def test_detail(page: webdriver.Chrome) -> None:
    """The SOAP exchange behind a text is shown, without credentials."""
    page.find_elements(By.CSS_SELECTOR, "#list button")[1].click()
    until(page, lambda: len(page.find_elements(By.CSS_SELECTOR, "#detail pre")) == 2)

    request, answer = (e.text for e in page.find_elements(By.CSS_SELECTOR, "#detail pre"))
    assert "Your table is ready." in request
    assert "CreatedId" in answer
    assert "Authorization" not in page.page_source


def test_keyboard(page: webdriver.Chrome) -> None:
    """The outbox can be walked and opened with the keyboard alone."""
    page.find_element(By.CSS_SELECTOR, "#list button").send_keys(Keys.ARROW_DOWN)
    page.switch_to.active_element.send_keys(Keys.ENTER)

    until(page, lambda: "Your table is ready." in page.find_element(By.ID, "detail").text)


def test_time_and_incoming(page: webdriver.Chrome, sandbox: Sandbox, client: Client) -> None:
    """Time can be moved on and a text received; broadcasts show how far they are."""
    before = sandbox.clock.now
    page.find_element(By.CSS_SELECTOR, "[data-minutes='60']").click()
    until(page, lambda: "FINISHED" in page.find_element(By.ID, "broadcasts").text)
    for name, value in (("from_number", "13105550123"), ("message", "Hello there")):
        page.find_element(By.NAME, name).send_keys(value)
    page.find_element(By.CSS_SELECTOR, "#receive button").click()
    until(page, lambda: "Received from" in page.find_element(By.ID, "received").text)

    assert (sandbox.clock.now - before).total_seconds() >= 3600
    assert ["Hello there"] == [text.message for text in client.texts.query_texts(inbound=True).text]


def test_on_a_phone(page: webdriver.Chrome) -> None:
    """On a narrow screen nothing is wider than the screen."""
    narrow = cast("Any", page)
    narrow.set_window_size(500, 900)

    width: int = narrow.execute_script("return document.documentElement.scrollWidth")
    assert width <= narrow.execute_script("return window.innerWidth")
