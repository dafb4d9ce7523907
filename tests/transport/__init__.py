"""Calls over bad networks and to bad servers."""
