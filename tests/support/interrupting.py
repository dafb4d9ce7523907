"""Ctrl-C between any two instructions."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from functools import wraps
from types import FrameType, ModuleType
from typing import Any, ParamSpec

from tests.conftest import ROOT

_ARGUMENTS = ParamSpec("_ARGUMENTS")
_IS_ALONE = "CFCLIENT_TEST_IS_ALONE"


def alone(test: Callable[_ARGUMENTS, None]) -> Callable[_ARGUMENTS, None]:
    """Run a test in a process of its own.

    An interrupt where Python itself never interrupts can leave a handler in the log, or an
    exception that is handled for ever, to the tests that follow.
    """

    @wraps(test)
    def run(*args: _ARGUMENTS.args, **kwargs: _ARGUMENTS.kwargs) -> None:
        if _IS_ALONE in os.environ:
            test(*args, **kwargs)
            return
        name, _, _ = os.environ["PYTEST_CURRENT_TEST"].rpartition(" ")
        done = subprocess.run(  # noqa: S603 - our own interpreter
            [sys.executable, "-m", "pytest", "--quiet", name],
            cwd=ROOT,
            env={**os.environ, _IS_ALONE: "1"},
            capture_output=True,
            check=False,
            text=True,
        )
        assert "1 passed" in done.stdout, done.stdout

    return run


class Interruption:
    """A tracer that raises KeyboardInterrupt before one instruction of some modules."""

    def __init__(self, instruction: int, modules: tuple[ModuleType, ...]) -> None:
        """Count the instructions from 1."""
        self._left = instruction
        self._files = {module.__file__ for module in modules}

    @property
    def has_struck(self) -> bool:
        """Whether there were as many instructions."""
        return self._left <= 0

    def run(self, action: Callable[[], object]) -> None:
        """Interrupt what an action does in this thread."""
        before = sys.gettrace()
        # Python 3.12 traces instructions only if one frame has asked for it before.
        sys._getframe().f_trace_opcodes = True
        sys.settrace(self._trace)
        try:
            action()
        finally:
            sys.settrace(before)

    def _trace(self, frame: FrameType, event: str, _: object) -> Any:
        if frame.f_code.co_filename not in self._files:
            return None
        frame.f_trace_opcodes = True
        if event == "opcode":
            self._left -= 1
            if not self._left:
                raise KeyboardInterrupt
        return self._trace
