"""Other SOAP clients against the sandbox: the programs of their page, and all operations."""
