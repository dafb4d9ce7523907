"""How a handler says that a valid request cannot be done."""

from __future__ import annotations

from cfschema.types import FaultCode, ServiceFaultInfo


class ServiceFaultError(Exception):
    """A valid request that cannot be done.

    Attributes:
        info: What the service says about it, as the detail of a fault.
    """

    def __init__(self, code: FaultCode, message: str) -> None:
        """Keep why."""
        super().__init__(message)
        self.info = ServiceFaultInfo(fault_code=code, message=message)


class SchemaError(Exception):
    """A request that the schema allows and the service treats as if it broke it."""


def not_found(kind: str, key: object) -> ServiceFaultError:
    """Return the refusal for something that does not exist."""
    return ServiceFaultError(FaultCode.NOT_FOUND, f"there is no {kind} {key}")


def bad_request(message: str) -> ServiceFaultError:
    """Return the refusal for a value that cannot be used."""
    return ServiceFaultError(FaultCode.BAD_REQUEST, message)


def forbidden(message: str) -> ServiceFaultError:
    """Return the refusal for what the account may not do."""
    return ServiceFaultError(FaultCode.FORBIDDEN, message)
