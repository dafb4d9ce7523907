"""One test for each operation, replayed from its cassette or run against the sandbox.

`scripts/record.py` records them into `cassettes/`. The data are those of the demo seed.
"""
