"""Instances of generated types as XML, written under one of three rules."""

from __future__ import annotations

from datetime import tzinfo

from cfclient._codec.datatype import Rule
from cfclient._codec.model import model_of
from cfclient._codec.output import Output, finite
from cfclient._codec.values import FromFile
from cfclient._codec.writer import prefixed, writer
from cfclient.errors import Problem, ValidationError
from cfschema import NAMESPACES


def write(value: object) -> str:
    """Write an instance that may violate the contract, such as one that was read from a response.

    Args:
        value: An instance of a generated type.

    Returns:
        An element that declares its namespaces.

    Raises:
        ValidationError: A value cannot be converted to its datatype.
    """
    return str(_written(value, Output(Rule.WRITABLE)))


def encode(value: object, *, zone: tzinfo | None = None) -> str:
    """Write an instance.

    Args:
        value: An instance of a generated type.
        zone: The zone in which each `dateTime` is written; each date has the zone Z then.
            Default: each `dateTime` has its own, and each date none.

    Returns:
        An element that declares its namespaces.

    Raises:
        ValidationError: The instance violates the contract.
    """
    return str(_written(value, Output(Rule.CONTRACT, zone=zone)))


def encode_request(value: object) -> tuple[str, dict[str, tuple[FromFile, int]]]:
    """Write a request, whose times must have a zone.

    Args:
        value: An instance of a generated type.

    Returns:
        An element that declares its namespaces, and the files, with their sizes, by the token in
        their place.

    Raises:
        ValidationError: The request violates the contract, a `dateTime` has no zone, or a file
            cannot be read.
    """
    output = _written(value, Output(Rule.REQUEST, detach_files=True))
    return str(output), output.files or {}


def check(value: object) -> list[Problem]:
    """Return every violation of the contract in an instance.

    Args:
        value: An instance of a generated type.

    Raises:
        TypeError: The value is not an instance of a generated type.
    """
    output = Output(Rule.CONTRACT, detach_files=True)
    _write(value, output)
    return output.problems


def _written(value: object, output: Output) -> Output:
    _write(value, output)
    if output.problems:
        raise ValidationError(output.problems)
    return output


def _write(value: object, output: Output) -> None:
    model = model_of(type(value))
    with finite(model.name):
        writer(model.cls)(value, prefixed(model.tag), model.name, output)
    # The first piece is the beginning of the start tag.
    output.pieces[0] += "".join(f' xmlns:{NAMESPACES[uri]}="{uri}"' for uri in model.namespaces)
