"""All services of the sandbox: each module of handlers makes itself known when it is imported."""

from cfclient.sandbox import _calls, _contact_lists, _contacts, _dnc, _texts
from cfclient.sandbox._dispatch import HANDLERS, answer

MODULES = (_calls, _contact_lists, _contacts, _dnc, _texts)

__all__ = ["HANDLERS", "MODULES", "answer"]
