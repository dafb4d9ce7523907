"""Large requests are encoded in a thread by `AsyncClient`."""

from __future__ import annotations

import threading
from typing import Any

import anyio
import pytest

from cfclient import AsyncClient
from cfclient._soap import write_request
from cfclient.errors import ConnectError
from cfclient.operations import ADD_CONTACTS_TO_LIST, CREATE_SOUND, GET_CONTACT, SEND_TEXT
from cfclient.types import (
    AddContactsToList,
    ContactSource,
    CreateSound,
    GetContact,
    SendText,
    TextBroadcastConfig,
    ToNumber,
)

_NUMBERS = [ToNumber(value="12135550123")] * 2_000


@pytest.mark.parametrize(
    ("operation", "request_", "is_large"),
    [
        (GET_CONTACT, GetContact(id=3), False),
        (
            SEND_TEXT,
            SendText(
                to_number=_NUMBERS[:1], text_broadcast_config=TextBroadcastConfig(message="Hi")
            ),
            False,
        ),
        (
            SEND_TEXT,
            SendText(to_number=_NUMBERS, text_broadcast_config=TextBroadcastConfig(message="Hi")),
            True,
        ),
        (CREATE_SOUND, CreateSound(name="a", data=bytes(1 << 20)), True),
        (
            ADD_CONTACTS_TO_LIST,
            AddContactsToList(
                contact_list_id=3, contact_source=ContactSource(contact_id=[3] * 2_000)
            ),
            True,
        ),
    ],
    ids=["an id", "a text", "many texts", "a sound", "many contacts"],
)
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_thread(
    operation: Any,
    request_: object,
    is_large: bool,
    backend: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The event loop encodes what is small itself; the size of long lists and texts counts."""
    threads: list[int] = []

    def noted(*arguments: Any, **options: Any) -> Any:
        threads.append(threading.get_ident())
        return write_request(*arguments, **options)

    async def main() -> None:
        async with AsyncClient(
            login="a", password="b", endpoint="http://127.0.0.1:9", retries=0
        ) as client:
            with pytest.raises(ConnectError):
                await client.call(operation, request_)

    monkeypatch.setattr("cfclient._base_client.write_request", noted)
    anyio.run(main, backend=backend)

    assert [is_large] == [each != threading.get_ident() for each in threads]
