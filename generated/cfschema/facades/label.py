# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: 4f7ff5aebad770c73eb811a9f4ea5d7b3a500eab90740af37ee38b1858bcc84b).
# Not to be edited: change the contract or the generator and run the script again.

"""Attaches labels to broadcasts and numbers, and takes them off again."""

from __future__ import annotations

from collections.abc import Iterator

from cfschema.base import Caller
from cfschema.data import (
    Label,
)
from cfschema.operations import (
    DELETE_LABEL,
    LABEL_BROADCAST,
    LABEL_NUMBER,
    QUERY_LABELS,
    UNLABEL_BROADCAST,
    UNLABEL_NUMBER,
)
from cfschema.service import (
    DeleteLabel,
    LabelBroadcast,
    LabelNumber,
    LabelQueryResult,
    QueryLabels,
    UnlabelBroadcast,
    UnlabelNumber,
)


class LabelService:
    """Attaches labels to broadcasts and numbers, and takes them off again."""

    def __init__(self, caller: Caller) -> None:
        """Take what makes the calls."""
        self._caller = caller

    def delete_label(
        self,
        *,
        label_name: str,
    ) -> None:
        """Deletes a label and takes it off everything that carries it.

        Args:
            label_name: The name of the label. Example: MyLabel.

        Source: CallFire API 1.1, LabelService, DeleteLabel.
        """
        return self._caller.call(
            DELETE_LABEL,
            DeleteLabel(
                label_name=label_name,
            ),
        )

    def query_labels(
        self,
        *,
        max_results: int | None = None,
        first_result: int | None = None,
    ) -> LabelQueryResult:
        """Lists the labels of the account.

        Args:
            max_results: How many hits to return at most, not more than 1000. Left out, it is
                1000. Example: 1000.
            first_result: How many hits to pass over before the first one returned. Left out,
                it is 0. Example: 0.

        Returns:
            One page of labels.

        Source: CallFire API 1.1, LabelService, QueryLabels.
        """
        return self._caller.call(
            QUERY_LABELS,
            QueryLabels(
                max_results=max_results,
                first_result=first_result,
            ),
        )

    def iter_labels(
        self,
        *,
        page_size: int = 1000,
        limit: int | None = None,
    ) -> Iterator[Label]:
        """Lists the labels of the account. All pages, one after the other, each asked for when it is
        needed.

        Args:
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            A name by which broadcasts, numbers and their calls and texts can be found.

        Source: CallFire API 1.1, LabelService, QueryLabels.
        """
        return self._caller.iterate(
            QUERY_LABELS,
            QueryLabels(),
            page_size=page_size,
            limit=limit,
        )

    def label_broadcast(
        self,
        *,
        id: int,
        label_name: str,
    ) -> None:
        """Puts a label on a broadcast; a label that does not exist yet is created.

        Args:
            id: The id of the item. Example: 135.
            label_name: The name of the label. Example: MyLabel.

        Source: CallFire API 1.1, LabelService, LabelBroadcast.
        """
        return self._caller.call(
            LABEL_BROADCAST,
            LabelBroadcast(
                id=id,
                label_name=label_name,
            ),
        )

    def unlabel_broadcast(
        self,
        *,
        id: int,
        label_name: str,
    ) -> None:
        """Takes a label off a broadcast.

        Args:
            id: The id of the item. Example: 135.
            label_name: The name of the label. Example: MyLabel.

        Source: CallFire API 1.1, LabelService, UnlabelBroadcast.
        """
        return self._caller.call(
            UNLABEL_BROADCAST,
            UnlabelBroadcast(
                id=id,
                label_name=label_name,
            ),
        )

    def label_number(
        self,
        *,
        number: str,
        label_name: str,
    ) -> None:
        """Puts a label on a number; a label that does not exist yet is created.

        Args:
            number: The phone number.
            label_name: The name of the label. Example: MyLabel.

        Source: CallFire API 1.1, LabelService, LabelNumber.
        """
        return self._caller.call(
            LABEL_NUMBER,
            LabelNumber(
                number=number,
                label_name=label_name,
            ),
        )

    def unlabel_number(
        self,
        *,
        number: str,
        label_name: str,
    ) -> None:
        """Takes a label off a number.

        Args:
            number: The phone number.
            label_name: The name of the label. Example: MyLabel.

        Source: CallFire API 1.1, LabelService, UnlabelNumber.
        """
        return self._caller.call(
            UNLABEL_NUMBER,
            UnlabelNumber(
                number=number,
                label_name=label_name,
            ),
        )
