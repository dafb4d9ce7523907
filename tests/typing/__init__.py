"""What type checkers must find; the checks run over these files."""
