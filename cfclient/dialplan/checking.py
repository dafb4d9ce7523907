"""Checks a dialplan."""

from __future__ import annotations

from lxml import etree

from cfclient.dialplan.document import Dialplan
from cfclient.dialplan.flow import Flow
from cfclient.dialplan.nodes import tree_of
from cfclient.dialplan.problems import Code, Problem, Severity
from cfclient.dialplan.rules import RULES
from cfclient.errors import DecodeError, ValidationError


def check(plan: Dialplan | str | bytes) -> list[Problem]:
    """Return the problems of a dialplan, in the order of the document.

    Errors are what cannot work; a dialplan without errors can still have warnings.

    Args:
        plan: The dialplan, or its document. The lines of a dialplan are those of
            `plan.to_xml(pretty=True)`.

    Example:
        >>> from cfclient.dialplan import Goto
        >>> for problem in check(Dialplan(items=[Goto(value="main")])):
        ...     print(problem)
        line 2: error: dialplan/goto[1]: no element has the name 'main' [unknown-target]
    """
    try:
        flow = Flow(tree_of(plan))
    except DecodeError as error:
        return [_unreadable(error)]
    except ValidationError as error:
        return [
            _whole(problem.path, 0, Code.BAD_VALUE, problem.message) for problem in error.problems
        ]
    found = [problem for rule in RULES for problem in rule(flow)]
    return sorted(found, key=lambda problem: problem.line)


def _unreadable(error: DecodeError) -> Problem:
    cause = error.__cause__
    if isinstance(cause, etree.XMLSyntaxError):
        return _whole("", cause.lineno or 0, Code.NOT_WELL_FORMED, str(cause.msg))
    is_root = str(error).startswith("expected the element")
    return _whole("", 0, Code.WRONG_ROOT if is_root else Code.NOT_WELL_FORMED, str(error))


def _whole(path: str, line: int, code: Code, message: str) -> Problem:
    severity = Severity.ERROR
    return Problem(path=path, line=line, severity=severity, code=code, message=message)
