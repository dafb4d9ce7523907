"""Tests of the contract and of what reads and compares it."""
