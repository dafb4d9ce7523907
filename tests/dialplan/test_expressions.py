"""Expressions and variables of dialplans."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfclient.dialplan.expressions import evaluate
from cfclient.dialplan.values import ExpressionError, as_text
from cfclient.dialplan.variables import substitute

EXPRESSIONS = [
    "0+1",
    "2 + 3 * 4 - 5 % 3",
    "(2 + 3) * 4",
    "1 + 2 + 'a'",
    "'a' + 1 + 2",
    "'+13105550123'.substring(2,5);",
    '"12".split("").join(" ");',
    "'a,b'.split(',').reverse().join('-')",
    "'abc'.substring(2, 0)",
    "'abc'.substr(-2, 1)",
    "'abcdef'.slice(1, -1)",
    "'abc'.charAt(1) + 'abc'[2] + 'abc'.length",
    "' x '.trim().toUpperCase()",
    "'banana'.replace('a', 'o').indexOf('n')",
    "5 < 17 || 3 == 1",
    "1 && 0",
    "'Blocked'.toLowerCase() == 'blocked'",
    "isNaN('x') && !isNaN('3')",
    "3 == '3'",
    "3 === '3'",
    "'10' < '9'",
    "10 >= 9 && 9 <= 9",
    "null == undefined",
    "1 != 2 !== false",
    "-3 + +'4'",
    "!true",
    "1 / 4",
    "-1 / 0",
    "0 / 0",
    "1 / 0",
    "parseInt('12px') + parseFloat('2.5')",
    "String(1.5) + Number('7') + Boolean('')",
    "1e21 + ''",
    "2 > 1 ? 'yes' : 'no'",
    "'it\\'s'",
    "'a\\nb'",
    "['a'].length == 1 || true",
]


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node")
def test_agrees_with_javascript() -> None:
    """The value of each expression is the one that JavaScript gives."""
    known = EXPRESSIONS[:-1]
    program = f"for (const e of {json.dumps(known)}) console.log(JSON.stringify(String(eval(e))))"
    done = subprocess.run(  # noqa: S603
        [str(shutil.which("node")), "-e", program], capture_output=True, text=True, check=True
    )

    expected = [json.loads(line) for line in done.stdout.splitlines()]
    assert expected == [as_text(evaluate(text)) for text in known]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2 +",
        "yes",
        "Homer Simpson",
        "1 2",
        "a = 1",
        "'a",
        "'a'.constructor('x')",
        "eval('1')",
        "isNaN()",
        "'a'.charAt(1, 2, 3)",
        "(1).toLowerCase()",
        "'a'.(1)",
        "'a'[1",
        "'a'.split('' ''",
        "(" * 60 + "1" + ")" * 60,
        "1+" * 600 + "1",
        "1" * 10_001,
        "+".join(["'" + "a" * 3000 + "'"] * 4),
        "1e400 % 2 + ]",
    ],
)
def test_what_is_no_expression(text: str) -> None:
    """What is no expression, or exceeds a bound, is refused."""
    with pytest.raises(ExpressionError):
        evaluate(text)


@given(st.text(st.sampled_from("01.'\"+-*/%<>=!&|()[],?: abcsplitNa"), max_size=30) | st.text())
def test_never_fails_otherwise(text: str) -> None:
    """Any text has a value, or is refused."""
    try:
        value = as_text(evaluate(text))
    except ExpressionError:
        return
    assert isinstance(value, str)


def test_variables_are_replaced() -> None:
    """Variables are replaced, those in the name of another one first, and within bounds."""
    values = {"n": "2", "x2": "two", "loop": "${loop}", "long": "${long}${long}"}

    def value_of(name: str) -> str:
        return values.get(name, "")

    assert "a two b" == substitute("a ${x${n}} b${none}", value_of)
    assert "${loop}" == substitute("${loop}", value_of)
    assert 10_000 >= len(substitute("${long}" * 100, value_of))
