"""The pytest plugin.

pytest loads this module in every run, so it imports only pytest and the standard library; the rest
is imported by the first test with a cassette.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from cfclient import AsyncClient, Client
    from cfclient.testing import Cassette, RecordedSandbox
    from cfclient.testing._run import Run, Settings

MARKER = "callfire_cassette"
# The marker of pytest-recording and of pytest-vcr.
VCR_MARKER = "vcr"
FOLDER = "cassettes"

_MARKER_HELP = (
    f"{MARKER}(name=None, *, seed='demo', volatile=(), redact=()): replay this test's calls of the "
    "CallFire API from a cassette; with a name, from that file in the folder of cassettes"
)
_UNSAFE = re.compile(r"[^\w.-]+")


@dataclass(slots=True)
class State:
    """The state of a session.

    Attributes:
        used: The tests that use each cassette.
        conflicts: The tests that have the marker of vcrpy's plugins as well.
        refused: The reason for each test that must not run.
        seen: The cassettes that were examined.
        findings: The defects of cassettes, each once, in order.
    """

    used: dict[Path, list[str]] = field(default_factory=lambda: defaultdict(list[str]))
    conflicts: list[str] = field(default_factory=list[str])
    refused: dict[str, str] = field(default_factory=dict[str, str])
    seen: set[Path] = field(default_factory=set[Path])
    findings: dict[str, None] = field(default_factory=dict[str, None])


STATE = pytest.StashKey[State]()
PASSED = pytest.StashKey[bool]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options."""
    group = parser.getgroup("callfire", "calls of the CallFire API")
    group.addoption(
        "--callfire-record",
        choices=("none", "missing", "all"),
        default="none",
        help="record no calls and block the network (default), record missing calls, or all",
    )
    group.addoption(
        "--callfire-target",
        choices=("cassette", "sandbox", "live"),
        default="cassette",
        help="what tests with a cassette run against: the cassette (default), a sandbox started "
        "for each of them, or the service itself with the credentials of the environment; "
        "recordings come from the sandbox unless this is live",
    )
    group.addoption(
        "--callfire-strict",
        action="store_true",
        help="fail on cassettes that are not replayed completely, were changed by hand, belong to "
        "no test, violate the contract or contain secrets or personal data",
    )
    group.addoption(
        "--callfire-allow-changes",
        action="append",
        default=[],
        metavar="OPERATION",
        help="an operation that may change something at the service itself (repeatable)",
    )
    group.addoption(
        "--callfire-redact",
        action="append",
        default=[],
        metavar="KIND",
        help="what to replace by fictional values in all recordings (repeatable): "
        "numbers, names, emails, custom",
    )
    parser.addini("callfire_cassettes", "the folder of named cassettes", default=FOLDER)


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line("markers", _MARKER_HELP)
    config.stash[STATE] = State()
    allowed: list[str] = config.option.callfire_allow_changes
    if allowed:
        from cfschema.operations import OPERATIONS

        for name in allowed:
            if name not in OPERATIONS:
                raise pytest.UsageError(f"--callfire-allow-changes: there is no operation {name}")


