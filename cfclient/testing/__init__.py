"""What tests of programs that call CallFire need."""

from cfclient.testing import strategies

__all__ = ["strategies"]
