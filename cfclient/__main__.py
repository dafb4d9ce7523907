"""Runs the command `cfclient` as `python -m cfclient`."""

from cfclient.cli import main

if __name__ == "__main__":
    main()
