"""The examples of the documentation, behind the servers that they are for."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests

from cfclient.sandbox import Sandbox
from cfclient.types import NotificationFormat, SubscriptionTriggerEvent
from cfclient.webhooks import subscribe
from tests.conftest import ROOT
from tests.webhooks.apps import TOKEN

EXAMPLES = dict(
    re.findall(
        r'^```python title="(\S+)"\n(.*?)^```',
        (ROOT / "docs/notifications.md").read_text(),
        re.DOTALL | re.MULTILINE,
    )
)
SETTINGS = """
SECRET_KEY = "of a test"
DEBUG = True
ROOT_URLCONF = "settings"
WSGI_APPLICATION = "wsgi.application"
urlpatterns = []
"""
# The arguments of each server, and the status of a path that is not the receiver's.
SERVERS = {
    "flask": (["flask", "--app", "flask_app", "run", "--port"], "/", 404),
    "django": (["django", "runserver", "--noreload", "--settings=settings"], "/", 200),
    "fastapi": (["uvicorn", "fastapi_app:app", "--port"], "/docs", 200),
    "uvicorn": (["uvicorn", "events:receiver.asgi", "--port"], "/", 404),
    "wsgiref": (["server"], "/", 404),
}


@contextmanager
def running(folder: Path, arguments: list[str], port: int) -> Iterator[Path]:
    """Run a server, and return the file with its output."""
    output = folder / "output"
    with output.open("wb") as file:
        process = subprocess.Popen(  # noqa: S603 - our own examples
            [sys.executable, "-m", *arguments, str(port)],
            cwd=folder,
            stdout=file,
            stderr=subprocess.STDOUT,
            env={**os.environ, "NOTIFICATIONS_TOKEN": TOKEN, "PYTHONUNBUFFERED": "1"},
        )
    try:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and process.poll() is None:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        assert process.poll() is None, output.read_text()
        yield output
    finally:
        process.terminate()
        process.wait(30)


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@pytest.mark.parametrize("name", SERVERS)
def test_server(name: str, sandbox: Sandbox, tmp_path: Path) -> None:
    """Notifications in both formats arrive typed, and the other paths stay what they were."""
    arguments, other, status = SERVERS[name]
    for file, example in {**EXAMPLES, "settings.py": SETTINGS}.items():
        (tmp_path / file).write_text(example)
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    with running(tmp_path, arguments, port) as output, sandbox.client() as client:
        for event, form in [
            (SubscriptionTriggerEvent.INBOUND_TEXT_FINISHED, NotificationFormat.XML),
            (SubscriptionTriggerEvent.INBOUND_CALL_FINISHED, NotificationFormat.JSON),
        ]:
            subscribe(
                client,
                endpoint=f"{address}/notifications/{TOKEN}",
                trigger_event=event,
                notification_format=form,
            )
        text = sandbox.receive_text(from_number="12135550123", to_number="67076", message="Hi")
        call = sandbox.receive_call(from_number="12135550123", to_number="12135550100")
        deadline = time.monotonic() + 30
        while any(delivery.outcome == "pending" for delivery in sandbox.deliveries):
            assert time.monotonic() < deadline
            time.sleep(0.01)
        statuses = [
            requests.get(f"{address}{other}", timeout=30).status_code,
            requests.post(f"{address}/notifications/other", b"{}", timeout=30).status_code,
            requests.get(f"{address}/notifications/{TOKEN}", timeout=30).status_code,
        ]

    assert ["delivered", "delivered"] == [delivery.outcome for delivery in sandbox.deliveries]
    assert {f"text {text.id} Hi", f"call {call.id} LA"} <= set(output.read_text().splitlines())
    assert [status, 404, 405] == statuses


def test_every_example_is_run() -> None:
    """Each example with a file name belongs to one of the servers."""
    assert {"events.py", "flask_app.py", "wsgi.py", "fastapi_app.py", "server.py"} == set(EXAMPLES)
