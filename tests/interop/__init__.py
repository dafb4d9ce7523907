"""Other SOAP stacks against the sandbox."""
