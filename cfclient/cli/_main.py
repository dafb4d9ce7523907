"""The commands and their options."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from cfclient import __version__
from cfclient.cli import (
    _calls,
    _contract,
    _dialplan,
    _export,
    _history,
    _listen,
    _operations,
    _output,
    _sandbox,
)
from cfclient.cli._connecting import Endpoint, Login, connect
from cfclient.cli._streams import WRONG_USAGE, UsageError
from cfclient.sandbox.http import LOGIN, PASSWORD

# The base of usage errors, which has no public name.
_UsageError: Any = typer.BadParameter.__bases__[0]

app = typer.Typer(
    name="cfclient",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
contract_app = typer.Typer(help="Compare another WSDL with the packaged one.", no_args_is_help=True)
app.add_typer(contract_app, name="contract")
app.add_typer(_dialplan.app, name="dialplan")


class Format(StrEnum):
    """The output formats of a history."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


class EventFormat(StrEnum):
    """The output formats of notifications."""

    TEXT = "text"
    JSON = "json"


def command() -> int | None:
    """Run the command that the arguments name.

    Returns:
        The exit status; `None` for success.

    Raises:
        UsageError: The arguments are wrong.
    """
    try:
        status: int | None = app(prog_name="cfclient", standalone_mode=False)
    except _UsageError as error:
        message: str = error.format_message()
        if not message:
            # The help was shown, since no command was given.
            return WRONG_USAGE
        hint = f"; `{error.ctx.command_path} --help` explains the options" if error.ctx else ""
        raise UsageError(message.rstrip(".") + hint) from error
    return status


def _show_version(wanted: bool) -> None:
    if wanted:
        _output.line(f"cfclient {__version__}")
        raise typer.Exit


_EXAMPLES = """
\b
Examples:
  cfclient demo
  cfclient history 3 --format csv > history.csv
  cfclient call GetContactHistory --contact-id 3 --json
  cfclient call GetSoundData --id 7 --output greeting.wav
  cfclient export calls --since 2015-01-01 --until 2015-03-01 --to calls
"""
_OPTIONS = """
\b
Options of a request:
  --id 3                            a field
  --label first --label second      a list
  --contact.first-name Ada          a field of a field
  --contact '{"first_name": "Ada"}' a whole item, as in JSON output
  --data @greeting.wav              the contents of a file
"""


@app.callback(epilog=_EXAMPLES)
def options(
    *,
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_show_version, is_eager=True, help="Show the version and exit."
        ),
    ] = False,
) -> None:
    """A client for the CallFire API 1.1, with a local sandbox.

    Login, password and endpoint come from CALLFIRE_LOGIN, CALLFIRE_PASSWORD and CALLFIRE_ENDPOINT.
    A password is never an argument.

    The exit status is 0, 1 for a failed call, 2 for wrong usage, or 130 for Ctrl-C.
    """


@app.command()
def demo() -> None:
    """Show a history of the local sandbox."""
    _history.demo()


@app.command()
def history(
    contact_id: Annotated[int, typer.Argument(metavar="CONTACT_ID", help="The id of the contact.")],
    form: Annotated[
        Format,
        typer.Option("--format", help="Table, JSON lines or CSV."),
    ] = Format.TABLE,
    *,
    raw_csv: Annotated[
        bool,
        typer.Option("--raw-csv", help="Keep what a spreadsheet takes for a formula."),
    ] = False,
    login: Login = None,
    endpoint: Endpoint = None,
) -> None:
    """List the calls and texts of a contact."""
    with connect(login, endpoint) as client:
        if form is Format.TABLE:
            _history.write_table(client, contact_id)
        elif form is Format.JSON:
            _history.write_json(client, contact_id)
        else:
            _history.write_csv(client, contact_id, raw=raw_csv)


