"""The command `cfclient`."""

import sys

from cfclient._extras import needs
from cfclient.cli._streams import run

__all__ = ["main"]


def main() -> None:
    """Run the command; whatever ends it early is one line on standard error."""
    sys.exit(run(_command))


def _command() -> int | None:
    with needs("cli"):
        from cfclient.cli._main import command
    return command()
