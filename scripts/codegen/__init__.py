"""Generates the package `cfschema` from a contract: xsdata reads the schemas, our templates write."""