@app.command(
    epilog=_OPTIONS,
    options_metavar="[OPTIONS] [--FIELD VALUE]...",
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
)
def call(
    context: typer.Context,
    operation: Annotated[
        str, typer.Argument(metavar="OPERATION", help="Its name, such as GetContactHistory.")
    ],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Write the result as JSON.")] = False,
    output: Annotated[
        str | None,
        typer.Option("--output", metavar="FILE", help="Write a sound to a file; - for a pipe."),
    ] = None,
    login: Login = None,
    endpoint: Endpoint = None,
) -> None:
    """Call any operation; each field of the request is an option.

    cfclient operations OPERATION lists the options.
    """
    invocation = _calls.Invocation(operation, context.args, as_json=as_json, output=output)
    with connect(login, endpoint) as client:
        invocation.make(client)


app.command(
    "export",
    epilog=_OPTIONS,
    options_metavar="[OPTIONS] [--FIELD VALUE]...",
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
)(_export.command)


@app.command()
def operations(
    name: Annotated[
        str | None, typer.Argument(metavar="OPERATION", help="Its name, in any case.")
    ] = None,
) -> None:
    """List all operations, or the options of one."""
    if name is None:
        _operations.list_all()
    else:
        _operations.list_options(_operations.find(name))


@app.command()
def sandbox(
    port: Annotated[int, typer.Option(metavar="PORT", help="The port; 0 takes a free one.")] = 8811,
    seed: Annotated[
        str, typer.Option(metavar="SEED", help="The initial data: demo or empty.")
    ] = "demo",
    size: Annotated[
        int, typer.Option(metavar="NUMBER", help="How many calls and texts demo has.")
    ] = 4000,
    host: Annotated[
        str, typer.Option(metavar="HOST", help="The address; 0.0.0.0 lets other machines in.")
    ] = "127.0.0.1",
    login: Annotated[str, typer.Option(metavar="LOGIN", help="The login.")] = LOGIN,
    password: Annotated[str, typer.Option(metavar="PASSWORD", help="The password.")] = PASSWORD,
    state: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Keep the state in a file.")
    ] = None,
    *,
    real_time: Annotated[
        bool, typer.Option("--real-time", help="Let simulated time follow the wall clock.")
    ] = False,
    coverage: Annotated[
        bool, typer.Option("--coverage", help="List the supported operations and exit.")
    ] = False,
) -> None:
    """Run a local CallFire 1.1 until Ctrl-C."""
    if coverage:
        _sandbox.show_coverage()
    else:
        _sandbox.run(
            port=port,
            seed=seed,
            size=size,
            host=host,
            login=login,
            password=password,
            state=state,
            real_time=real_time,
        )


@app.command()
def listen(
    port: Annotated[int, typer.Option(metavar="PORT", help="The port; 0 takes a free one.")] = 8080,
    form: Annotated[
        EventFormat, typer.Option("--format", help="A line each, or JSON lines.")
    ] = EventFormat.TEXT,
    forward_to: Annotated[
        str | None, typer.Option(metavar="URL", help="Forward notifications to an address.")
    ] = None,
    subscribe: Annotated[
        list[str] | None,
        typer.Option(metavar="EVENT", help="Subscribe to an event, or all, until the end."),
    ] = None,
    public_url: Annotated[
        str | None, typer.Option(metavar="URL", help="The address that leads to the port.")
    ] = None,
    *,
    sandbox: Annotated[
        bool, typer.Option("--sandbox", help="Start a sandbox, and subscribe to its events.")
    ] = False,
    login: Login = None,
    endpoint: Endpoint = None,
) -> None:
    """Receive notifications, and show them until Ctrl-C."""
    asked = _listen.Options(
        port=port,
        as_json=form is EventFormat.JSON,
        forward_to=forward_to,
        subscribe=subscribe or [],
        public_url=public_url,
        sandbox=sandbox,
    )
    _listen.Listener(asked).run(lambda: connect(login, endpoint))


@contract_app.command()
def diff(
    location: Annotated[
        str, typer.Argument(metavar="PATH_OR_URL", help="The path or address of another WSDL.")
    ],
) -> None:
    """List the changes from the packaged WSDL."""
    _contract.diff(location)
