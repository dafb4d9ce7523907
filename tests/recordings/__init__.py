"""One body for each operation: played from its cassette, or run against the sandbox.

`scripts/record.py` records these into `cassettes/`. The data are those of the demo seed.
"""
