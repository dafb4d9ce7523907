"""The handlers of all operations and their dispatch."""

from cfclient.sandbox.services.dispatch import HANDLERS, respond, service_fault, unreadable
from cfclient.sandbox.services.registry import MODULES

__all__ = ["HANDLERS", "MODULES", "respond", "service_fault", "unreadable"]
