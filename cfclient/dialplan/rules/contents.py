"""What elements contain: texts, sounds, numbers, addresses, expressions and parts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cfclient.dialplan.expressions import evaluate
from cfclient.dialplan.flow import CONDITIONS, Flow, branch_of
from cfclient.dialplan.nodes import Node
from cfclient.dialplan.problems import Code, Problem, error, warning
from cfclient.dialplan.speech import WORDS_PER_MINUTE, seconds_of, words_in
from cfclient.dialplan.values import ExpressionError
from cfclient.dialplan.variables import is_templated, substitute
from cfclient.errors import excerpt

# Elements that mean nothing without a content, and what it is.
_NEEDED = {
    "get": "an address",
    "post": "an address",
    "gotoXML": "an address",
    "transfer": "a phone number",
    "dnc": "a phone number",
    "sms": "a message",
    "text": "a message",
    "goto": "the name of an element",
}
# What a person says between two breaths, and hears without a pause, in words.
_WORDS_IN_A_SENTENCE = 30
_WORDS_IN_A_TEXT = 100
_END_OF_SENTENCE = re.compile(r"[.!?;:](?=\s|$)")
_URL = re.compile(r"https?://[^\s]+")


def contents(flow: Flow) -> Iterator[Problem]:
    """Yield elements without the content or the parts that they need, and contents that are wrong.

    Args:
        flow: The ways through the dialplan.
    """
    for node in flow.root.walk():
        if node.is_foreign:
            continue
        if node.tag == "play":
            yield from _play(node)
        elif node.tag in _NEEDED and not node.text:
            yield error(node, Code.MISSING_CONTENT, f"{node.tag} needs {_NEEDED[node.tag]}")
        elif node.tag in CONDITIONS:
            yield from _expression(node)
        elif node.tag == "amd":
            for part in ("live", "machine"):
                if branch_of(node, part) is None:
                    yield warning(node, Code.INCOMPLETE, f"amd has no {part}; add one")
        elif node.tag == "catch" and node.item.type == "digit" and not node.item.value:
            message = "catch with the type digit needs the attribute value"
            yield error(node, Code.MISSING_ATTRIBUTE, message, "value")


def _play(node: Node) -> Iterator[Problem]:
    text, kind = node.text, str(node.item.type or "tts").casefold()
    if not text:
        what = {"tts": "a text", "url": "an address"}.get(kind, "the id of a sound")
        yield error(node, Code.MISSING_CONTENT, f"nothing is played; play needs {what}")
    elif kind == "tts":
        yield from _speech(node)
    elif kind == "callfireid" and not text.isdecimal() and not is_templated(text):
        yield error(node, Code.BAD_VALUE, f"{excerpt(text)!r} is not the id of a sound")
    elif kind == "url" and not _URL.fullmatch(text) and not is_templated(text):
        yield error(node, Code.BAD_VALUE, f"{excerpt(text)!r} is not an address of a sound")


def _speech(node: Node) -> Iterator[Problem]:
    sentences = [words_in(part) for part in _END_OF_SENTENCE.split(node.text)]
    for what, words, most in (
        ("a sentence", max(sentences), _WORDS_IN_A_SENTENCE),
        ("the text", sum(sentences), _WORDS_IN_A_TEXT),
    ):
        if words > most:
            message = (
                f"{what} of {words} words takes {seconds_of(words):.0f} seconds at "
                f"{WORDS_PER_MINUTE} words a minute; use at most {most} words"
            )
            yield warning(node, Code.LONG_TEXT, message)
            return


def _expression(node: Node) -> Iterator[Problem]:
    text = node.item.expr
    if text is None:
        return
    try:
        evaluate(substitute(text, lambda _: "1"))
    except ExpressionError as failure:
        message = f"{excerpt(text)!r} cannot be evaluated: {failure}"
        yield warning(node, Code.BAD_EXPRESSION, message, "expr")
