# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: 4f7ff5aebad770c73eb811a9f4ea5d7b3a500eab90740af37ee38b1858bcc84b).
# Not to be edited: change the contract or the generator and run the script again.

"""Finds, orders, configures and releases phone numbers and keywords."""

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
    """Finds, orders, configures and releases phone numbers and keywords."""

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
        """Lists regions in which numbers exist, by any part of their description.

        Args:
            max_results: How many hits to return at most, not more than 1000. Left out, it is
                1000. Example: 1000.
            first_result: How many hits to pass over before the first one returned. Left out,
                it is 0. Example: 0.
            region: A place in which numbers exist; as a filter, every part given must match.

        Returns:
            One page of regions.

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
        """Lists regions in which numbers exist, by any part of their description. All pages, one
        after the other, each asked for when it is needed.

        Args:
            region: A place in which numbers exist; as a filter, every part given must match.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            A place in which numbers exist; as a filter, every part given must match.

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
        """Lists the numbers of the account, filtered by region and label.

        Args:
            max_results: How many hits to return at most, not more than 1000. Left out, it is
                1000. Example: 1000.
            first_result: How many hits to pass over before the first one returned. Left out,
                it is 0. Example: 0.
            region: A place in which numbers exist; as a filter, every part given must match.
            label_name: Only numbers that carry this label. Example: MyLabel.

        Returns:
            One page of numbers.

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
        """Lists the numbers of the account, filtered by region and label. All pages, one after the
        other, each asked for when it is needed.

        Args:
            region: A place in which numbers exist; as a filter, every part given must match.
            label_name: Only numbers that carry this label. Example: MyLabel.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            A phone number on lease or on sale.

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
        """Returns one number of the account with its lease and configuration.

        Args:
            number: The phone number. Example: 18185550112.

        Returns:
            A phone number on lease or on sale.

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
        """Sets what a number does with incoming calls and texts.

        Args:
            number: The phone number.
            number_configuration: What a number does with calls and texts.

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
        """Finds numbers on sale, local ones of a region or toll-free ones.

        Args:
            region: A place in which numbers exist; as a filter, every part given must match.
            toll_free: Whether toll-free numbers are asked for. Left out, it is false.
            count: How many numbers to return at most.

        Returns:
            One page of numbers.

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
        """Lists the keywords of the account.

        Args:
            max_results: How many hits to return at most, not more than 1000. Left out, it is
                1000. Example: 1000.
            first_result: How many hits to pass over before the first one returned. Left out,
                it is 0. Example: 0.

        Returns:
            One page of keywords.

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
        """Lists the keywords of the account. All pages, one after the other, each asked for when it
        is needed.

        Args:
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            A word on a short code that incoming texts can begin with.

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
        """Tells which of the given keywords are on sale; the others are left out of the answer.

        Args:
            keywords: The keywords that are asked for.

        Returns:
            One page of keywords.

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
        """Orders numbers and keywords, named or in bulk, and returns the id of the order.

        Args:
            numbers: The numbers to order. Example: 13105550112 18185550112.
            keywords: The keywords to order. Example: CHOCOLATE VANILLA.
            bulk_local: Orders any local numbers of a region.
            bulk_toll_free: Orders any toll-free numbers.

        Returns:
            The id of what was created.

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
        """Returns one order with status, cost and what was fulfilled; poll it at most once a second,
        normally for up to 20 seconds, until the status is FINISHED or ERRORED.

        Args:
            id: The id of the item. Example: 135.

        Returns:
            An order of numbers and keywords.

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
        """Gives up a number or a keyword; it works until its lease ends.

        Args:
            number: The number that is given up, or the short code of the keyword.
            keyword: The keyword that is given up.

        Source: CallFire API 1.1, NumberService, Release.
        """
        return self._caller.call(
            RELEASE,
            Release(
                number=number,
                keyword=keyword,
            ),
        )
