"""The labels of the account."""

from __future__ import annotations

from collections.abc import Iterable

from cfclient.sandbox.engine.store import Store
from cfschema.types import Label


def put_label(store: Store, name: str) -> None:
    """Create a label if it does not exist."""
    if store.find(Label, name) is None:
        store.put(Label(name=name), name)


def put_labels(store: Store, names: Iterable[str]) -> list[str]:
    """Create the labels that do not exist, and return each name once."""
    different = list(dict.fromkeys(names))
    for name in different:
        put_label(store, name)
    return different


def require_label(store: Store, name: str) -> None:
    """Reject the name of a label that does not exist.

    Raises:
        ServiceFaultError: The label does not exist.
    """
    store.get(Label, name)
