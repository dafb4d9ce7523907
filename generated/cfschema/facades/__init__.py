# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: f04a39ee41977f18c33c754f7fdb6b433d462a3d982beab5baf40d262b2c6da7).
# Not to be edited: change the contract or the generator and run the script again.

"""The services of the API, one module each, loaded when they are first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfschema.base import Caller

if TYPE_CHECKING:
    from cfschema.facades.broadcast import BroadcastService
    from cfschema.facades.call import CallService
    from cfschema.facades.ccc import CccService
    from cfschema.facades.contact import ContactService
    from cfschema.facades.label import LabelService
    from cfschema.facades.number import NumberService
    from cfschema.facades.subscription import SubscriptionService
    from cfschema.facades.text import TextService


class Services(Caller):
    """Gives a caller one attribute for each service."""

    @cached_property
    def broadcasts(self) -> BroadcastService:
        """Broadcasts: campaigns that call or text many phone numbers, with their recipients,
        schedules and statistics."""
        from cfschema.facades.broadcast import BroadcastService

        return BroadcastService(self)

    @cached_property
    def subscriptions(self) -> SubscriptionService:
        """Subscriptions to notifications of calls, text messages and broadcasts."""
        from cfschema.facades.subscription import SubscriptionService

        return SubscriptionService(self)

    @cached_property
    def texts(self) -> TextService:
        """Text messages, their history, and automatic replies by keyword."""
        from cfschema.facades.text import TextService

        return TextService(self)

    @cached_property
    def calls(self) -> CallService:
        """Calls, their history, sounds, recordings and caller IDs."""
        from cfschema.facades.call import CallService

        return CallService(self)

    @cached_property
    def ccc(self) -> CccService:
        """Cloud call center campaigns with their agents, agent groups, agent sessions, questions and
        transfer numbers."""
        from cfschema.facades.ccc import CccService

        return CccService(self)

    @cached_property
    def contacts(self) -> ContactService:
        """Contacts, contact lists, contact history and do-not-contact lists."""
        from cfschema.facades.contact import ContactService

        return ContactService(self)

    @cached_property
    def numbers(self) -> NumberService:
        """Phone numbers and keywords: search, order, configuration and release."""
        from cfschema.facades.number import NumberService

        return NumberService(self)

    @cached_property
    def labels(self) -> LabelService:
        """Labels of broadcasts and phone numbers."""
        from cfschema.facades.label import LabelService

        return LabelService(self)
