"""What calls and texts have in common: how they are found and how they are made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from cfclient.sandbox._contacts import contact_of
from cfclient.sandbox._refusal import bad_request, not_found
from cfclient.sandbox._store import Store
from cfschema.data import (
    ActionState,
    BroadcastConfig,
    BroadcastType,
    Call,
    Label,
    Text,
    ToNumber,
)
from cfschema.service import ActionQuery, SendRequest

ActionT = TypeVar("ActionT", Call, Text)

# Area code and exchange of the North American plan begin with 2 to 9; short codes have 5 or 6.
_LONG, _SHORT = 11, (5, 6)


def matching(actions: Iterable[ActionT], query: ActionQuery) -> Iterator[ActionT]:
    """Yield the calls or texts that match every filter of a query, in order.

    Args:
        actions: All of them.
        query: The filters.
    """
    for action in actions:
        if (
            query.broadcast_id in (None, action.broadcast_id)
            and query.batch_id in (None, action.batch_id)
            and (not query.state or action.state in query.state)
            and (not query.result or action.final_result in query.result)
            and query.inbound in (None, action.inbound)
            and (query.interval_begin is None or action.created >= query.interval_begin)
            and (query.interval_end is None or action.created < query.interval_end)
            and same_number(query.from_number, action.from_number)
            and same_number(query.to_number, action.to_number.value)
            and (query.label_name is None or Label(name=query.label_name) in action.label)
        ):
            yield action


def require_window(config: BroadcastConfig) -> None:
    """Refuse hours of which only one end is given.

    Raises:
        RefusalError: One of the two times is missing.
    """
    hours = config.local_time_zone_restriction
    if hours is not None and (hours.begin_time is None) != (hours.end_time is None):
        raise bad_request("LocalTimeZoneRestriction needs both BeginTime and EndTime, or none")


def require_known(actions: Iterable[ActionT], query: ActionQuery) -> None:
    """Refuse a query for a label that nothing carries.

    Raises:
        RefusalError: There is no such label.
    """
    name = query.label_name
    if name is not None and not any(Label(name=name) in action.label for action in actions):
        raise not_found("Label", name)


def require_type(request: SendRequest, *allowed: BroadcastType) -> None:
    """Refuse a request that says it sends something else.

    Raises:
        RefusalError: Its type is none of those allowed.
    """
    if request.type is not None and request.type not in allowed:
        raise bad_request(f"Type must be {' or '.join(allowed)} here, not {request.type}")


def recipients(store: Store, request: SendRequest) -> Iterator[tuple[ToNumber, int, ActionState]]:
    """Yield each recipient with its contact's id, and the state in which it ends.

    A number that cannot be dialled is accepted and ends as invalid.
    """
    seen: set[str] = set()
    for recipient in request.to_number:
        digits = recipient.value.lstrip("+")
        state = ActionState.FINISHED if is_dialable(digits) else ActionState.INVALID
        if request.scrub_broadcast_duplicates and digits in seen:
            state = ActionState.DUP
        seen.add(digits)
        contact = contact_of(store, recipient.value)
        number = ToNumber(
            value=digits,
            client_data=recipient.client_data,
            any_attributes=recipient.any_attributes,
        )
        yield number, contact.id or 0, state


def is_dialable(number: str) -> bool:
    """Tell whether a number can be dialled: a short code, or 1 with area code and exchange."""
    if not number.isdecimal():
        return False
    if len(number) in _SHORT:
        return True
    return len(number) == _LONG and number[0] == "1" and number[1] > "1" and number[4] > "1"


def same_number(wanted: str | None, number: str) -> bool:
    """Tell whether a number is the one wanted, if one is; a leading plus makes no difference."""
    return wanted is None or wanted.lstrip("+") == number.lstrip("+")