def pytest_itemcollected(item: pytest.Item) -> None:
    """Use the cassette in every test with the marker, also without the fixture."""
    if item.get_closest_marker(MARKER) is None or not isinstance(item, pytest.Function):
        return
    if "callfire_cassette" not in item.fixturenames:
        item.fixturenames.insert(0, "callfire_cassette")
    state = item.config.stash[STATE]
    state.used[_path(item)].append(item.nodeid)
    if item.get_closest_marker(VCR_MARKER) is not None:
        state.conflicts.append(item.nodeid)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Refuse tests with two markers, and two tests that would be recorded into one file.

    Raises:
        pytest.UsageError: There is such a test.
    """
    state = session.config.stash[STATE]
    state.refused = dict(_refused(session))
    # What a worker of pytest-xdist raises here is not shown, so its tests fail instead.
    if state.refused and not hasattr(session.config, "workerinput"):
        raise pytest.UsageError(next(iter(state.refused.values())))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Fail a test that is refused."""
    reason = item.config.stash[STATE].refused.get(item.nodeid)
    if reason is not None:
        pytest.fail(reason, pytrace=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Note whether a test has passed, and show a `CassetteError` by its message alone."""
    report = yield
    if call.when == "call":
        item.stash[PASSED] = report.passed
    errors = sys.modules.get("cfclient.testing._errors")
    if errors is not None and call.excinfo and call.excinfo.errisinstance(errors.CassetteError):
        report.longrepr = _shown(item, call.excinfo)
    return report


@pytest.fixture
def _callfire_run(request: pytest.FixtureRequest) -> Iterator[Run]:
    """The surroundings of the test."""
    from cfclient._extras import needs
    from cfclient.errors import ConfigurationError
    from cfclient.testing._errors import CassetteError

    try:
        with needs("testing"):
            from cfclient.testing._run import running
        settings = _settings(request.node)
        context = running(settings)
        run = context.__enter__()
    except (CassetteError, ConfigurationError) as error:
        raise pytest.fail.Exception(str(error), pytrace=False) from None
    yield run
    run.cassette.keep = request.node.stash.get(PASSED, False)
    context.__exit__(None, None, None)
    if request.node.stash.get(PASSED, False):
        run.cassette.require_hits()
    _report(request.config, list(_findings(request.config, settings, run.cassette)))


@pytest.fixture
def callfire_cassette(_callfire_run: Run) -> Cassette:
    """The cassette of the test, with its requests and responses in their order."""
    return _callfire_run.cassette


@pytest.fixture
def callfire_client(_callfire_run: Run) -> Client:
    """A client whose calls are replayed, or go to the target of the run."""
    return _callfire_run.client


@pytest.fixture
def callfire_async_client(_callfire_run: Run) -> AsyncClient:
    """An async client whose calls are replayed, or go to the target of the run."""
    from cfclient.errors import ConfigurationError

    try:
        return _callfire_run.async_client()
    except ConfigurationError as error:
        raise pytest.fail.Exception(str(error), pytrace=False) from None


@pytest.fixture
def callfire_sandbox(_callfire_run: Run) -> RecordedSandbox:
    """The sandbox of the test; its use is recorded and replayed with the calls."""
    return _callfire_run.cassette.sandbox


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Look for files that belong to no test, and report or pass on all findings."""
    config = session.config
    state = config.stash[STATE]
    if state.used and _is_complete(config) and not session.testsfailed:
        # Without the extra, a run in which every test with a cassette is skipped has no findings.
        with suppress(ModuleNotFoundError):
            from cfclient.testing._health import orphans

            folders = {path.parent for path in state.used} | {_named_folder(config)}
            state.findings.update(dict.fromkeys(orphans(folders, set(state.used))))
    output: dict[str, Any] | None = getattr(config, "workeroutput", None)
    if output is not None:
        output["callfire"] = list(state.findings)
    elif state.findings and config.option.callfire_strict and session.exitstatus == 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take over the findings of a worker of pytest-xdist."""
    found: list[str] = getattr(node, "workeroutput", {}).get("callfire", [])
    node.config.stash[STATE].findings.update(dict.fromkeys(found))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Report the defects of cassettes."""
    findings = config.stash[STATE].findings
    if findings:
        terminalreporter.section("callfire cassettes")
        for finding in findings:
            terminalreporter.line(finding)


def _refused(session: pytest.Session) -> Iterator[tuple[str, str]]:
    state = session.config.stash[STATE]
    chosen = {item.nodeid for item in session.items}
    for test in state.conflicts:
        if test in chosen:
            markers = f"@pytest.mark.{MARKER} and @pytest.mark.{VCR_MARKER}"
            yield test, f"{test} has {markers}, which both replace the network; remove one"
    if session.config.option.callfire_record == "none":
        return
    for path, tests in state.used.items():
        recorded = [test for test in tests if test in chosen]
        reason = f"{path} would be recorded by {' and by '.join(recorded)}; give each its own name"
        yield from ((test, reason) for test in recorded if len(recorded) > 1)


def _report(config: pytest.Config, findings: list[str]) -> None:
    if findings and config.option.callfire_strict:
        pytest.fail("\n".join(findings), pytrace=False)
    config.stash[STATE].findings.update(dict.fromkeys(findings))


def _findings(config: pytest.Config, settings: Settings, cassette: Cassette) -> Iterator[str]:
    from cfclient.testing._files import load
    from cfclient.testing._health import findings

    # A test that failed may have ended before it made all its calls.
    if cassette.keep:
        for exchange in cassette.unplayed:
            yield f"{cassette.path}: {exchange.operation.name} was not replayed"
        for step in cassette.sandbox.recorded:
            yield f"{cassette.path}: callfire_sandbox.{step} was not replayed"
    seen = config.stash[STATE].seen
    if settings.mode == "off" or cassette.path in seen or not cassette.path.exists():
        return
    seen.add(cassette.path)
    thorough: bool = config.option.callfire_strict
    recording = load(cassette.path) if settings.mode != "none" else cassette.recording
    yield from findings(cassette.path, recording, thorough=thorough)


def _settings(item: pytest.Function) -> Settings:
    from cfclient.testing._run import Settings, names_of

    marker = item.get_closest_marker(MARKER)
    if marker is None:
        raise pytest.UsageError(f"{item.nodeid} needs the marker @pytest.mark.{MARKER}")
    unknown = sorted(set(marker.kwargs) - {"name", "seed", "volatile", "redact"})
    if unknown:
        raise pytest.UsageError(f"{item.nodeid}: {MARKER} has no {', '.join(unknown)}")
    option = item.config.option
    return Settings(
        path=_path(item),
        record=option.callfire_record,
        target=option.callfire_target,
        seed=marker.kwargs.get("seed", "demo"),
        volatile=names_of("volatile", marker.kwargs.get("volatile", ())),
        redact={*names_of("redact", marker.kwargs.get("redact", ())), *option.callfire_redact},
        how_to_record=lambda mode: f"pytest '{item.nodeid}' --callfire-record={mode}",
        refuse=_refuse,
        allowed=option.callfire_allow_changes,
    )


def _shown(item: pytest.Item, error: pytest.ExceptionInfo[BaseException]) -> Any:
    # What a handler of notifications raised is the cause, whose traceback is needed.
    if error.value.__cause__ is not None:
        return item.repr_failure(error)
    shown = error.getrepr(style="value", chain=False)
    calls = [entry for entry in error.traceback if Path(entry.path) == item.path]
    if calls:
        shown.addsection("called at", f"{item.location[0]}:{calls[-1].lineno + 1}")
    return shown


def _refuse(reason: str) -> None:
    pytest.skip(f"{reason}; --callfire-allow-changes names the operations that may")


def _path(item: pytest.Item) -> Path:
    marker = item.get_closest_marker(MARKER)
    assert marker is not None
    name = marker.args[0] if marker.args else marker.kwargs.get("name")
    if name is not None:
        return _named_folder(item.config) / f"{name}.yaml"
    _, _, test = item.nodeid.partition("::")
    return item.path.parent / FOLDER / item.path.stem / f"{_UNSAFE.sub('_', test)}.yaml"


def _named_folder(config: pytest.Config) -> Path:
    folder: str = config.getini("callfire_cassettes")
    return config.rootpath / folder


def _is_complete(config: pytest.Config) -> bool:
    # Only a run of all tests shows that none uses a file.
    if config.option.keyword or config.option.markexpr:
        return False
    asked = {config.rootpath / argument for argument in config.args}
    whole: list[str] = config.getini("testpaths")
    return (
        {config.rootpath / path for path in whole} <= asked if whole else config.rootpath in asked
    )
