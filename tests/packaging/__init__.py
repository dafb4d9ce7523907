"""What the package is for those who install it: pins, bounds, set-up, wheel and README."""
