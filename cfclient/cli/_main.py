"""The command line: what there is, and how a failure ends."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from cfclient import Client, __version__
from cfclient._settings import from_environment
from cfclient.cli import _calls, _contract, _history, _sandbox
from cfclient.errors import CallFireError, ConfigurationError

app = typer.Typer(
    name="cfclient",
    help="A client for the CallFire API 1.1, and a local sandbox of it.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
contract_app = typer.Typer(help="The contract: the WSDL and XSD files.", no_args_is_help=True)
app.add_typer(contract_app, name="contract")

Login = Annotated[
    str | None, typer.Option(help="The login; CALLFIRE_LOGIN if left out.", show_default=False)
]
Endpoint = Annotated[
    str | None,
    typer.Option(help="The address of the service; CALLFIRE_ENDPOINT if left out."),
]


class Format(StrEnum):
    """The forms in which a history is written."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


def main() -> None:
    """Run the command; a failure ends it with one line on standard error.

    The status is 1 for a failed call, and 2 for what cannot work, so that nothing was called.
    """
    try:
        app()
    except CallFireError as error:
        print(f"cfclient: {error}", file=sys.stderr)  # noqa: T201
        sys.exit(2 if isinstance(error, ConfigurationError) else 1)
    except BrokenPipeError:
        # The reader, such as `head`, has seen enough.
        sys.stderr.close()
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)


def _client(login: str | None, endpoint: str | None) -> Client:
    given = {name: value for name, value in (("login", login), ("endpoint", endpoint)) if value}
    settings = {**from_environment(), **given}
    return Client(
        login=settings.get("login", ""),
        password=settings.get("password", ""),
        endpoint=settings.get("endpoint"),
    )


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"cfclient {__version__}")
        raise typer.Exit


@app.callback()
def options(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show it.")
    ] = False,
) -> None:
    """A client for the CallFire API 1.1, and a local sandbox of it."""


@app.command()
def demo() -> None:
    """List all calls and texts of contact 3 of a local sandbox; no account is needed."""
    _history.demo()


@app.command()
def history(
    contact_id: Annotated[int, typer.Argument(help="The id of the contact.")],
    form: Annotated[Format, typer.Option("--format", help="How to write it.")] = Format.TABLE,
    login: Login = None,
    endpoint: Endpoint = None,
) -> None:
    """List all calls and texts of a contact, in order."""
    with _client(login, endpoint) as client:
        _history.write(client, contact_id, form)


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def call(
    context: typer.Context,
    operation: Annotated[str, typer.Argument(help="Its name, such as GetContactHistory.")],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
    login: Login = None,
    endpoint: Endpoint = None,
) -> None:
    """Call any operation.

    Fields of the request are options in lower case with dashes: --contact-id 3. A field of a
    field is written with a dot: --text-broadcast-config.message Hi. A repeated option makes a
    list. `cfclient operations NAME` lists the fields.
    """
    chosen = _calls.find(operation)
    request = _calls.build(chosen, context.args)
    with _client(login, endpoint) as client:
        result: Any = client.call(chosen, request)
    _calls.show(result, as_json=as_json)


@app.command()
def operations(
    name: Annotated[str | None, typer.Argument(help="Show the fields of this one.")] = None,
) -> None:
    """List the operations of the contract, or the fields of one."""
    _calls.list_operations() if name is None else _calls.list_fields(_calls.find(name))


@app.command()
def sandbox(
    port: Annotated[int, typer.Option(help="The port; 0 takes a free one.")] = 8811,
    seed: Annotated[str, typer.Option(help="The data it begins with: demo or empty.")] = "demo",
    state: Annotated[Path | None, typer.Option(help="A file that keeps the state.")] = None,
    *,
    coverage: Annotated[bool, typer.Option("--coverage", help="Only tell what it does.")] = False,
) -> None:
    """Run a local CallFire 1.1 until it is interrupted."""
    if coverage:
        _sandbox.show_coverage()
    else:
        _sandbox.run(port, seed, state)


@contract_app.command()
def diff(
    location: Annotated[str, typer.Argument(metavar="PATH_OR_URL", help="Another WSDL.")],
) -> None:
    """Tell what another WSDL changes against the packaged one."""
    _contract.diff(location)
