"""The recordings of calls."""

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
    """Return whether the calls of a broadcast are recorded.

    Args:
        config: Its configuration: of a call center with `recorded`, or of an IVR whose dialplan
            has a `record` element.
    """
    if isinstance(config, CccBroadcastConfig):
        return bool(config.recorded)
    return isinstance(config, IvrBroadcastConfig) and _records(config.dialplan_xml)


def is_inbound_recorded(config: NumberConfiguration.InboundCallConfiguration | None) -> bool:
    """Return whether calls to a number are recorded.

    Args:
        config: The configuration of the number: with call tracking that records, or an IVR
            whose dialplan has a `record` element.
    """
    if config is None:
        return False
    tracking, menu = config.call_tracking_config, config.ivr_inbound_config
    return (tracking is not None and bool(tracking.record)) or (
        menu is not None and _records(menu.dialplan_xml)
    )


def record(store: Store, call_record: CallRecord) -> None:
    """Add a recording of the talk to a call record, unless nobody answered.

    Args:
        store: The state.
        call_record: The new record of the call.
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
