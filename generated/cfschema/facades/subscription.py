# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: 4f7ff5aebad770c73eb811a9f4ea5d7b3a500eab90740af37ee38b1858bcc84b).
# Not to be edited: change the contract or the generator and run the script again.

"""Manages the endpoints that are told when a call, a text or a campaign has ended."""

from __future__ import annotations

from collections.abc import Iterator

from cfschema.base import Caller
from cfschema.data import (
    Subscription,
)
from cfschema.operations import (
    CREATE_SUBSCRIPTION,
    DELETE_SUBSCRIPTION,
    GET_SUBSCRIPTION,
    QUERY_SUBSCRIPTIONS,
    UPDATE_SUBSCRIPTION,
)
from cfschema.service import (
    CreateSubscription,
    DeleteSubscription,
    GetSubscription,
    QuerySubscriptions,
    SubscriptionQueryResult,
    UpdateSubscription,
)


class SubscriptionService:
    """Manages the endpoints that are told when a call, a text or a campaign has ended."""

    def __init__(self, caller: Caller) -> None:
        """Take what makes the calls."""
        self._caller = caller

    def create_subscription(
        self,
        *,
        subscription: Subscription,
        request_id: str | None = None,
    ) -> int:
        """Registers an endpoint for notifications of an event and returns the id of the subscription.

        Args:
            request_id: A URI chosen by the sender; a request that comes again with the same
                one is done only once. Example: 1.
            subscription: An endpoint that is told when an event has happened. At most 10000
                per account.

        Returns:
            The id of what was created.

        Source: CallFire API 1.1, SubscriptionService, CreateSubscription.
        """
        return self._caller.call(
            CREATE_SUBSCRIPTION,
            CreateSubscription(
                request_id=request_id,
                subscription=subscription,
            ),
        )

    def query_subscriptions(
        self,
        *,
        max_results: int | None = None,
        first_result: int | None = None,
    ) -> SubscriptionQueryResult:
        """Lists the subscriptions of the account.

        Args:
            max_results: How many hits to return at most, not more than 1000. Left out, it is
                1000. Example: 1000.
            first_result: How many hits to pass over before the first one returned. Left out,
                it is 0. Example: 0.

        Returns:
            One page of subscriptions.

        Source: CallFire API 1.1, SubscriptionService, QuerySubscriptions.
        """
        return self._caller.call(
            QUERY_SUBSCRIPTIONS,
            QuerySubscriptions(
                max_results=max_results,
                first_result=first_result,
            ),
        )

    def iter_subscriptions(
        self,
        *,
        page_size: int = 1000,
        limit: int | None = None,
    ) -> Iterator[Subscription]:
        """Lists the subscriptions of the account. All pages, one after the other, each asked for when
        it is needed.

        Args:
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            An endpoint that is told when an event has happened. At most 10000 per account.

        Source: CallFire API 1.1, SubscriptionService, QuerySubscriptions.
        """
        return self._caller.iterate(
            QUERY_SUBSCRIPTIONS,
            QuerySubscriptions(),
            page_size=page_size,
            limit=limit,
        )

    def get_subscription(
        self,
        *,
        id: int,
    ) -> Subscription:
        """Returns one subscription.

        Args:
            id: The id of the item. Example: 135.

        Returns:
            An endpoint that is told when an event has happened. At most 10000 per account.

        Source: CallFire API 1.1, SubscriptionService, GetSubscription.
        """
        return self._caller.call(
            GET_SUBSCRIPTION,
            GetSubscription(
                id=id,
            ),
        )

    def update_subscription(
        self,
        *,
        subscription: Subscription,
        request_id: str | None = None,
    ) -> None:
        """Replaces the settings of a subscription.

        Args:
            request_id: A URI chosen by the sender; a request that comes again with the same
                one is done only once. Example: 1.
            subscription: An endpoint that is told when an event has happened. At most 10000
                per account.

        Source: CallFire API 1.1, SubscriptionService, UpdateSubscription.
        """
        return self._caller.call(
            UPDATE_SUBSCRIPTION,
            UpdateSubscription(
                request_id=request_id,
                subscription=subscription,
            ),
        )

    def delete_subscription(
        self,
        *,
        id: int,
    ) -> None:
        """Deletes a subscription; no further notification is sent for it.

        Args:
            id: The id of the item. Example: 135.

        Source: CallFire API 1.1, SubscriptionService, DeleteSubscription.
        """
        return self._caller.call(
            DELETE_SUBSCRIPTION,
            DeleteSubscription(
                id=id,
            ),
        )
