"""Expressions of a dialplan: the part of JavaScript that dialplans use, evaluated within bounds."""

from __future__ import annotations

import re
from collections.abc import Callable

from cfclient.dialplan import values
from cfclient.dialplan.methods import call_function, call_method
from cfclient.dialplan.values import ExpressionError, Value, as_number, is_true
from cfclient.dialplan.variables import MOST_CHARACTERS

_MOST_TOKENS = 500
_DEEPEST = 30
_TOKEN = re.compile(
    r"""\s*(?:
    (?P<number>(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)
    | (?P<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')
    | (?P<name>[A-Za-z_$][A-Za-z0-9_$]*)
    | (?P<sign>===|!==|==|!=|<=|>=|&&|\|\||[-+*/%<>!()\[\].,?:])
    )""",
    re.VERBOSE,
)
_ESCAPE = re.compile(r"\\(.)")
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r"}
_WORDS: dict[str, Value] = {"true": True, "false": False, "null": None, "undefined": None}

# The binary operators by how tightly they bind, the loosest first.
_OPERATORS: list[dict[str, Callable[[Value, Value], Value]]] = [
    {"||": lambda a, b: a if is_true(a) else b},
    {"&&": lambda a, b: b if is_true(a) else a},
    {
        "==": values.are_equal,
        "!=": lambda a, b: not values.are_equal(a, b),
        "===": lambda a, b: values.are_equal(a, b, strict=True),
        "!==": lambda a, b: not values.are_equal(a, b, strict=True),
    },
    {
        "<": values.is_less,
        ">": lambda a, b: values.is_less(b, a),
        "<=": lambda a, b: values.is_less(a, b) or values.are_equal(a, b),
        ">=": lambda a, b: values.is_less(b, a) or values.are_equal(a, b),
    },
    {"+": values.add, "-": lambda a, b: as_number(a) - as_number(b)},
    {"*": lambda a, b: as_number(a) * as_number(b), "/": values.divide, "%": values.remainder},
]


def evaluate(text: str) -> Value:
    """Return the value of an expression without variables.

    Operators, texts, numbers and a few methods and functions of JavaScript are known.

    Args:
        text: The expression; a semicolon at its end is allowed. Maximum: 10,000 characters.

    Raises:
        ExpressionError: It is not such an expression, or exceeds a bound.
    """
    stripped = text.strip().rstrip(";").rstrip()
    if len(stripped) > MOST_CHARACTERS:
        raise ExpressionError(f"an expression has more than {MOST_CHARACTERS} characters")
    parser = _Parser(_tokens(stripped))
    try:
        value = parser.expression()
    except OverflowError as error:
        raise ExpressionError(f"a number is too large: {error}") from error
    parser.expect("")
    return value


def _tokens(text: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    place = 0
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None or len(found) > _MOST_TOKENS:
            raise ExpressionError(f"cannot be read from {text[place : place + 20]!r} on")
        kind = match.lastgroup or ""
        found.append((kind, match[kind]))
        place = match.end()
    return [*found, ("end", "")]


class _Parser:
    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self._tokens = tokens
        self._place = 0
        self._depth = 0

    def expression(self) -> Value:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise ExpressionError("it is nested too deeply")
        value = self._binary(0)
        if self._takes("?"):
            yes = self.expression()
            self.expect(":")
            no = self.expression()
            value = yes if is_true(value) else no
        self._depth -= 1
        return value

    def expect(self, sign: str) -> None:
        kind, found = self._next()
        if kind not in ("sign", "end") or found != sign:
            raise ExpressionError(f"{sign or 'the end'} is expected where {found or 'it ends'}")

    def _next(self) -> tuple[str, str]:
        token = self._tokens[self._place]
        self._place = min(self._place + 1, len(self._tokens) - 1)
        return token

    def _takes(self, *signs: str) -> str:
        kind, found = self._tokens[self._place]
        if kind == "sign" and found in signs:
            self._place += 1
            return found
        return ""

    def _binary(self, level: int) -> Value:
        if level == len(_OPERATORS):
            return self._unary()
        operators = _OPERATORS[level]
        value = self._binary(level + 1)
        while sign := self._takes(*operators):
            value = operators[sign](value, self._binary(level + 1))
        return value

    def _unary(self) -> Value:
        signs: list[str] = []
        while sign := self._takes("!", "-", "+"):
            signs.append(sign)
        value = self._postfix()
        for sign in reversed(signs):
            number = as_number(value)
            value = not is_true(value) if sign == "!" else -number if sign == "-" else number
        return value

    def _postfix(self) -> Value:
        value = self._primary()
        while sign := self._takes(".", "["):
            if sign == "[":
                value = _item(value, self.expression())
                self.expect("]")
                continue
            kind, name = self._next()
            if kind != "name":
                raise ExpressionError(f"a name is expected before {name!r}")
            if self._takes("("):
                value = call_method(value, name, self._arguments())
            else:
                value = _item(value, name)
        return value

    def _primary(self) -> Value:
        kind, text = self._next()
        if kind == "number":
            return float(text)
        if kind == "text":
            return _unquoted(text)
        if kind == "name":
            if self._takes("("):
                return call_function(text, self._arguments())
            if text in _WORDS:
                return _WORDS[text]
            raise ExpressionError(f"{text} is not defined")
        if text == "(":
            value = self.expression()
            self.expect(")")
            return value
        raise ExpressionError(f"a value is expected where {text or 'it ends'}")

    def _arguments(self) -> list[Value]:
        found: list[Value] = []
        while not self._takes(")"):
            if found:
                self.expect(",")
            found.append(self.expression())
        return found


def _unquoted(text: str) -> str:
    return _ESCAPE.sub(lambda match: _ESCAPED.get(match[1], match[1]), text[1:-1])


def _item(value: Value, key: Value) -> Value:
    if key == "length" and isinstance(value, str | list):
        return float(len(value))
    place = as_number(key)
    if isinstance(value, str | list) and place.is_integer() and 0 <= place < len(value):
        return value[int(place)]
    return None
