"""Texts."""

from __future__ import annotations

from cfclient.sandbox._actions import (
    matching,
    recipients,
    require_known,
    require_type,
    require_window,
)
from cfclient.sandbox._dispatch import handles
from cfclient.sandbox._paging import page
from cfclient.sandbox._store import Store
from cfschema.data import (
    ActionState,
    BroadcastType,
    Label,
    Result,
    Text,
    TextRecord,
)
from cfschema.operations import GET_TEXT, QUERY_TEXTS, SEND_TEXT
from cfschema.service import GetText, QueryTexts, SendText, TextQueryResult

SHORT_CODE = "67076"
PRICE = 0.03


@handles(SEND_TEXT)
def send_text(store: Store, request: SendText) -> int:
    """Send a text to each number at once."""
    require_type(request, BroadcastType.TEXT)
    config = request.text_broadcast_config
    require_window(config)
    broadcast_id = request.broadcast_id or store.new_id("Broadcast")
    for number, contact_id, state in recipients(store, request):
        now = store.tick()
        sent = state == ActionState.FINISHED
        text = Text(
            id=store.new_id("Text"),
            from_number=config.from_number or SHORT_CODE,
            to_number=number,
            state=state,
            broadcast_id=broadcast_id,
            contact_id=contact_id,
            inbound=False,
            created=now,
            modified=now,
            final_result=Result.SENT if sent else None,
            label=[Label(name=name) for name in request.label],
        )
        if sent:
            text.text_record = [
                TextRecord(
                    id=store.new_id("TextRecord"),
                    result=Result.SENT,
                    finish_time=now,
                    billed_amount=PRICE,
                    message=config.message,
                )
            ]
        store.put(text)
    return broadcast_id


@handles(QUERY_TEXTS)
def query_texts(store: Store, request: QueryTexts) -> TextQueryResult:
    """List texts."""
    require_known(store.all(Text), request)
    texts, total = page(matching(store.all(Text), request), request)
    return TextQueryResult(total_results=total, text=texts)


@handles(GET_TEXT)
def get_text(store: Store, request: GetText) -> Text:
    """Return one text."""
    return store.get(Text, request.id)
