"""Do-not-contact lists and numbers; a number is on at most one list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cfclient.sandbox.engine.phone_numbers import dialed
from cfclient.sandbox.engine.store import Store
from cfclient.sandbox.services.dispatch import handles
from cfclient.sandbox.services.paging import page
from cfschema.operations import (
    ADD_NUMBERS_TO_DNC_LIST,
    CREATE_DNC_LIST,
    DELETE_DNC_LIST,
    GET_DNC_LIST,
    QUERY_DNC_LISTS,
    QUERY_DNC_NUMBERS,
    REMOVE_NUMBERS_FROM_DNC_LIST,
    UPDATE_DNC_NUMBER,
)
from cfschema.types import (
    AddNumbersToDncListRequest,
    CreateDncListRequest,
    DeleteDncListRequest,
    DncList,
    DncNumber,
    GetDncListRequest,
    QueryDncListsRequest,
    QueryDncListsResponse,
    QueryDncNumbersRequest,
    QueryDncNumbersResponse,
    RemoveNumbersFromDncListRequest,
    UpdateDncNumberRequest,
)


@handles(QUERY_DNC_NUMBERS)
def query_dnc_numbers(store: Store, request: QueryDncNumbersRequest) -> QueryDncNumbersResponse:
    """List numbers that match every filter given."""
    key = request.dnc_list_id
    among = store.every(DncNumber) if key is None else _entries(store, key)
    numbers, total = page([entry for entry in among if _matches(store, entry, request)], request)
    return QueryDncNumbersResponse(total_results=total, dnc_number=numbers)


@handles(UPDATE_DNC_NUMBER)
def update_dnc_number(store: Store, request: UpdateDncNumberRequest) -> None:
    """Set whether a number can be called or texted."""
    _forbid(store, [request.number], None, request.call_dnc, request.text_dnc)


@handles(QUERY_DNC_LISTS)
def query_dnc_lists(store: Store, request: QueryDncListsRequest) -> QueryDncListsResponse:
    """List the lists that match every filter given."""
    found = (
        item
        for item in store.all(DncList)
        if request.campaign_id in (None, item.campaign_id) and request.name in (None, item.name)
    )
    lists, total = page(found, request)
    return QueryDncListsResponse(total_results=total, dnc_list=lists)


@handles(CREATE_DNC_LIST)
def create_dnc_list(store: Store, request: CreateDncListRequest) -> int:
    """Create a list, with numbers if there are any."""
    key = store.new_id(DncList)
    store.put(DncList(id=key, name=request.name, campaign_id=request.campaign_id, size=0), key)
    _forbid(store, request.numbers, key, request.call_dnc, request.text_dnc)
    return key


@handles(GET_DNC_LIST)
def get_dnc_list(store: Store, request: GetDncListRequest) -> DncList:
    """Return one list."""
    return store.get(DncList, request.id)


@handles(DELETE_DNC_LIST)
def delete_dnc_list(store: Store, request: DeleteDncListRequest) -> None:
    """Delete a list with its numbers."""
    store.get(DncList, request.id)
    store.remove(DncList, request.id)
    for number in [e.number for e in _entries(store, request.id)]:
        store.remove(DncNumber, number)


@handles(ADD_NUMBERS_TO_DNC_LIST)
def add_numbers_to_dnc_list(store: Store, request: AddNumbersToDncListRequest) -> None:
    """Add numbers to a list."""
    store.get(DncList, request.id)
    _forbid(store, request.numbers, request.id, request.call_dnc, request.text_dnc)


@handles(REMOVE_NUMBERS_FROM_DNC_LIST)
def remove_numbers_from_dnc_list(store: Store, request: RemoveNumbersFromDncListRequest) -> None:
    """Remove numbers from a list, for calls, texts or both."""
    store.get(DncList, request.id)
    named = set(map(dialed, request.numbers))
    for number in [e.number for e in _entries(store, request.id) if e.number in named]:
        if request.call_dnc is None and request.text_dnc is None:
            store.remove(DncNumber, number)
            continue
        entry = store.edit(DncNumber, number)
        entry.call_dnc = entry.call_dnc and not request.call_dnc
        entry.text_dnc = entry.text_dnc and not request.text_dnc
        _drop_if_free(store, entry)
    _recount(store, {request.id})


def _entries(store: Store, key: int) -> Sequence[DncNumber]:
    return store.select(DncNumber, "list", key)


def _matches(store: Store, entry: DncNumber, request: QueryDncNumbersRequest) -> bool:
    listed = store.find(DncList, entry.dnc_list_id)
    return (
        # A prefix can begin with the area code.
        any(each.startswith(request.prefix or "") for each in (entry.number, entry.number[1:]))
        and request.dnc_list_name in (None, listed.name if listed else None)
        and request.call_dnc in (None, bool(entry.call_dnc))
        and request.text_dnc in (None, bool(entry.text_dnc))
    )


def _forbid(
    store: Store, numbers: Sequence[str], key: int | None, call: bool | None, text: bool | None
) -> None:
    """Set whether numbers can be called or texted. Default for a new number: neither."""
    changed = {key}
    for number in map(dialed, numbers):
        if store.find(DncNumber, number) is None:
            store.put(DncNumber(number=number, call_dnc=True, text_dnc=True), number)
        entry = store.edit(DncNumber, number)
        if key is not None:
            changed.add(entry.dnc_list_id)
            entry.dnc_list_id = key
        if call is not None:
            entry.call_dnc = call
        if text is not None:
            entry.text_dnc = text
        _drop_if_free(store, entry)
    _recount(store, changed)


def _drop_if_free(store: Store, entry: DncNumber) -> None:
    if not (entry.call_dnc or entry.text_dnc):
        store.remove(DncNumber, entry.number)


def _recount(store: Store, keys: Iterable[int | None]) -> None:
    for key in keys:
        if key is not None and store.find(DncList, key) is not None:
            store.edit(DncList, key).size = store.indexes(DncNumber).count("list", key)
