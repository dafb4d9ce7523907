"""The recordings of calls."""

from __future__ import annotations

from datetime import datetime, timedelta

from cfclient.sandbox.engine.store import Store
from cfschema.types import (
    BroadcastConfig,
    CallRecord,
    CccBroadcastConfig,
    NumberConfiguration,
    RecordingMeta,
)


def is_recorded(config: BroadcastConfig) -> bool:
    """Return whether the calls of a broadcast are recorded as a whole: those of a call center."""
    return isinstance(config, CccBroadcastConfig) and bool(config.recorded)


def is_inbound_recorded(config: NumberConfiguration.InboundCallConfiguration | None) -> bool:
    """Return whether calls to a number are recorded as a whole, by call tracking."""
    tracking = config.call_tracking_config if config else None
    return tracking is not None and bool(tracking.record)


def record(store: Store, call_record: CallRecord) -> None:
    """Add a recording of the talk to a call record, unless nobody answered.

    Args:
        store: The state.
        call_record: The new record of the call.
    """
    answered, seconds = call_record.answer_time, call_record.duration
    if answered is not None:
        add_recording(store, call_record, "", answered, seconds)


def add_recording(
    store: Store, call_record: CallRecord, name: str, begun: datetime, seconds: int
) -> None:
    """Add a recording to a call record.

    Args:
        store: The state.
        call_record: The record of the call.
        name: The name of the recording; empty for one with its id.
        begun: When it began.
        seconds: Its length.
    """
    key = store.new_id(RecordingMeta)
    call_record.recording_meta.append(
        RecordingMeta(
            id=key,
            name=name or f"Recording {key}",
            created=begun + timedelta(seconds=seconds),
            length_in_seconds=seconds,
        )
    )
