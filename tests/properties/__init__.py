"""Property tests of every generated type."""
