"""Facts about every generated type, whatever its values."""
