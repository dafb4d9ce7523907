"""Refuses schemas that are not valid, or of which xsdata would leave out something unsaid."""

from __future__ import annotations

from pathlib import Path

from lxml import etree

from cfclient.errors import ConfigurationError, excerpt
from codegen.annotations import XS


def require_usable(path: Path) -> None:
    """Refuse a schema from which no complete bindings can be generated.

    Args:
        path: The file; what it imports lies beside it.

    Raises:
        ConfigurationError: The schema is not valid, or an element and another type share a name.
    """
    document = etree.parse(path, etree.XMLParser(no_network=True))
    try:
        etree.XMLSchema(document)
    except etree.XMLSchemaParseError as error:
        message = f"{path.name}: not a valid schema: {excerpt(str(error))}"
        raise ConfigurationError(message) from error
    kinds = ("simpleType", "complexType")
    types = {node.get("name") for kind in kinds for node in document.iterfind(f"{XS}{kind}")}
    for element in document.iterfind(f"{XS}element"):
        name = element.get("name", "")
        if name in types and element.get("type", "").rpartition(":")[2] != name:
            raise ConfigurationError(
                f"{path.name}: an element and another type are called {excerpt(name)}; rename one"
            )
