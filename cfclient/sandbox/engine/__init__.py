"""The state of the sandbox, and what changes it as simulated time passes."""

from cfclient.sandbox.engine.clock import Clock
from cfclient.sandbox.engine.engine import Engine
from cfclient.sandbox.engine.notifications import Delivery

__all__ = ["Clock", "Delivery", "Engine"]
