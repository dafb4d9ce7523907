"""Elements of a dialplan in a few words."""

from __future__ import annotations

from collections.abc import Callable

from cfclient.dialplan.nodes import Node
from cfclient.errors import excerpt

_WORDS: dict[str, Callable[[Node], str]] = {
    "menu": lambda node: node.name or "menu",
    "keypress": lambda node: f"{node.item.pressed}",
    "play": lambda node: f"“{_flat(node.text)}”" if _is_speech(node) else f"play {node.text}",
    "record": lambda node: f"record {node.item.varname or node.name or ''}".strip(),
    "stash": lambda node: f"stash {node.item.varname} = {_flat(node.text)}",
    "setvar": lambda node: f"{node.item.varname} = {_flat(node.text)}",
    "goto": lambda node: f"go to {node.text}",
    "transfer": lambda node: f"transfer to {_flat(node.text)}",
    "hangup": lambda _: "hang up",
    "if": lambda node: f"if {_flat(node.item.expr or '')}",
    "equal": lambda node: f"{node.item.var} equals {node.item.expr}",
    "notEqual": lambda node: f"{node.item.var} differs from {node.item.expr}",
    "catch": lambda node: f"on {node.item.type} {node.item.value or ''}".strip(),
    "amd": lambda _: "who answers?",
    "dnc": lambda node: f"do not call {_flat(node.text)}",
    "sms": lambda node: f"text {node.item.to}: {_flat(node.text)}",
    "text": lambda node: f"text {node.item.to}: {_flat(node.text)}",
    "dtmf": lambda node: f"send keys {_flat(node.text)}",
    "get": lambda node: f"GET {_flat(node.text)}",
    "post": lambda node: f"POST {_flat(node.text)}",
}


def described(node: Node) -> str:
    """Return an element in one line.

    Args:
        node: The element.
    """
    words = _WORDS.get(node.tag)
    text = node.tag if words is None or node.is_foreign else words(node)
    return excerpt(text)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _is_speech(node: Node) -> bool:
    return str(node.item.type or "tts").casefold() == "tts"
