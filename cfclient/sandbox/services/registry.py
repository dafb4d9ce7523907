"""All services of the sandbox: a module of handlers registers them when it is imported."""

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
