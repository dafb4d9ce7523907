"""Every operation of the text service."""

from __future__ import annotations

import pytest

from cfclient import Client
from cfclient.types import ActionState, AutoReply, TextBroadcastConfig

cassette = pytest.mark.callfire_cassette

NUMBER = "67076"


def replying(client: Client) -> int:
    """Create an automatic reply and return its id."""
    return client.texts.create_auto_reply(
        auto_reply=AutoReply(number=NUMBER, match="HOURS", message="We are open from 9 to 5.")
    )


@cassette("texts/send_text")
def test_send_text(callfire_client: Client) -> None:
    """A sent text is found by the broadcast that was made for it."""
    key = callfire_client.texts.send_text(
        to_number=["13105550123"], text_broadcast_config=TextBroadcastConfig(message="Hi")
    )

    (sent,) = callfire_client.texts.query_texts(broadcast_id=key).text
    assert ("13105550123", key) == (sent.to_number.value, sent.broadcast_id)


@cassette("texts/query_texts")
def test_query_texts(callfire_client: Client) -> None:
    """Texts are found by their state."""
    found = callfire_client.texts.query_texts(state=[ActionState.FINISHED], max_results=2)

    assert [ActionState.FINISHED] * 2 == [text.state for text in found.text]


@cassette("texts/get_text")
def test_get_text(callfire_client: Client) -> None:
    """A text is found by its id, with its message."""
    (listed,) = callfire_client.texts.query_texts(max_results=1).text
    found = callfire_client.texts.get_text(id=listed.id or 0)

    assert listed == found
    assert found.text_record[0].message


@cassette("texts/create_auto_reply")
def test_create_auto_reply(callfire_client: Client) -> None:
    """A new automatic reply has its number, its word and its message."""
    made = callfire_client.texts.get_auto_reply(id=replying(callfire_client))

    assert (NUMBER, "HOURS") == (made.number, made.match)


@cassette("texts/query_auto_replies")
def test_query_auto_replies(callfire_client: Client) -> None:
    """Automatic replies are found by their number."""
    key = replying(callfire_client)

    found = callfire_client.texts.query_auto_replies(number=NUMBER).auto_reply
    assert [key] == [each.id for each in found]


@cassette("texts/get_auto_reply")
def test_get_auto_reply(callfire_client: Client) -> None:
    """An automatic reply is found by its id."""
    found = callfire_client.texts.get_auto_reply(id=replying(callfire_client))

    assert "We are open from 9 to 5." == found.message


@cassette("texts/delete_auto_reply")
def test_delete_auto_reply(callfire_client: Client) -> None:
    """A deleted automatic reply is listed no more."""
    callfire_client.texts.delete_auto_reply(id=replying(callfire_client))

    assert [] == callfire_client.texts.query_auto_replies(number=NUMBER).auto_reply
