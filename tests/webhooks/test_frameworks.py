"""The examples of the documentation, behind the servers that they are for."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
import requests

from cfclient.sandbox import Sandbox
from cfclient.types import NotificationFormat, SubscriptionTriggerEvent
from cfclient.webhooks import subscribe
from tests.conftest import ROOT
from tests.webhooks.apps import TOKEN
from tests.webhooks.servers import free_port, running

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


@pytest.mark.parametrize("name", SERVERS)
def test_server(name: str, sandbox: Sandbox, tmp_path: Path) -> None:
    """Notifications in both formats arrive typed, and the other paths stay what they were."""
    arguments, other, status = SERVERS[name]
    for file, example in {**EXAMPLES, "settings.py": SETTINGS}.items():
        (tmp_path / file).write_text(example)
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    with running(tmp_path, arguments, port), sandbox.client() as client:
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
    assert {f"text {text.id} Hi", f"call {call.id} LA"} <= set(
        (tmp_path / "output").read_text().splitlines()
    )
    assert [status, 404, 405] == statuses


def test_every_example_is_run() -> None:
    """Each example with a file name belongs to one of the servers."""
    assert {"events.py", "flask_app.py", "wsgi.py", "fastapi_app.py", "server.py"} == set(EXAMPLES)
