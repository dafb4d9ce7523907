"""Which calls are recorded, and what is kept of them."""

from __future__ import annotations

from datetime import timedelta

from cfclient._xml import parse
from cfclient.sandbox.engine.store import Store
from cfschema.types import (
    BroadcastConfig,
    CallRecord,
    CccBroadcastConfig,
    IvrBroadcastConfig,
    NumberConfiguration,
    RecordingMeta,
)


def is_recorded(config: BroadcastConfig) -> bool:
    """Tell whether the calls of a broadcast are recorded.

    Args:
        config: Its configuration: for a call centre one that says so, for a menu one whose
            dialplan has a `record` step.
    """
    if isinstance(config, CccBroadcastConfig):
        return bool(config.recorded)
    return isinstance(config, IvrBroadcastConfig) and _records(config.dialplan_xml)


def is_inbound_recorded(config: NumberConfiguration.InboundCallConfiguration | None) -> bool:
    """Tell whether calls to a number are recorded.

    Args:
        config: How the number treats calls: its call tracking may say so, or its dialplan.
    """
    if config is None:
        return False
    tracking, menu = config.call_tracking_config, config.ivr_inbound_config
    return (tracking is not None and bool(tracking.record)) or (
        menu is not None and _records(menu.dialplan_xml)
    )


def record(store: Store, call_record: CallRecord) -> None:
    """Keep a recording of a call, as long as was talked; nothing if nobody answered.

    Args:
        store: The state.
        call_record: What has happened in the call; the recording is added to it.
    """
    if call_record.answer_time is None:
        return
    key = store.new_id(RecordingMeta)
    call_record.recording_meta.append(
        RecordingMeta(
            id=key,
            name=f"Recording {key}",
            created=call_record.answer_time + timedelta(seconds=call_record.duration),
            length_in_seconds=call_record.duration,
        )
    )


def _records(dialplan: str | None) -> bool:
    return dialplan is not None and (
        parse(dialplan.encode(), "DialplanXml").find(".//record") is not None
    )
