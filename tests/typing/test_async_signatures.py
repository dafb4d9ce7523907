"""What type checkers must find of the async client; running the assertions costs nothing."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from typing import assert_type

import anyio

from cfclient import AsyncClient, ExchangeEvent, Response
from cfclient.operations import GET_CONTACT_HISTORY, GET_SOUND_DATA, SEND_TEXT
from cfclient.types import (
    ActionState,
    Call,
    CallQueryResult,
    Contact,
    ContactHistory,
    GetContactHistory,
    GetSoundData,
    SendText,
    Text,
    TextBroadcastConfig,
    ToNumber,
)
from cfschema.base import AsyncPaged

HI = TextBroadcastConfig(message="Hi")


async def methods(client: AsyncClient) -> None:
    """Each kind of method returns what its operation answers, when it is awaited."""
    assert_type(await client.contacts.get_contact(id=3), Contact)
    assert_type(await client.contacts.get_contact_history(contact_id=3), ContactHistory)
    assert_type(await client.contacts.remove_contacts(contact_id=[3]), None)
    assert_type(await client.calls.query_calls(state=ActionState.FINISHED), CallQueryResult)
    assert_type(await client.calls.get_sound_data(id=3), bytes)
    assert_type(await client.texts.send_text(to_number="1", text_broadcast_config=HI), int)


async def listings(client: AsyncClient) -> None:
    """A listing is an async iterator over items or pages, and is not awaited."""
    assert_type(client.calls.iter_calls(prefetch=4), AsyncPaged[Call])
    assert_type(client.calls.iter_calls().pages(), AsyncIterator[list[Call]])
    assert_type(client.calls.iter_calls().total_results, int | None)
    async for item in client.contacts.iter_contact_history(contact_id=3, limit=2):
        assert_type(item, Call | Text)
    async with client.calls.iter_calls() as calls:
        assert_type(calls, AsyncPaged[Call])
    for _ in client.calls.iter_calls():  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        pass


async def calls(client: AsyncClient) -> None:
    """The return type of a call follows the operation."""
    request = GetContactHistory(contact_id=3)
    assert_type(await client.call(GET_CONTACT_HISTORY, request), ContactHistory)
    assert_type(await client.call_raw(GET_CONTACT_HISTORY, request), Response[ContactHistory])
    send = SendText(to_number=[ToNumber(value="1")], text_broadcast_config=HI)
    assert_type(await client.call(SEND_TEXT, send), int)
    await client.call(GET_CONTACT_HISTORY, send)  # type: ignore[misc]  # pyright: ignore[reportArgumentType]


async def files(client: AsyncClient) -> None:
    """A sound is saved to a file of either kind."""
    sound = GetSoundData(id=3)
    assert_type(await client.save(GET_SOUND_DATA, sound, io.BytesIO()), int)
    async with await anyio.open_file("sound", "wb") as file:
        assert_type(await client.save(GET_SOUND_DATA, sound, file), int)


async def settings(client: AsyncClient) -> None:
    """The settings are those of `Client`, and a hook can be a coroutine function."""

    async def watch(_: ExchangeEvent) -> None:
        """Do nothing."""

    assert_type(client.with_options(on_exchange=watch, retries=5), AsyncClient)
    assert_type(AsyncClient.from_env(timeout=5.0), AsyncClient)
    client.with_options(retry=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    async with client as same:
        assert_type(same, AsyncClient)
