"""Tests of tables and exports."""
