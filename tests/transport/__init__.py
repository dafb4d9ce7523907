"""Calls over unreliable networks and to misbehaving servers."""
