"""Labels on broadcasts and numbers."""

from __future__ import annotations

from cfclient.sandbox.engine.errors import not_found
from cfclient.sandbox.engine.labels import put_label, require_label
from cfclient.sandbox.engine.state import Labels
from cfclient.sandbox.engine.store import Store
from cfclient.sandbox.services.dispatch import handles
from cfclient.sandbox.services.paging import page
from cfschema.operations import (
    DELETE_LABEL,
    LABEL_BROADCAST,
    LABEL_NUMBER,
    QUERY_LABELS,
    UNLABEL_BROADCAST,
    UNLABEL_NUMBER,
)
from cfschema.types import (
    Broadcast,
    DeleteLabel,
    Label,
    LabelBroadcast,
    LabelNumber,
    LabelQueryResult,
    Number,
    QueryLabels,
    UnlabelBroadcast,
    UnlabelNumber,
)


@handles(QUERY_LABELS)
def query_labels(store: Store, request: QueryLabels) -> LabelQueryResult:
    """List all labels."""
    labels, total = page(store.every(Label), request)
    return LabelQueryResult(total_results=total, label=labels)


@handles(DELETE_LABEL)
def delete_label(store: Store, request: DeleteLabel) -> None:
    """Delete a label and remove it from all broadcasts and numbers."""
    name = request.label_name
    require_label(store, name)
    store.remove(Label, name)
    for broadcast in store.select(Broadcast, "label", name):
        store.edit(Broadcast, broadcast.id or 0).label.remove(name)
    for number in store.indexes(Labels).keys("name", name):
        store.edit(Labels, number).names.remove(name)


@handles(LABEL_BROADCAST)
def label_broadcast(store: Store, request: LabelBroadcast) -> None:
    """Add a label to a broadcast; an unknown label is created."""
    broadcast = store.get(Broadcast, request.id)
    put_label(store, request.label_name)
    if request.label_name not in broadcast.label:
        store.edit(Broadcast, request.id).label.append(request.label_name)


@handles(UNLABEL_BROADCAST)
def unlabel_broadcast(store: Store, request: UnlabelBroadcast) -> None:
    """Remove a label from a broadcast."""
    broadcast = store.get(Broadcast, request.id)
    require_label(store, request.label_name)
    if request.label_name not in broadcast.label:
        raise not_found("Label", f"{request.label_name} on Broadcast {request.id}")
    store.edit(Broadcast, request.id).label.remove(request.label_name)


@handles(LABEL_NUMBER)
def label_number(store: Store, request: LabelNumber) -> None:
    """Add a label to a number of the account; an unknown label is created."""
    labels = _labels_of(store, request.number)
    put_label(store, request.label_name)
    if request.label_name not in labels.names:
        labels.names.append(request.label_name)


@handles(UNLABEL_NUMBER)
def unlabel_number(store: Store, request: UnlabelNumber) -> None:
    """Remove a label from a number of the account."""
    labels = _labels_of(store, request.number)
    require_label(store, request.label_name)
    if request.label_name not in labels.names:
        raise not_found("Label", f"{request.label_name} on Number {request.number}")
    labels.names.remove(request.label_name)


def _labels_of(store: Store, number: str) -> Labels:
    key = number.lstrip("+")
    store.get(Number, key)
    return store.ensure(Labels, key)
