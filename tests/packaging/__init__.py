"""What the package is for those who install it, tested."""
