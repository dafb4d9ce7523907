"""Tests of all operations of the table."""
