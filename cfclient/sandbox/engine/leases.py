"""Leases of numbers and keywords, and what becomes of both when a lease ends."""

from __future__ import annotations

import calendar
from datetime import UTC, date, datetime, time, timedelta

from cfclient.sandbox.engine.state import Labels, Ordered, Returned
from cfclient.sandbox.engine.store import Store
from cfschema.types import Keyword, LeaseInfo, Number

_A_DAY = timedelta(days=1)
_MONTHS = 12


def lease_from(day: date) -> LeaseInfo:
    """Return a lease of a month, which is renewed.

    Args:
        day: Its first day.
    """
    return LeaseInfo(lease_begin=day, lease_end=_a_month_after(day) - _A_DAY, auto_renew=True)


def hold(store: Store, item: Number | Keyword) -> None:
    """Add a number or keyword to the account until its lease ends."""
    store.put(item, _key_of(item))
    _plan_end(store, item)


def end_lease(store: Store, item: Number | Keyword) -> None:
    """Renew a lease that ends now, or take its number or keyword from the account."""
    key, ending = _key_of(item), item.lease_info
    if ending is None or ending.lease_end is None:
        return
    following = ending.lease_end + _A_DAY
    if ending.auto_renew:
        renewed = store.edit(type(item), key)
        renewed.lease_info = lease_from(following)
        _plan_end(store, renewed)
        return
    store.remove(type(item), key)
    if isinstance(item, Number):
        store.remove(Labels, key)
    # A released number or keyword cannot be bought again for a month.
    store.put(Returned(until=_midnight(_a_month_after(following))), _returned(type(item), key))


def is_taken(store: Store, kind: type[Number | Keyword], name: str) -> bool:
    """Return whether a number or keyword is not on sale.

    Args:
        store: The state.
        kind: The type.
        name: The number, or the keyword in capitals.
    """
    returned = store.find(Returned, _returned(kind, name))
    return (
        store.find(kind, name) is not None
        or store.indexes(Ordered).count(kind.__name__, name) > 0
        or (returned is not None and store.now < returned.until)
    )


def _plan_end(store: Store, item: Number | Keyword) -> None:
    if item.lease_info is not None and item.lease_info.lease_end is not None:
        due = _midnight(item.lease_info.lease_end + _A_DAY)
        store.plan(type(item), _key_of(item), due)


def _key_of(item: Number | Keyword) -> str:
    return item.number if isinstance(item, Number) else item.keyword.upper()


def _returned(kind: type[Number | Keyword], name: str) -> str:
    return f"{kind.__name__} {name}"


def _a_month_after(day: date) -> date:
    years, month = divmod(day.month, _MONTHS)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
