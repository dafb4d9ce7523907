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


def name_of_recording(config: BroadcastConfig) -> str | None:
    """Return the name of the recordings of a broadcast; empty for no name, `None` if it has none.

    Args:
        config: Its configuration: of a call center with `recorded`, or of an IVR whose dialplan
            has a `record` element.
    """
    if isinstance(config, CccBroadcastConfig):
        return "" if config.recorded else None
    return _name_in(config.dialplan_xml) if isinstance(config, IvrBroadcastConfig) else None


def name_of_inbound_recording(
    config: NumberConfiguration.InboundCallConfiguration | None,
) -> str | None:
    """Return the name of the recordings of calls to a number; `None` if it has none.

    Args:
        config: The configuration of the number: with call tracking that records, or an IVR
            whose dialplan has a `record` element.
    """
    if config is None:
        return None
    tracking, menu = config.call_tracking_config, config.ivr_inbound_config
    if tracking is not None and tracking.record:
        return ""
    return _name_in(menu.dialplan_xml) if menu is not None else None


def record(store: Store, call_record: CallRecord, name: str) -> None:
    """Add a recording of the talk to a call record, unless nobody answered.

    Args:
        store: The state.
        call_record: The new record of the call.
        name: The name of the recording; empty for one with its id.
    """
    if call_record.answer_time is None:
        return
    key = store.new_id(RecordingMeta)
    call_record.recording_meta.append(
        RecordingMeta(
            id=key,
            name=name or f"Recording {key}",
            created=call_record.answer_time + timedelta(seconds=call_record.duration),
            length_in_seconds=call_record.duration,
        )
    )


def _name_in(dialplan: str | None) -> str | None:
    step = None if dialplan is None else parse(dialplan.encode(), "DialplanXml").find(".//record")
    return None if step is None else step.get("name") or step.get("varname") or ""
