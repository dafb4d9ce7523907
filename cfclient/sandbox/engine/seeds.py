"""The initial data of a sandbox, the same each time."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from cfclient.errors import ConfigurationError
from cfclient.sandbox.engine.collector import without_collector
from cfclient.sandbox.engine.indexes import INDEXES
from cfclient.sandbox.engine.labels import put_label
from cfclient.sandbox.engine.outcomes import TEXT_PRICE, Outcome
from cfclient.sandbox.engine.sending import CALLER_ID, SHORT_CODE
from cfclient.sandbox.engine.state import Members
from cfclient.sandbox.engine.store import EPOCH, Store
from cfschema.types import (
    ActionState,
    Broadcast,
    BroadcastStatus,
    BroadcastType,
    Call,
    CallRecord,
    Contact,
    ContactList,
    ContactListStatus,
    Label,
    Result,
    Text,
    TextBroadcastConfig,
    TextRecord,
    ToNumber,
    VoiceBroadcastConfig,
)

SIZE = 4000
LARGEST = 1_000_000
HISTORY_OF_CONTACT_3 = 24
BROADCASTS = 40

_DAYS = 60
_ACTIONS_PER_CONTACT = 20
# The blocks of a hundred contacts whose area codes are those of the first six.
_FIRST = 2
_FEWEST_CONTACTS, _MOST_CONTACTS = 200, 30_000
_LISTS = ("Customers", "Newsletter", "Reminders")
_LABELS = ("spring", "reminder")
_FIRST_NAMES = ("Ada", "Ben", "Cleo", "Dara", "Eli", "Fay", "Gus", "Hana", "Ivo", "June")
_LAST_NAMES = ("Alder", "Birch", "Cedar", "Elm", "Fir", "Hazel", "Larch", "Maple", "Oak", "Rowan")
_FIRST_AREA_CODES = ("213", "310", "415", "503", "702", "818")
# Further ones of the North American plan, whose middle digit is not 9.
_AREA_CODES = (
    *_FIRST_AREA_CODES,
    *sorted({str(n) for n in range(201, 990) if str(n)[1] != "9"} - {*_FIRST_AREA_CODES}),
)
_ZIP_CODES = ("90012", "94103", "97205", "89101")
_PLANS = ("basic", "gold")
_MESSAGES = (
    "Your table is ready.",
    "Your appointment is tomorrow at 9 am. Reply YES to confirm.",
    "Thank you for your order. It leaves today & arrives on Friday.",
    "Reminder: the meeting begins at 10.",
)
_REPLIES = ("YES", "STOP", "Thank you", "Call me back")
_CALL_RESULTS = (Result.LA, Result.LA, Result.AM, Result.BUSY, Result.NO_ANS)


def empty(_: Store, __: int) -> None:
    """Add nothing."""


def demo(store: Store, size: int) -> None:
    """Add contacts and their calls and texts of the last 60 days.

    Args:
        store: The state.
        size: The number of calls and texts; there is a contact for each 20, and at least 200.
    """
    dice = random.Random(3)  # noqa: S311 - the same data each time is the aim
    count = min(max(_FEWEST_CONTACTS, size // _ACTIONS_PER_CONTACT), _MOST_CONTACTS)
    # Examples everywhere name contact 3.
    contacts = [_contact(number, dice) for number in range(1, count + 1)]
    for contact in contacts:
        store.put(contact, contact.id or 0)
    broadcasts = [_broadcast(store, place) for place in range(BROADCASTS)]
    for name in _LABELS:
        put_label(store, name)
    _put_lists(store, contacts)
    begin = EPOCH - timedelta(days=_DAYS)
    for moment, contact in _occasions(contacts, begin, dice, size):
        if dice.random() < 0.5:  # noqa: PLR2004 - as many calls as texts
            call = _call(store, contact, moment, dice, broadcasts)
            store.put(call, call.id)
        else:
            text = _text(store, contact, moment, dice, broadcasts)
            store.put(text, text.id)


SEEDS: dict[str, Callable[[Store, int], None]] = {"empty": empty, "demo": demo}


def seeded(name: str, size: int = SIZE) -> Store:
    """Return a new state.

    Args:
        name: `demo` or `empty`.
        size: The number of calls and texts of `demo`. Default: 4000. Maximum: 1,000,000.

    Raises:
        ConfigurationError: There is no such seed, or the size is out of range.
    """
    if name not in SEEDS:
        raise ConfigurationError(f"there is no seed {name!r}; use one of: {', '.join(SEEDS)}")
    if not 1 <= size <= LARGEST:
        raise ConfigurationError(f"size must be from 1 to {LARGEST}, not {size}")
    store = Store()
    with without_collector():
        with store.transaction():
            SEEDS[name](store, size)
        for cls in INDEXES:
            store.indexes(cls)
    return store


def _contact(number: int, dice: random.Random) -> Contact:
    area, line = divmod(number - 1, 100)
    # Each block of a hundred has two area codes to itself.
    mobile_area, home_area = (area, area + 2) if area < _FIRST else (2 * area, 2 * area + 1)
    mobile = f"1{_AREA_CODES[mobile_area]}55501{line:02d}"
    return Contact(
        id=number,
        first_name=_FIRST_NAMES[number % len(_FIRST_NAMES)],
        last_name=_LAST_NAMES[number // len(_FIRST_NAMES) % len(_LAST_NAMES)],
        zipcode=dice.choice(_ZIP_CODES),
        home_phone=f"1{_AREA_CODES[home_area]}55501{line:02d}",
        mobile_phone=mobile,
        external_id=f"crm-{1000 + number}",
        external_system="CRM",
        any_attributes={"plan": dice.choice(_PLANS)},
    )


def _broadcast(store: Store, place: int) -> int:
    sends_calls = place % 2 == 0
    broadcast = Broadcast(
        id=store.new_id(Broadcast),
        name=f"Campaign {place + 1}",
        status=BroadcastStatus.FINISHED,
        last_modified=EPOCH,
        type=BroadcastType.VOICE if sends_calls else BroadcastType.TEXT,
    )
    if sends_calls:
        broadcast.voice_broadcast_config = VoiceBroadcastConfig(
            from_number=CALLER_ID, live_sound_text="Hello."
        )
    else:
        broadcast.text_broadcast_config = TextBroadcastConfig(
            from_number=SHORT_CODE, message=_MESSAGES[place % 4]
        )
    key = broadcast.id or 0
    store.put(broadcast, key)
    return key


def _put_lists(store: Store, contacts: list[Contact]) -> None:
    for place, name in enumerate(_LISTS):
        key = store.new_id(ContactList)
        members = [c.id for c in contacts[place :: len(_LISTS)] if c.id is not None]
        store.put(Members(members), key)
        store.put(
            ContactList(
                id=key,
                name=name,
                size=len(members),
                created=EPOCH - timedelta(days=_DAYS),
                status=ContactListStatus.ACTIVE,
            ),
            key,
        )


def _occasions(
    contacts: list[Contact], begin: datetime, dice: random.Random, size: int
) -> Iterator[tuple[datetime, Contact]]:
    span = _DAYS * 24 * 3600
    third = contacts[2]
    others = [contact for contact in contacts if contact is not third]
    own = min(HISTORY_OF_CONTACT_3, size)
    chosen = [third] * own + [dice.choice(others) for _ in range(size - own)]
    moments = sorted(dice.sample(range(span), size))
    dice.shuffle(chosen)
    for moment, contact in zip(moments, chosen, strict=True):
        yield begin + timedelta(seconds=moment), contact


def _labels(dice: random.Random) -> list[Label]:
    return [Label(name=name) for name in _LABELS if dice.random() < 0.1]  # noqa: PLR2004 - one in ten


def _call(
    store: Store,
    contact: Contact,
    moment: datetime,
    dice: random.Random,
    broadcasts: list[int],
) -> Call:
    inbound = dice.random() < 0.2  # noqa: PLR2004 - one in five
    result = Result.LA if inbound else dice.choice(_CALL_RESULTS)
    talking = timedelta(seconds=dice.randint(5, 240) if result in (Result.LA, Result.AM) else 0)
    outcome = Outcome(result, talking=talking)
    answered = moment + outcome.ringing if talking else None
    finished = moment + outcome.duration
    phone = contact.mobile_phone or ""
    return Call(
        id=store.new_id(Call),
        from_number=phone if inbound else CALLER_ID,
        to_number=ToNumber(value=CALLER_ID if inbound else phone),
        state=ActionState.FINISHED,
        broadcast_id=None if inbound else dice.choice(broadcasts[::2]),
        contact_id=contact.id or 0,
        inbound=inbound,
        created=moment,
        modified=finished,
        final_result=result,
        label=_labels(dice),
        agent_call=False,
        call_record=[
            CallRecord(
                id=store.new_id(CallRecord),
                result=result,
                originate_time=moment,
                answer_time=answered,
                finish_time=finished,
                duration=int(talking.total_seconds()),
                billed_amount=outcome.billed,
            )
        ],
    )


def _text(
    store: Store,
    contact: Contact,
    moment: datetime,
    dice: random.Random,
    broadcasts: list[int],
) -> Text:
    inbound = dice.random() < 0.3  # noqa: PLR2004 - three in ten
    message = dice.choice(_REPLIES if inbound else _MESSAGES)
    result = Result.RECEIVED if inbound else Result.SENT
    phone = contact.mobile_phone or ""
    return Text(
        id=store.new_id(Text),
        from_number=phone if inbound else SHORT_CODE,
        to_number=ToNumber(value=SHORT_CODE if inbound else phone),
        state=ActionState.FINISHED,
        broadcast_id=None if inbound else dice.choice(broadcasts[1::2]),
        contact_id=contact.id or 0,
        inbound=inbound,
        created=moment,
        modified=moment + timedelta(seconds=2),
        final_result=result,
        label=_labels(dice),
        message=message if inbound else None,
        text_record=[
            TextRecord(
                id=store.new_id(TextRecord),
                result=result,
                finish_time=moment + timedelta(seconds=2),
                billed_amount=TEXT_PRICE,
                message=message,
            )
        ],
    )
