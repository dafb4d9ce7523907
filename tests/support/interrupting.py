"""Ctrl-C between any two instructions."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType, ModuleType
from typing import Any


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
