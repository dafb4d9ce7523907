"""The errors that end a request without changing the state."""

from __future__ import annotations

from collections.abc import Sequence

from cfclient.errors import ConfigurationError, Problem
from cfschema.types import FaultCode, ServiceFaultInfo


class ServiceFaultError(Exception):
    """A valid request that cannot be processed.

    Attributes:
        info: The detail of the fault.
    """

    def __init__(self, code: FaultCode, message: str) -> None:
        """Build the detail of the fault."""
        super().__init__(message)
        self.info: ServiceFaultInfo = ServiceFaultInfo(fault_code=code, message=message)


class SchemaError(Exception):
    """A request that the schema allows and the service treats as a violation of it."""


class ContractViolationError(ConfigurationError):
    """A change that would bring into the state what the contract does not allow."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        """Join the problems to one message."""
        super().__init__("; ".join(map(str, problems)))


class NotKeptError(ConfigurationError):
    """A change that could not be written to the state file, and was therefore undone."""


def not_found(kind: str, key: object) -> ServiceFaultError:
    """Return the fault for an item that does not exist."""
    return ServiceFaultError(FaultCode.NOT_FOUND, f"there is no {kind} {key}")


def bad_request(message: str) -> ServiceFaultError:
    """Return the fault for a value that cannot be used."""
    return ServiceFaultError(FaultCode.BAD_REQUEST, message)


def forbidden(message: str) -> ServiceFaultError:
    """Return the fault for a request that the account must not make."""
    return ServiceFaultError(FaultCode.FORBIDDEN, message)
