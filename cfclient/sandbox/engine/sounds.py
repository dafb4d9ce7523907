"""Sounds that are recorded in a call, which takes its time."""

from __future__ import annotations

from datetime import timedelta

from cfclient.sandbox.engine import outcomes
from cfclient.sandbox.engine.state import SoundBytes
from cfclient.sandbox.engine.store import Store
from cfschema.types import SoundMeta, SoundStatus

# How long somebody speaks who is called for a recording.
RECORDING = timedelta(seconds=3)


def begin_recording(store: Store, sound: SoundMeta, number: str, content: bytes) -> None:
    """Call a number for a recording; the sound is pending until the call has ended.

    Args:
        store: The state.
        sound: The sound.
        number: The number; its last two digits decide whether somebody answers.
        content: What is recorded then.
    """
    sound.status = SoundStatus.PENDING
    store.put(sound, sound.id)
    if outcomes.of_call(number, 0).talking:
        store.put(SoundBytes(content), sound.id)
    store.plan(SoundMeta, sound.id, store.now + RECORDING)


def end_recording(store: Store, pending: SoundMeta) -> None:
    """Make a pending sound active, or failed if nobody answered."""
    sound = store.edit(SoundMeta, pending.id)
    if store.find(SoundBytes, sound.id) is None:
        sound.status = SoundStatus.FAILED
        return
    sound.status = SoundStatus.ACTIVE
    sound.length_in_seconds = int(RECORDING.total_seconds())
