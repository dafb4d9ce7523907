"""The site, built once for all tests, and a server and a browser for it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from selenium import webdriver

from tests.conftest import ROOT
from tests.support.ci import IN_CI

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
# The longest time, in seconds, that another process may need to build the site.
LONGEST_BUILD = 300
# The site is tested below this path, since it has to work below any.
BELOW = "docs/latest"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site; all processes of a run share one."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base
    root, built = shared / "site", shared / "site.built"
    try:
        (shared / "site.lock").mkdir()
    except FileExistsError:
        deadline = time.monotonic() + LONGEST_BUILD
        while not built.exists() and time.monotonic() < deadline:
            time.sleep(0.1)
    else:
        built.write_text(build(root / BELOW))
    assert "" == built.read_text()
    return root / BELOW


def build(folder: Path) -> str:
    """Build the site, and return what went wrong."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict"]
    done = subprocess.run(  # noqa: S603 - the builder itself
        [*command, "--site-dir", str(folder)],
        cwd=ROOT,
        # The page for missing pages is shown at any address, so it has to know where the site is.
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "SITE_URL": f"http://127.0.0.1/{BELOW}/"},
        capture_output=True,
        check=False,
        text=True,
    )
    return done.stdout + done.stderr if done.returncode else ""


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files and prints nothing."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the server's name
        """Print nothing."""


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The address of the site on a server of files."""
    root = site.parent.parent
    with ThreadingHTTPServer(
        ("127.0.0.1", 0), partial(QuietHandler, directory=str(root))
    ) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/{BELOW}/"
        server.shutdown()


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    """A browser without any network but this machine's."""
    if not (CHROMIUM and DRIVER) and not IN_CI:
        pytest.skip("needs Chromium (Debian: chromium, chromium-driver)")
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM or ""
    for argument in (
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        f"--user-data-dir={tmp_path_factory.mktemp('profile')}",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    service = webdriver.ChromeService(executable_path=DRIVER)
    with webdriver.Chrome(options=options, service=service) as driver:
        yield driver
