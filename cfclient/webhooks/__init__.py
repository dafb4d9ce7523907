"""Notifications: receives what the service posts to the endpoint of a subscription."""

from cfclient.webhooks._duplicates import Claim, MemoryStore, SQLiteStore, Store
from cfclient.webhooks._parsing import parse_notification
from cfclient.webhooks._receiver import Receiver
from cfclient.webhooks._subscribing import subscribe, subscribed

__all__ = [
    "Claim",
    "MemoryStore",
    "Receiver",
    "SQLiteStore",
    "Store",
    "parse_notification",
    "subscribe",
    "subscribed",
]
