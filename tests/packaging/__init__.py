"""Tests of what is installed: the pins, the bounds and the set-up."""
