# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: f04a39ee41977f18c33c754f7fdb6b433d462a3d982beab5baf40d262b2c6da7).
# Not to be edited: change the contract or the generator and run the script again.

"""Labels of broadcasts and phone numbers."""

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
    """Labels of broadcasts and phone numbers."""

    def __init__(self, caller: Caller) -> None:
        """Take what makes the calls."""
        self._caller = caller

    def delete_label(
        self,
        *,
        label_name: str,
    ) -> None:
        """Delete a label and detach it from all broadcasts and numbers. An unknown label is reported
        as a fault.

        Args:
            label_name: Name of the label. Example: Reminders.

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
        """List the labels of the account.

        Args:
            max_results: Maximum number of results per page. Default: 1000. Maximum: 1000.
                Example: 100.
            first_result: Number of results to skip before the page. Default: 0. Example: 100.

        Returns:
            Page of labels.

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
        """List the labels of the account. All pages, one after the other, each asked for when it is
        needed.

        Args:
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            Label for grouping and finding broadcasts, numbers, calls and text messages.

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
        """Attach a label to a broadcast. A label that does not exist is created. An unknown broadcast
        is reported as a fault.

        Args:
            id: ID of the resource. Example: 135.
            label_name: Name of the label. Example: Reminders.

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
        """Detach a label from a broadcast. The label is not deleted. An unknown broadcast or label is
        reported as a fault.

        Args:
            id: ID of the resource. Example: 135.
            label_name: Name of the label. Example: Reminders.

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
        """Attach a label to a phone number. A label that does not exist is created. A number outside
        the account is reported as a fault.

        Args:
            number: Phone number of the account. Example: 13105550112.
            label_name: Name of the label. Example: Reminders.

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
        """Detach a label from a phone number. The label is not deleted. An unknown number or label is
        reported as a fault.

        Args:
            number: Phone number of the account. Example: 13105550112.
            label_name: Name of the label. Example: Reminders.

        Source: CallFire API 1.1, LabelService, UnlabelNumber.
        """
        return self._caller.call(
            UNLABEL_NUMBER,
            UnlabelNumber(
                number=number,
                label_name=label_name,
            ),
        )
