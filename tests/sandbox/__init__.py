"""Tests of the sandbox, service by service."""
