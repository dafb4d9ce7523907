# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: f04a39ee41977f18c33c754f7fdb6b433d462a3d982beab5baf40d262b2c6da7).
# Not to be edited: change the contract or the generator and run the script again.

"""Phone numbers and keywords: search, order, configuration and release."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cfschema.base import Caller, as_list
from cfschema.data import (
    Keyword,
    Number,
    NumberConfiguration,
    NumberOrder,
    Region,
)
from cfschema.operations import (
    CONFIGURE_NUMBER,
    CREATE_NUMBER_ORDER,
    GET_NUMBER,
    GET_NUMBER_ORDER,
    QUERY_KEYWORDS,
    QUERY_NUMBERS,
    QUERY_REGIONS,
    RELEASE,
    SEARCH_AVAILABLE_KEYWORDS,
    SEARCH_AVAILABLE_NUMBERS,
)
from cfschema.service import (
    ConfigureNumber,
    CreateNumberOrder,
    GetNumber,
    GetNumberOrder,
    KeywordQueryResult,
    NumberQueryResult,
    QueryKeywords,
    QueryNumbers,
    QueryRegions,
    RegionQueryResult,
    Release,
    SearchAvailableKeywords,
    SearchAvailableNumbers,
)


class NumberService:
    """Phone numbers and keywords: search, order, configuration and release."""

    def __init__(self, caller: Caller) -> None:
        """Take what makes the calls."""
        self._caller = caller

    def query_regions(
        self,
        *,
        region: Region,
        max_results: int | None = None,
        first_result: int | None = None,
    ) -> RegionQueryResult:
        """List the regions of phone numbers, filtered by any field of a region.

        Args:
            max_results: Maximum number of results per page. Default: 1000. Maximum: 1000.
                Example: 100.
            first_result: Number of results to skip before the page. Default: 0. Example: 100.
            region: Geographic region of phone numbers. As a filter, a number must match every
                field that is set.

        Returns:
            Page of regions.

        Source: CallFire API 1.1, NumberService, QueryRegions.
        """
        return self._caller.call(
            QUERY_REGIONS,
            QueryRegions(
                max_results=max_results,
                first_result=first_result,
                region=region,
            ),
        )

    def iter_regions(
        self,
        *,
        region: Region,
        page_size: int = 1000,
        limit: int | None = None,
    ) -> Iterator[Region]:
        """List the regions of phone numbers, filtered by any field of a region. All pages, one after
        the other, each asked for when it is needed.

        Args:
            region: Geographic region of phone numbers. As a filter, a number must match every
                field that is set.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            Geographic region of phone numbers. As a filter, a number must match every field that
            is set.

        Source: CallFire API 1.1, NumberService, QueryRegions.
        """
        return self._caller.iterate(
            QUERY_REGIONS,
            QueryRegions(
                region=region,
            ),
            page_size=page_size,
            limit=limit,
        )

    def query_numbers(
        self,
        *,
        region: Region,
        max_results: int | None = None,
        first_result: int | None = None,
        label_name: str | None = None,
    ) -> NumberQueryResult:
        """List the phone numbers of the account, filtered by region and label.

        Args:
            max_results: Maximum number of results per page. Default: 1000. Maximum: 1000.
                Example: 100.
            first_result: Number of results to skip before the page. Default: 0. Example: 100.
            region: Geographic region of phone numbers. As a filter, a number must match every
                field that is set.
            label_name: Name of the label to filter by. Example: Reminders.

        Returns:
            Page of numbers.

        Source: CallFire API 1.1, NumberService, QueryNumbers.
        """
        return self._caller.call(
            QUERY_NUMBERS,
            QueryNumbers(
                max_results=max_results,
                first_result=first_result,
                region=region,
                label_name=label_name,
            ),
        )

    def iter_numbers(
        self,
        *,
        region: Region,
        label_name: str | None = None,
        page_size: int = 1000,
        limit: int | None = None,
    ) -> Iterator[Number]:
        """List the phone numbers of the account, filtered by region and label. All pages, one after
        the other, each asked for when it is needed.

        Args:
            region: Geographic region of phone numbers. As a filter, a number must match every
                field that is set.
            label_name: Name of the label to filter by. Example: Reminders.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            Phone number that is leased or available for purchase.

        Source: CallFire API 1.1, NumberService, QueryNumbers.
        """
        return self._caller.iterate(
            QUERY_NUMBERS,
            QueryNumbers(
                region=region,
                label_name=label_name,
            ),
            page_size=page_size,
            limit=limit,
        )

    def get_number(
        self,
        *,
        number: str,
    ) -> Number:
        """Return a phone number of the account with its lease and configuration. A number outside the
        account is reported as a fault.

        Args:
            number: Phone number of the account. Example: 13105550112.

        Returns:
            Phone number that is leased or available for purchase.

        Source: CallFire API 1.1, NumberService, GetNumber.
        """
        return self._caller.call(
            GET_NUMBER,
            GetNumber(
                number=number,
            ),
        )

    def configure_number(
        self,
        *,
        number: str,
        number_configuration: NumberConfiguration,
    ) -> None:
        """Configure how a phone number handles inbound calls and text messages. A number outside the
        account is reported as a fault.

        Args:
            number: Phone number of the account. Example: 13105550112.
            number_configuration: Configuration of a number for calls and text messages.

        Source: CallFire API 1.1, NumberService, ConfigureNumber.
        """
        return self._caller.call(
            CONFIGURE_NUMBER,
            ConfigureNumber(
                number=number,
                number_configuration=number_configuration,
            ),
        )

    def search_available_numbers(
        self,
        *,
        count: int,
        region: Region | None = None,
        toll_free: bool | None = None,
    ) -> NumberQueryResult:
        """Search for phone numbers that are available for purchase, toll-free or local to a region.
        The response is not paginated. An unknown country is not reported as a fault.

        Args:
            region: Geographic region of phone numbers. As a filter, a number must match every
                field that is set.
            toll_free: Whether to search for toll-free numbers instead of local ones. Default:
                false. Example: true.
            count: Maximum number of results. Example: 10.

        Returns:
            Page of numbers.

        Source: CallFire API 1.1, NumberService, SearchAvailableNumbers.
        """
        return self._caller.call(
            SEARCH_AVAILABLE_NUMBERS,
            SearchAvailableNumbers(
                region=region,
                toll_free=toll_free,
                count=count,
            ),
        )

    def query_keywords(
        self,
        *,
        max_results: int | None = None,
        first_result: int | None = None,
    ) -> KeywordQueryResult:
        """List the keywords of the account.

        Args:
            max_results: Maximum number of results per page. Default: 1000. Maximum: 1000.
                Example: 100.
            first_result: Number of results to skip before the page. Default: 0. Example: 100.

        Returns:
            Page of keywords.

        Source: CallFire API 1.1, NumberService, QueryKeywords.
        """
        return self._caller.call(
            QUERY_KEYWORDS,
            QueryKeywords(
                max_results=max_results,
                first_result=first_result,
            ),
        )

    def iter_keywords(
        self,
        *,
        page_size: int = 1000,
        limit: int | None = None,
    ) -> Iterator[Keyword]:
        """List the keywords of the account. All pages, one after the other, each asked for when it is
        needed.

        Args:
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            Keyword on a short code: the first word of an inbound text message.

        Source: CallFire API 1.1, NumberService, QueryKeywords.
        """
        return self._caller.iterate(
            QUERY_KEYWORDS,
            QueryKeywords(),
            page_size=page_size,
            limit=limit,
        )

    def search_available_keywords(
        self,
        *,
        keywords: Sequence[str],
    ) -> KeywordQueryResult:
        """Check which keywords are available for purchase. Unavailable keywords are omitted from the
        response, which is not paginated.

        Args:
            keywords: Keywords to check. Example: CHOCOLATE VANILLA.

        Returns:
            Page of keywords.

        Source: CallFire API 1.1, NumberService, SearchAvailableKeywords.
        """
        return self._caller.call(
            SEARCH_AVAILABLE_KEYWORDS,
            SearchAvailableKeywords(
                keywords=as_list(keywords),
            ),
        )

    def create_number_order(
        self,
        *,
        numbers: Sequence[str] = (),
        keywords: Sequence[str] = (),
        bulk_local: CreateNumberOrder.BulkLocal | None = None,
        bulk_toll_free: CreateNumberOrder.BulkTollFree | None = None,
    ) -> int:
        """Order phone numbers and keywords, individually or in bulk. Returns the ID of the order. The
        order is processed asynchronously: poll `GetNumberOrder` for its status. Numbers that are
        not available are reported as a fault.

        Args:
            numbers: Phone numbers to order. Example: 13105550112 13105550123.
            keywords: Keywords to order. Example: CHOCOLATE VANILLA.
            bulk_local: Bulk order of any available local numbers in a region.
            bulk_toll_free: Bulk order of any available toll-free numbers.

        Returns:
            ID of the created resource. Example: 3.

        Source: CallFire API 1.1, NumberService, CreateNumberOrder.
        """
        return self._caller.call(
            CREATE_NUMBER_ORDER,
            CreateNumberOrder(
                numbers=as_list(numbers),
                keywords=as_list(keywords),
                bulk_local=bulk_local,
                bulk_toll_free=bulk_toll_free,
            ),
        )

    def get_number_order(
        self,
        *,
        id: int,
    ) -> NumberOrder:
        """Return an order with its status, cost and fulfilled items. Poll at most once per second,
        for up to 20 seconds, until the status is FINISHED or ERRORED. An unknown ID is reported as
        a fault.

        Args:
            id: ID of the resource. Example: 135.

        Returns:
            Order of numbers and keywords.

        Source: CallFire API 1.1, NumberService, GetNumberOrder.
        """
        return self._caller.call(
            GET_NUMBER_ORDER,
            GetNumberOrder(
                id=id,
            ),
        )

    def release(
        self,
        *,
        number: str,
        keyword: str | None = None,
    ) -> None:
        """Release a phone number or keyword. It remains usable until its lease ends and cannot be
        purchased again for a month. A number outside the account is reported as a fault.

        Args:
            number: Phone number to release, or the short code of the keyword. Example:
                13105550112.
            keyword: Keyword to release. Example: CHOCOLATE.

        Source: CallFire API 1.1, NumberService, Release.
        """
        return self._caller.call(
            RELEASE,
            Release(
                number=number,
                keyword=keyword,
            ),
        )
