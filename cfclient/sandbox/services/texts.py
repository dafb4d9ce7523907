"""Texts and automatic replies."""

from __future__ import annotations

from cfclient.sandbox.engine.actions import matching, send
from cfclient.sandbox.engine.errors import bad_request
from cfclient.sandbox.engine.sending import is_own
from cfclient.sandbox.engine.state import DefaultBroadcast
from cfclient.sandbox.engine.store import Store
from cfclient.sandbox.services.dispatch import handles
from cfclient.sandbox.services.paging import page
from cfschema.operations import (
    CREATE_AUTO_REPLY,
    DELETE_AUTO_REPLY,
    GET_AUTO_REPLY,
    GET_TEXT,
    QUERY_AUTO_REPLIES,
    QUERY_TEXTS,
    SEND_TEXT,
)
from cfschema.types import (
    AutoReply,
    AutoReplyQueryResult,
    Broadcast,
    BroadcastType,
    CreateAutoReply,
    DeleteAutoReply,
    GetAutoReply,
    GetText,
    QueryAutoReplies,
    QueryTexts,
    SendText,
    Text,
    TextQueryResult,
)

_DEFAULT = "default"


@handles(SEND_TEXT)
def send_text(store: Store, request: SendText) -> int:
    """Send a text to each number immediately, in a new, a given or the default broadcast."""
    carrier = _carrier(store, request)
    broadcast = send(store, request, request.text_broadcast_config, carrier)
    if request.use_default_broadcast and carrier is None:
        store.put(DefaultBroadcast(broadcast.id or 0), _DEFAULT)
    return broadcast.id or 0


@handles(QUERY_TEXTS)
def query_texts(store: Store, request: QueryTexts) -> TextQueryResult:
    """List texts."""
    texts, total = page(matching(store, Text, request), request)
    return TextQueryResult(total_results=total, text=texts)


@handles(GET_TEXT)
def get_text(store: Store, request: GetText) -> Text:
    """Return one text."""
    return store.get(Text, request.id)


@handles(CREATE_AUTO_REPLY)
def create_auto_reply(store: Store, request: CreateAutoReply) -> int:
    """Create an automatic reply of a number of the account."""
    reply = request.auto_reply
    if not is_own(store, reply.number.lstrip("+")):
        raise bad_request(f"{reply.number} is not a number of the account")
    reply.id = store.new_id(AutoReply)
    store.put(reply, reply.id)
    return reply.id


@handles(QUERY_AUTO_REPLIES)
def query_auto_replies(store: Store, request: QueryAutoReplies) -> AutoReplyQueryResult:
    """List replies; an unknown number has none."""
    wanted = request.number.lstrip("+") if request.number else None
    every = wanted is None
    found = store.every(AutoReply) if every else store.select(AutoReply, "number", wanted)
    replies, total = page(found, request)
    return AutoReplyQueryResult(total_results=total, auto_reply=replies)


@handles(GET_AUTO_REPLY)
def get_auto_reply(store: Store, request: GetAutoReply) -> AutoReply:
    """Return one reply."""
    return store.get(AutoReply, request.id)


@handles(DELETE_AUTO_REPLY)
def delete_auto_reply(store: Store, request: DeleteAutoReply) -> None:
    """Delete one reply."""
    store.get(AutoReply, request.id)
    store.remove(AutoReply, request.id)


def _carrier(store: Store, request: SendText) -> Broadcast | None:
    if request.broadcast_id is not None:
        broadcast = store.get(Broadcast, request.broadcast_id)
        if broadcast.type != BroadcastType.TEXT:
            raise bad_request(f"Broadcast {broadcast.id} sends no texts")
        return broadcast
    chosen = store.find(DefaultBroadcast, _DEFAULT) if request.use_default_broadcast else None
    return store.find(Broadcast, chosen.broadcast_id) if chosen else None
