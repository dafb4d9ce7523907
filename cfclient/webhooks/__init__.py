"""Notifications: reads what the service posts to the endpoint of a subscription."""

from cfclient.webhooks._parsing import parse_notification

__all__ = ["parse_notification"]
