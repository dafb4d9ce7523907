# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: 4f7ff5aebad770c73eb811a9f4ea5d7b3a500eab90740af37ee38b1858bcc84b).
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
        """Sets up campaigns that call or text many numbers, and starts, stops, schedules and measures
        them."""
        from cfschema.facades.broadcast import BroadcastService

        return BroadcastService(self)

    @cached_property
    def subscriptions(self) -> SubscriptionService:
        """Manages the endpoints that are told when a call, a text or a campaign has ended."""
        from cfschema.facades.subscription import SubscriptionService

        return SubscriptionService(self)

    @cached_property
    def texts(self) -> TextService:
        """Sends texts, finds the texts that were sent or received, and answers incoming texts by
        keyword."""
        from cfschema.facades.text import TextService

        return TextService(self)

    @cached_property
    def calls(self) -> CallService:
        """Places calls, finds the calls that were placed or received, and keeps sounds, recordings
        and caller ids."""
        from cfschema.facades.call import CallService

        return CallService(self)

    @cached_property
    def ccc(self) -> CccService:
        """Runs cloud call centre campaigns: their agents, agent groups, agent sessions, questions and
        transfer numbers."""
        from cfschema.facades.ccc import CccService

        return CccService(self)

    @cached_property
    def contacts(self) -> ContactService:
        """Keeps contacts and contact lists, their history of calls and texts, and the do-not-contact
        lists."""
        from cfschema.facades.contact import ContactService

        return ContactService(self)

    @cached_property
    def numbers(self) -> NumberService:
        """Finds, orders, configures and releases phone numbers and keywords."""
        from cfschema.facades.number import NumberService

        return NumberService(self)

    @cached_property
    def labels(self) -> LabelService:
        """Attaches labels to broadcasts and numbers, and takes them off again."""
        from cfschema.facades.label import LabelService

        return LabelService(self)
