"""The command `cfclient`."""

from cfclient.cli._main import main

__all__ = ["main"]
