"""All services of the sandbox: each module of handlers makes itself known when it is imported."""

from cfclient.sandbox import (
    _agents,
    _broadcasts,
    _calls,
    _ccc,
    _contact_lists,
    _contacts,
    _dnc,
    _labels,
    _numbers,
    _sounds,
    _subscriptions,
    _texts,
)
from cfclient.sandbox._dispatch import HANDLERS, TICK, Answer, answer

MODULES = (
    _agents,
    _broadcasts,
    _calls,
    _ccc,
    _contact_lists,
    _contacts,
    _dnc,
    _labels,
    _numbers,
    _sounds,
    _subscriptions,
    _texts,
)

__all__ = ["HANDLERS", "MODULES", "TICK", "Answer", "answer"]
