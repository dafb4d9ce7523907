# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: f04a39ee41977f18c33c754f7fdb6b433d462a3d982beab5baf40d262b2c6da7).
# Not to be edited: change the contract or the generator and run the script again.

"""Subscriptions to notifications of calls, text messages and broadcasts."""

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
    """Subscriptions to notifications of calls, text messages and broadcasts."""

    def __init__(self, caller: Caller) -> None:
        """Take what makes the calls."""
        self._caller = caller

    def create_subscription(
        self,
        *,
        subscription: Subscription,
        request_id: str | None = None,
    ) -> int:
        """Subscribe an endpoint to notifications of an event. Returns the ID of the subscription. An
        account can have up to 10000 subscriptions.

        Args:
            request_id: Idempotency key: a URI chosen by the client. A request with a key that
                was already used is not processed again. Example: subscription-1042.
            subscription: Subscription to notifications: an endpoint that receives one HTTP
                POST for each event. An account can have up to 10000 subscriptions.

        Returns:
            ID of the created resource. Example: 3.

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
        """List the subscriptions of the account.

        Args:
            max_results: Maximum number of results per page. Default: 1000. Maximum: 1000.
                Example: 100.
            first_result: Number of results to skip before the page. Default: 0. Example: 100.

        Returns:
            Page of subscriptions.

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
        """List the subscriptions of the account. All pages, one after the other, each asked for when
        it is needed.

        Args:
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            Subscription to notifications: an endpoint that receives one HTTP POST for each event.
            An account can have up to 10000 subscriptions.

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
        """Return a subscription. An unknown ID is reported as a fault.

        Args:
            id: ID of the resource. Example: 135.

        Returns:
            Subscription to notifications: an endpoint that receives one HTTP POST for each event.
            An account can have up to 10000 subscriptions.

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
        """Replace the settings of a subscription. If `NotificationFormat` is omitted, it is reset to
        XML. An empty subscription is reported as a fault.

        Args:
            request_id: Idempotency key: a URI chosen by the client. A request with a key that
                was already used is not processed again. Example: subscription-1042.
            subscription: Subscription to notifications: an endpoint that receives one HTTP
                POST for each event. An account can have up to 10000 subscriptions.

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
        """Delete a subscription. No further notifications are sent for it. An unknown ID is reported
        as a fault.

        Args:
            id: ID of the resource. Example: 135.

        Source: CallFire API 1.1, SubscriptionService, DeleteSubscription.
        """
        return self._caller.call(
            DELETE_SUBSCRIPTION,
            DeleteSubscription(
                id=id,
            ),
        )
