"""Tests of the dialplan language."""
