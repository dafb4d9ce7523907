"""Pages of other origins, in a real browser, against a sandbox on the same machine."""

from __future__ import annotations

import functools
import http.server
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

import pytest
import requests
from selenium import webdriver
from selenium.webdriver.support.ui import WebDriverWait

from cfclient.sandbox import Sandbox
from tests.interop import test_browser

browser = test_browser.browser
pytestmark = test_browser.pytestmark

PAGE = """<!DOCTYPE html><title>attack</title><body>
<iframe name="frame"></iframe>
<form method="post" target="frame" enctype="text/plain">
<input name='{"hours": 5, "x' value='"}'></form>
<img><script>
async function attack(base) {
  const results = [];
  const tries = [
    ["/_sandbox/clock", {method: "POST", body: '{"hours": 5}'}],
    ["/_sandbox/reset", {method: "POST", mode: "no-cors"}],
    ["/_sandbox/texts", {method: "POST", mode: "no-cors", body: JSON.stringify(
      {from_number: "13105550123", to_number: "67076", message: "STOP"})}],
    ["/_sandbox/outbox", {}],
    ["/_sandbox/outbox", {mode: "no-cors"}],
    ["/api/1.1/soap12/contact", {method: "POST", mode: "no-cors", body: "<a/>"}],
    ["/api/1.1/soap12/contact",
      {method: "POST", headers: {Authorization: "Basic " + btoa("sandbox:sandbox")}}],
  ];
  for (const [path, options] of tries) {
    try { const r = await fetch(base + path, options); results.push(r.type + " " + r.status); }
    catch { results.push("rejected"); }
  }
  const form = document.forms[0];
  form.action = base + "/_sandbox/clock";
  form.submit();
  await new Promise((done) => {
    document.querySelector("iframe").onload = done;
    setTimeout(done, 3000);
  });
  const image = document.querySelector("img");
  image.src = base + "/_sandbox/messages";
  document.title = results.join(",");
}
</script>"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files without a line for each."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        """Write nothing."""


@pytest.fixture
def attacker(tmp_path: Path) -> Iterator[str]:
    """The address of a page on another port."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text(PAGE)
    handler = functools.partial(Quiet, directory=str(tmp_path / "site"))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


def test_page_of_another_port(browser: webdriver.Chrome, attacker: str, sandbox: Sandbox) -> None:
    """Fetches with and without CORS, a form and an image are rejected, and nothing changes."""
    base = sandbox.endpoint.removesuffix("/api/1.1")
    sandbox.receive_text(from_number="13105550123", to_number="67076", message="Hi")
    before = (sandbox.clock.now, sandbox.overview)
    browser.get(attacker)

    cast("Any", browser).execute_script(f"attack('{base}')")
    WebDriverWait(browser, 20).until(lambda driver: driver.title != "attack")
    time.sleep(0.3)

    # A page without CORS learns neither the status nor the content.
    results = browser.title.split(",")
    assert {"rejected", "opaque 0"} == set(results)
    assert before == (sandbox.clock.now, sandbox.overview)
    with sandbox.client() as client:
        assert ["Hi"] == [text.message for text in client.texts.query_texts().text]


def test_other_name(browser: webdriver.Chrome, sandbox: Sandbox) -> None:
    """A name that DNS rebinding has pointed at this machine gets no content."""
    port = urlsplit(sandbox.endpoint).port
    browser.get(f"http://rebound.localhost:{port}/")
    message = "Forbidden: the Host header does not name this sandbox."
    WebDriverWait(browser, 20).until(lambda driver: message in driver.page_source)

    result = cast("Any", browser).execute_async_script(
        "const done = arguments[0];"
        "fetch('/_sandbox/reset', {method: 'POST'}).then((r) => done(r.status), () => done(0));"
    )

    assert 403 == result
    assert 200 == requests.get(f"http://127.0.0.1:{port}/", timeout=10).status_code


def test_frame(browser: webdriver.Chrome, attacker: str, sandbox: Sandbox) -> None:
    """Another page cannot show the page of the sandbox in a frame."""
    browser.get(attacker)
    base = sandbox.endpoint.removesuffix("/api/1.1")
    cast("Any", browser).execute_async_script(
        "const [address, done] = arguments; const frame = document.querySelector('iframe');"
        "frame.onload = () => done(); setTimeout(done, 3000); frame.src = address;",
        f"{base}/",
    )
    browser.switch_to.frame("frame")

    assert "Outbox" not in browser.page_source
