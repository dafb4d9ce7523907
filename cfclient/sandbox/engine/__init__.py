"""The state of the sandbox and its simulated time, without any server."""

from cfclient.sandbox.engine.callees import Callees
from cfclient.sandbox.engine.clock import Clock
from cfclient.sandbox.engine.engine import Engine
from cfclient.sandbox.engine.notifications import Delivery, Notifications

__all__ = ["Callees", "Clock", "Delivery", "Engine", "Notifications"]
