"""The example as a command line."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from typing import Any

from cfclient._codec import model_of, to_plain
from reference.examples.layout import WIDTH
from reference.examples.source import Example
from reference.examples.tab import Piece, Tab
from reference.examples.values import FILE, LONGEST_BYTES
from reference.records import as_items, is_record, set_fields

# A longer output is truncated on the page.
LONGEST_OUTPUT = 4000


def tab(example: Example) -> Tab:
    """Return the tab of an example.

    Args:
        example: The example.
    """
    pieces = [Piece(code(example), "console")]
    printed = output(example)
    if len(printed) > LONGEST_OUTPUT:
        kept = printed[:LONGEST_OUTPUT].rpartition("\n")[0] or f"{printed[:70]}"
        printed = f"{kept}\n…"
    language = "text" if printed == "done" else "json"
    return Tab("Command line", (*pieces, Piece(printed, language, "Output", is_output=True)))


def code(example: Example) -> str:
    """Return the command, with a prompt.

    Args:
        example: The example.
    """
    words = [shlex.quote(word) for word in _words(example)]
    lines = [f"$ cfclient call {example.operation.name}"]
    for option, value in zip(words[::2], words[1::2], strict=True):
        word = f"{option}={value}" if value.startswith(("-", "'-")) else f"{option} {value}"
        if len(lines[-1]) + len(word) > WIDTH - 10:
            lines[-1] += " \\"
            lines.append("    " + word)
        else:
            lines[-1] += f" {word}"
    return "\n".join(lines) + ("" if example.result is None else " --json")


def output(example: Example) -> str:
    """Return what the command writes.

    Args:
        example: The example.
    """
    if example.result is None:
        return "done"
    return json.dumps(to_plain(example.result), indent=2)


def _words(example: Example) -> Iterator[str]:
    yield from _options(example.request, "")


def _options(value: Any, prefix: str) -> Iterator[str]:
    for field, content in set_fields(value):
        option = f"{prefix}{field.name.replace('_', '-')}"
        if field.kind == "Attributes":
            for name, text in content.items():
                yield from (f"--{option}.{name}", text)
        elif is_record(content) and not model_of(field.type).is_text_like:
            inside = list(_options(content, f"{option}."))
            yield from inside or (f"--{option}", "{}")
        else:
            for item in as_items(content):
                yield from (f"--{option}", _text(field, item))


def _text(field: Any, item: Any) -> str:
    if is_record(item):
        model = model_of(item.__class__)
        plain = to_plain(item)
        if model.text is not None and list(plain) == [model.text.name]:
            return str(plain[model.text.name])
        return json.dumps(plain, ensure_ascii=False)
    if isinstance(item, bytes) and len(item) > LONGEST_BYTES:
        return f"@{FILE}"
    return str(field.datatype.format(item))


def arguments(text: str) -> list[str]:
    """Return the arguments of a command as a shell passes them, without the program.

    Args:
        text: The command, with a prompt.
    """
    return shlex.split(re.sub(r"\\\n", "", text.removeprefix("$ ")))[1:]
