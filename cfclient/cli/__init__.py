"""The command `cfclient`."""

import sys

from cfclient._extras import needs
from cfclient.errors import ConfigurationError

__all__ = ["main"]


def main() -> None:
    """Run the command; without the extra `cli` it ends with one line and status 2."""
    try:
        with needs("cli"):
            from cfclient.cli._main import main as run
    except ConfigurationError as error:
        print(f"cfclient: {error}", file=sys.stderr)  # noqa: T201 - the command speaks here
        sys.exit(2)
    run()
