"""The state of the sandbox and its simulated time, without any server."""

from cfclient.sandbox.engine.clock import Clock
from cfclient.sandbox.engine.engine import Engine
from cfclient.sandbox.engine.notifications import Delivery

__all__ = ["Clock", "Delivery", "Engine"]
