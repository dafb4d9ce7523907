"""The modules with the handlers, which are registered when a module is imported."""

from cfclient.sandbox.services import (
    agents,
    broadcasts,
    calls,
    ccc,
    contact_lists,
    contacts,
    dnc,
    labels,
    numbers,
    sounds,
    subscriptions,
    texts,
)

MODULES = (
    agents,
    broadcasts,
    calls,
    ccc,
    contact_lists,
    contacts,
    dnc,
    labels,
    numbers,
    sounds,
    subscriptions,
    texts,
)
