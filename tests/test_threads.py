"""Work that a coroutine leaves to a thread."""

from __future__ import annotations

import threading

import anyio
import pytest

from cfclient._threads import in_thread


def test_no_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no further thread can be started, the event loop does the work itself."""

    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    async def main() -> int:
        monkeypatch.setattr(threading.Thread, "start", refuse)
        return await in_thread(lambda _: threading.get_ident(), None)

    assert threading.get_ident() == anyio.run(main)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_failures(backend: str) -> None:
    """A function that fails is called once, and its error is raised."""
    calls: list[str] = []

    def fail(argument: str) -> None:
        calls.append(argument)
        raise RuntimeError(argument)

    async def main() -> None:
        with pytest.raises(RuntimeError, match="a reason"):
            await in_thread(fail, "a reason")

    anyio.run(main, backend=backend)
    assert ["a reason"] == calls
