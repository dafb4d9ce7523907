"""The page of the sandbox in a real browser."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from selenium import webdriver
from selenium.common.exceptions import (
    NoAlertPresentException,
    NoSuchElementException,
    StaleElementReferenceException,
)
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from cfclient.sandbox import Sandbox
from cfclient.types import (
    IvrBroadcastConfig,
    Subscription,
    SubscriptionTriggerEvent,
    TextBroadcastConfig,
    VoiceBroadcastConfig,
)
from tests.dialplan.plans import REMINDER
from tests.sandbox.test_dialplans import answers, own_number
from tests.support.ci import IN_CI

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")

pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER) and not IN_CI,
    reason="needs Chromium (Debian: chromium, chromium-driver)",
)


AXE = Path(sys.prefix, "axe/node_modules/axe-core/axe.min.js")
XSS = "<img src=x onerror=alert(1)><script>alert(2)</script>&amp;"
VIEWS = (
    "messages",
    "conversation/13105550193",
    "broadcasts",
    "notifications",
    "faults",
    "requests",
)


@pytest.fixture(scope="module")
def served() -> Iterator[Sandbox]:
    """A sandbox with texts whose content would be a script if it were markup."""
    with Sandbox(seed="demo", size=300) as sandbox, sandbox.client() as client:
        client.subscriptions.create_subscription(
            subscription=Subscription(
                endpoint="http://example.com/" + XSS.replace(" ", ""),
                trigger_event=SubscriptionTriggerEvent.OUTBOUND_TEXT_FINISHED,
            )
        )
        client.texts.send_text(
            to_number=["13105550101", "13105550193"],
            text_broadcast_config=TextBroadcastConfig(message=XSS),
            broadcast_name=XSS,
            label=XSS,
        )
        sandbox.clock.advance(minutes=5)
        sandbox.receive_text(from_number="13105550193", to_number="67076", message=XSS)
        yield sandbox


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
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
        f"--user-data-dir={tmp_path_factory.mktemp('browser')}",
        "--host-resolver-rules=MAP *.localhost 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ):
        options.add_argument(argument)
    service = webdriver.ChromeService(executable_path=DRIVER)
    with webdriver.Chrome(options=options, service=service) as driver:
        yield driver


def open_view(browser: webdriver.Chrome, served: Sandbox, view: str) -> Any:
    """Open a view of the page afresh, and wait until it is live."""
    browser.get("about:blank")
    browser.get(f"{served.endpoint.removesuffix('api/1.1')}#{view}")
    until(browser, lambda: browser.find_element(By.ID, "live").text == "live")
    return browser


def until(browser: webdriver.Chrome, condition: Callable[[], bool]) -> None:
    """Wait until something is so."""
    ignored = (StaleElementReferenceException, NoSuchElementException)
    WebDriverWait(browser, 30, ignored_exceptions=ignored).until(lambda _: condition())


def shows(browser: webdriver.Chrome, selector: str, text: str) -> None:
    """Wait until the first of some elements has a text."""
    until(browser, lambda: any(text in found for found in texts_of(browser, selector)[:1]))


def texts_of(browser: webdriver.Chrome, selector: str) -> list[str]:
    """Return the texts of some elements."""
    return [element.text for element in browser.find_elements(By.CSS_SELECTOR, selector)]


@pytest.mark.parametrize("view", VIEWS)
def test_texts_are_no_markup(browser: webdriver.Chrome, served: Sandbox, view: str) -> None:
    """A text that looks like markup is shown as it is, in every view and its details."""
    page = open_view(browser, served, view)
    for row in page.find_elements(By.CSS_SELECTOR, ".rows button")[:4]:
        row.click()
        until(page, lambda: bool(texts_of(page, ".detail h2")))

    assert [] == page.find_elements(By.CSS_SELECTOR, "main img:not(.drawing), main script")
    assert view == "faults" or "<" in page.find_element(By.TAG_NAME, "main").text
    with pytest.raises(NoAlertPresentException):
        _ = page.switch_to.alert.text


def test_why_and_what(browser: webdriver.Chrome, served: Sandbox) -> None:
    """A text that failed is found by its number, with the reason and the SOAP request."""
    page = open_view(browser, served, "messages")
    kept = requests.get(served.endpoint.replace("api/1.1", "_sandbox/messages"), timeout=10).json()
    assert kept["total"] >= 303
    assert f"of {kept['total']}" in texts_of(page, ".pager [role=status]")[0]
    page.find_element(By.NAME, "number").send_keys("13105550193")
    until(page, lambda: texts_of(page, ".pager [role=status]")[0].endswith("of 2"))
    page.find_elements(By.CSS_SELECTOR, ".rows button")[1].send_keys(Keys.ENTER)
    until(page, lambda: len(page.find_elements(By.TAG_NAME, "pre")) == 2)

    reason = "CARRIER_ERROR after one attempt: the sandbox gives it to numbers that end in 93."
    assert reason == page.find_element(By.CLASS_NAME, "reason").text
    assert "SendText" in texts_of(page, "pre")[0]
    assert "Authorization" not in page.page_source


def test_live_updates(browser: webdriver.Chrome, served: Sandbox) -> None:
    """What happens appears by itself, and the focus stays where it was."""
    page = open_view(browser, served, "messages")
    until(page, lambda: len(page.find_elements(By.CSS_SELECTOR, ".rows button")) == 50)
    first = page.find_elements(By.CSS_SELECTOR, ".rows button")[0]
    first.send_keys(Keys.ARROW_DOWN)
    focused = page.switch_to.active_element
    before = focused.text
    served.receive_text(from_number="13105550177", to_number="67076", message="News")
    until(page, lambda: "News" in texts_of(page, ".rows button")[0])

    assert (focused, before) == (page.switch_to.active_element, focused.text)


def test_conversation(browser: webdriver.Chrome, served: Sandbox) -> None:
    """A number replies and calls from its conversation."""
    page = open_view(browser, served, "conversation/13105550142")
    page.find_element(By.NAME, "message").send_keys("Hello there", Keys.ENTER)
    until(page, lambda: "Hello there" in "".join(texts_of(page, ".bubbles li")))
    page.find_element(By.XPATH, "//button[.='Call']").click()
    until(page, lambda: "Call, 20 s" in "".join(texts_of(page, ".bubbles li")))


def test_dialplans(browser: webdriver.Chrome, served: Sandbox) -> None:
    """A number presses the keys of its conversation, and the call shows what was heard."""
    page = open_view(browser, served, "conversation/17205550143")
    page.find_element(By.NAME, "keys").send_keys("1")
    page.find_element(By.XPATH, "//button[.='Press when called']").click()
    until(page, lambda: served.callees["17205550143"].keys == "1")
    with served.client() as client:
        config = IvrBroadcastConfig(dialplan_xml=REMINDER)
        client.calls.send_call(to_number="17205550143", ivr_broadcast_config=config)
    served.clock.advance(minutes=5)
    page = open_view(browser, served, "messages")
    page.find_element(By.NAME, "number").send_keys("17205550143")
    until(page, lambda: texts_of(page, ".pager [role=status]")[0].endswith("of 1"))
    page.find_element(By.CSS_SELECTOR, ".rows button").click()
    until(page, lambda: bool(texts_of(page, ".detail .bubbles li")))

    bubbles = [text.partition("\n")[0] for text in texts_of(page, ".detail .bubbles li")]
    assert "Hello . Press 1." == bubbles[1]
    assert "Pressed 1" == texts_of(page, ".detail .bubbles li.in")[0].partition("\n")[0]
    assert any(text.startswith("Stored answer = confirmed") for text in bubbles)
    picture = page.find_element(By.CSS_SELECTOR, ".detail img")
    until(page, lambda: page.execute_script("return arguments[0].naturalWidth", picture) > 100)


def test_caller_presses_keys(browser: webdriver.Chrome, served: Sandbox) -> None:
    """A call from a conversation presses keys in the dialplan of the called number."""
    with served.client() as client:
        number = own_number(client, REMINDER)
    page = open_view(browser, served, "conversation/13105550144")
    page.find_element(By.NAME, "to_number").clear()
    page.find_element(By.NAME, "to_number").send_keys(number)
    page.find_element(By.NAME, "keys").send_keys("1")
    page.find_element(By.XPATH, "//button[.='Call']").click()
    until(page, lambda: "Call," in "".join(texts_of(page, ".bubbles li")))

    with served.client() as client:
        (call,) = client.calls.query_calls(from_number="13105550144", inbound=True).call
    assert {"answer": "confirmed"} == answers(call)


def test_conversation_scrolls(browser: webdriver.Chrome, served: Sandbox) -> None:
    """A conversation stays at its newest message, unless somebody has scrolled up."""
    for number in range(30):
        served.receive_text(from_number="13235550143", to_number="67076", message=f"Text {number}")
    page = open_view(browser, served, "conversation/13235550143")
    until(page, lambda: len(texts_of(page, ".bubbles li")) == 30)
    (bubbles,) = page.find_elements(By.CLASS_NAME, "bubbles")

    def below() -> float:
        script = "const it = arguments[0]; return it.scrollHeight - it.scrollTop - it.clientHeight"
        return float(page.execute_script(script, bubbles))

    until(page, lambda: below() < 5)
    served.receive_text(from_number="13235550143", to_number="67076", message="News")
    until(page, lambda: len(texts_of(page, ".bubbles li")) == 31 and below() < 5)
    page.execute_script("arguments[0].scrollTop = 100", bubbles)
    served.receive_text(from_number="13235550143", to_number="67076", message="More")
    until(page, lambda: len(texts_of(page, ".bubbles li")) == 32)

    assert 100 == page.execute_script("return arguments[0].scrollTop", bubbles)


def test_broadcasts(browser: webdriver.Chrome, served: Sandbox) -> None:
    """A broadcast is stopped, started and archived from its card."""
    config = VoiceBroadcastConfig(live_sound_text="Hi")
    with served.client() as client:
        client.calls.send_call(to_number="13105550101", voice_broadcast_config=config)
    page = open_view(browser, served, "broadcasts")
    shows(page, ".cards li", "RUNNING")
    for command, status in (("Stop", "STOPPED"), ("Start", "RUNNING"), ("Archive", "ARCHIVED")):
        page.find_element(By.XPATH, f"//button[.='{command}']").click()
        shows(page, ".cards li", status)

    buttons = page.find_elements(By.CSS_SELECTOR, ".cards li:first-child button")
    assert [False, False, False] == [button.is_enabled() for button in buttons]


def test_faults(browser: webdriver.Chrome, served: Sandbox) -> None:
    """A fault is added, seen and cleared."""
    page = open_view(browser, served, "faults")
    page.find_element(By.NAME, "share").send_keys("0.3")
    assert not page.find_element(By.NAME, "status").is_displayed()
    page.find_element(By.CSS_SELECTOR, "[name=kind] [value=status]").click()
    page.find_element(By.NAME, "status").send_keys("502")
    page.find_element(By.XPATH, "//button[.='Add']").click()
    until(page, lambda: "30 % of the calls, HTTP 502" in "".join(texts_of(page, ".cards li")))
    page.find_element(By.XPATH, "//button[.='Clear all']").click()
    until(page, lambda: not texts_of(page, ".cards li"))


def test_clock_and_reset(browser: webdriver.Chrome, served: Sandbox) -> None:
    """Time is moved on, and the sandbox reset after a question."""
    page = open_view(browser, served, "requests")
    before = served.clock.now
    page.find_element(By.CSS_SELECTOR, "[data-minutes='60']").click()
    until(page, lambda: (served.clock.now - before).total_seconds() >= 3600)
    page.find_element(By.ID, "reset").click()
    page.find_element(By.ID, "no").click()

    assert page.find_element(By.ID, "wsdl").get_attribute("href") == served.wsdl


def test_reset(browser: webdriver.Chrome) -> None:
    """A reset that is confirmed removes what happened."""
    with Sandbox() as own:
        own.receive_text(from_number="13105550142", to_number="67076", message="Hi")
        page = open_view(browser, own, "messages")
        until(page, lambda: "of 1" in texts_of(page, ".pager [role=status]")[0])
        page.find_element(By.ID, "reset").click()
        page.find_element(By.ID, "yes").click()
        until(page, lambda: "0 of 0" in texts_of(page, ".pager [role=status]")[0])

    assert [] == own.outbox


@pytest.mark.parametrize("view", VIEWS)
def test_on_a_phone(browser: webdriver.Chrome, served: Sandbox, view: str) -> None:
    """On a narrow screen nothing is wider than the screen."""
    narrow: Any = browser
    narrow.set_window_size(500, 900)
    open_view(browser, served, view)
    width: int = narrow.execute_script("return document.documentElement.scrollWidth")
    current = narrow.find_element(By.CSS_SELECTOR, "nav [aria-current]")

    assert width <= narrow.execute_script("return window.innerWidth")
    assert 0 <= current.rect["x"] <= current.rect["x"] + current.rect["width"] <= width
    narrow.set_window_size(1280, 800)


@pytest.mark.skipif(not AXE.exists() and not IN_CI, reason="needs axe-core (make axe)")
@pytest.mark.parametrize("view", VIEWS)
def test_accessibility(browser: webdriver.Chrome, served: Sandbox, view: str) -> None:
    """axe-core has no finding, with a detail open."""
    page = open_view(browser, served, view)
    for row in page.find_elements(By.CSS_SELECTOR, ".rows button")[:1]:
        row.click()
        until(page, lambda: bool(texts_of(page, ".detail h2")))
    page.execute_script(AXE.read_text())
    run = "const done = arguments[0]; axe.run().then(done)"
    findings = page.execute_async_script(run)["violations"]

    assert [] == [(each["id"], [node["html"] for node in each["nodes"]]) for each in findings]


def test_policy(served: Sandbox) -> None:
    """The page may run its own script alone, and make no markup of texts."""
    response = requests.get(served.endpoint.removesuffix("api/1.1"), timeout=10)
    policy = response.headers["Content-Security-Policy"]

    assert "default-src 'none'; script-src 'self';" in policy
    assert "require-trusted-types-for 'script'" in policy
    assert "frame-ancestors 'none'" in policy
