"""Generates the package `cfschema`: xsdata reads the schemas, our templates write the modules."""
