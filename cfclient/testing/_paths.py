"""Tests of dialplans, as units."""

from __future__ import annotations

from collections.abc import Sequence

from cfclient.dialplan import Dialplan, Event, EventKind, Line, run

_HEARD = (EventKind.SPOKEN, EventKind.PLAYED)


def assert_path(
    plan: Dialplan | str | bytes,
    *,
    keys: str = "",
    hears: Sequence[str] | None = None,
    ends: str | None = None,
    stashes: dict[str, str] | None = None,
    line: Line | None = None,
) -> list[Event]:
    """Assert what happens in a call that follows a dialplan; nothing is sent anywhere.

    Args:
        plan: The dialplan, or its document.
        keys: What the other side presses, as in `cfclient.dialplan.run`.
        hears: A part of each text and sound that is heard, in order. Default: anything.
        ends: Why the call ends: `hangup`, `end`, `caller`, `transfer` or `lost`. Default: anything.
        stashes: The stored values by name. Default: anything.
        line: The call. Default: an inbound call.

    Returns:
        The events of the call, for further assertions.

    Raises:
        AssertionError: Something else happens; the message lists what does.
        DecodeError: The document is not a dialplan.
        ValueError: The keys have a character that no telephone has.

    Example:
        >>> text = "<dialplan><play type='tts'>Hello.</play><hangup/></dialplan>"
        >>> events = assert_path(text, hears=["Hello"], ends="hangup")
    """
    events = run(plan, keys=keys, line=line)
    heard = [event.text for event in events if event.kind in _HEARD]
    stored = {event.name: event.text for event in events if event.kind == EventKind.STASHED}
    told = "\n".join(f"  {each.at:7.1f} s  {_in_words(each)}" for each in events)
    if hears is not None:
        fits = [part in text for part, text in zip(hears, heard, strict=False)]
        is_heard = len(hears) == len(heard) and all(fits)
        assert is_heard, f"expected to hear {list(hears)}, heard {heard}:\n{told}"
    if stashes is not None:
        assert stashes == stored, f"expected the values {stashes}, found {stored}:\n{told}"
    reason = events[-1].text
    assert ends in (None, reason), f"expected the end {ends!r}, found {reason!r}:\n{told}"
    return events


def _in_words(event: Event) -> str:
    return " ".join(filter(None, (event.kind.value, event.name, event.text, f"[{event.path}]")))
