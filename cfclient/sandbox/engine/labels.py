"""The labels of the account."""

from __future__ import annotations

from cfclient.sandbox.engine.store import Store
from cfschema.types import Label


def put_label(store: Store, name: str) -> None:
    """Create a label if it does not exist."""
    if store.find(Label, name) is None:
        store.put(Label(name=name), name)


def require_label(store: Store, name: str) -> None:
    """Reject the name of a label that does not exist.

    Raises:
        ServiceFaultError: The label does not exist.
    """
    store.get(Label, name)
