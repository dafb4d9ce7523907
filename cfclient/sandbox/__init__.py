"""A local CallFire: a real server on loopback that speaks the contract, with state."""

from cfclient._extras import needs

with needs("sandbox"):
    from cfclient.sandbox.http import Sandbox

__all__ = ["Sandbox"]
