"""The ids of new items, which look like those recorded of the service."""

from __future__ import annotations

from typing import Any

from cfschema.types import (
    Agent,
    AgentGroup,
    AgentSession,
    AutoReply,
    Broadcast,
    BroadcastConfig,
    BroadcastSchedule,
    Call,
    CallRecord,
    CallTrackingConfig,
    CccCampaign,
    Contact,
    ContactBatch,
    ContactList,
    DncList,
    IvrInboundConfig,
    NumberOrder,
    RecordingMeta,
    SoundMeta,
    Subscription,
    Text,
    TextRecord,
)

# Those of which an account has many have ids beyond 32 bits. The order is part of the ids.
_MANY = (Call, CallRecord, RecordingMeta, Text, TextRecord, Contact, ContactBatch)
_FEW = (
    *(Broadcast, BroadcastConfig, BroadcastSchedule, Subscription, AutoReply, SoundMeta),
    *(ContactList, DncList, NumberOrder, CallTrackingConfig, IvrInboundConfig),
    *(CccCampaign, Agent, AgentGroup, AgentSession),
)
KINDS: tuple[type[Any], ...] = (*_MANY, *_FEW)

# Ids recorded in 2015 and 2016 end so.
_ENDING, _UNIT = 3, 1000
# Every kind has a place of its own among so many, so that no id is used twice: some clients find
# elements by id, and lose one of an action and its records if both have the same.
_STEP = 50 * _UNIT
# Multiples of the step, since places would be mixed up otherwise.
_FIRST_OF_MANY, _FIRST_OF_FEW = 640_000_000_000, 7_200_000

_FIRST_IDS: dict[type[Any], int] = {
    cls: (_FIRST_OF_MANY if cls in _MANY else _FIRST_OF_FEW) + place * _UNIT + _ENDING
    for place, cls in enumerate(KINDS)
}


def first_id(cls: type[Any]) -> int:
    """Return the first id of a type; what has no id in the contract is counted from 1."""
    return _FIRST_IDS.get(cls, 1)


def step_of(cls: type[Any]) -> int:
    """Return the difference between two ids of a type."""
    return _STEP if cls in _FIRST_IDS else 1
