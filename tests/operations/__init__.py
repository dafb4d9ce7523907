"""Tests that run over the whole operation table."""
