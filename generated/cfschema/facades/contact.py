# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: 4f7ff5aebad770c73eb811a9f4ea5d7b3a500eab90740af37ee38b1858bcc84b).
# Not to be edited: change the contract or the generator and run the script again.

"""Keeps contacts and contact lists, their history of calls and texts, and the do-not-contact lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cfschema.base import Caller, as_list
from cfschema.data import (
    Call,
    Contact,
    ContactHistory,
    ContactList,
    DncList,
    DncNumber,
    Text,
)
from cfschema.operations import (
    ADD_CONTACTS_TO_LIST,
    ADD_NUMBERS_TO_DNC_LIST,
    CREATE_CONTACT_LIST,
    CREATE_DNC_LIST,
    DELETE_CONTACT_LIST,
    DELETE_DNC_LIST,
    GET_CONTACT,
    GET_CONTACT_HISTORY,
    GET_CONTACT_LIST,
    GET_DNC_LIST,
    QUERY_CONTACT_LISTS,
    QUERY_CONTACTS,
    QUERY_DNC_LISTS,
    QUERY_DNC_NUMBERS,
    REMOVE_CONTACTS,
    REMOVE_CONTACTS_FROM_LIST,
    REMOVE_NUMBERS_FROM_DNC_LIST,
    UPDATE_CONTACTS,
    UPDATE_DNC_NUMBER,
)
from cfschema.service import (
    AddContactsToList,
    AddNumbersToDncListRequest,
    ContactListQueryResult,
    ContactQueryResult,
    ContactSource,
    CreateContactList,
    CreateDncListRequest,
    DeleteContactList,
    DeleteDncListRequest,
    GetContact,
    GetContactHistory,
    GetContactList,
    GetDncListRequest,
    QueryContactLists,
    QueryContacts,
    QueryDncListsRequest,
    QueryDncListsResponse,
    QueryDncNumbersRequest,
    QueryDncNumbersResponse,
    RemoveContacts,
    RemoveContactsFromList,
    RemoveNumbersFromDncListRequest,
    UpdateContacts,
    UpdateDncNumberRequest,
)


class ContactService:
    """Keeps contacts and contact lists, their history of calls and texts, and the do-not-contact
    lists."""

    def __init__(self, caller: Caller) -> None:
        """Take what makes the calls."""
        self._caller = caller

    def query_contacts(
        self,
        *,
        max_results: int | None = None,
        first_result: int | None = None,
        field: str | None = None,
        contact_list_id: int | None = None,
        string: str | None = None,
    ) -> ContactQueryResult:
        """Lists contacts, filtered by contact list and by the text in one field.

        Args:
            max_results: How many hits to return at most, not more than 1000. Left out, it is
                1000. Example: 1000.
            first_result: How many hits to pass over before the first one returned. Left out,
                it is 0. Example: 0.
            field: The name of the field that is searched.
            contact_list_id: Only contacts of the list with this id.
            string: The text that the field must contain.

        Returns:
            One page of contacts.

        Source: CallFire API 1.1, ContactService, QueryContacts.
        """
        return self._caller.call(
            QUERY_CONTACTS,
            QueryContacts(
                max_results=max_results,
                first_result=first_result,
                field=field,
                contact_list_id=contact_list_id,
                string=string,
            ),
        )

    def iter_contacts(
        self,
        *,
        field: str | None = None,
        contact_list_id: int | None = None,
        string: str | None = None,
        page_size: int = 1000,
        limit: int | None = None,
    ) -> Iterator[Contact]:
        """Lists contacts, filtered by contact list and by the text in one field. All pages, one after
        the other, each asked for when it is needed.

        Args:
            field: The name of the field that is searched.
            contact_list_id: Only contacts of the list with this id.
            string: The text that the field must contain.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            A person or place that can be called or texted; custom fields are further attributes.

        Source: CallFire API 1.1, ContactService, QueryContacts.
        """
        return self._caller.iterate(
            QUERY_CONTACTS,
            QueryContacts(
                field=field,
                contact_list_id=contact_list_id,
                string=string,
            ),
            page_size=page_size,
            limit=limit,
        )

    def update_contacts(
        self,
        *,
        contact: Sequence[Contact] = (),
    ) -> None:
        """Creates contacts that carry no id and updates those that do; unknown ids are ignored.

        Args:
            contact: A person or place that can be called or texted; custom fields are further
                attributes.

        Source: CallFire API 1.1, ContactService, UpdateContacts.
        """
        return self._caller.call(
            UPDATE_CONTACTS,
            UpdateContacts(
                contact=as_list(contact),
            ),
        )

    def remove_contacts(
        self,
        *,
        contact_id: Sequence[int],
    ) -> None:
        """Removes contacts; unknown ids are ignored.

        Args:
            contact_id: Ids of the contacts; may be empty.

        Source: CallFire API 1.1, ContactService, RemoveContacts.
        """
        return self._caller.call(
            REMOVE_CONTACTS,
            RemoveContacts(
                contact_id=as_list(contact_id),
            ),
        )

    def get_contact(
        self,
        *,
        id: int,
    ) -> Contact:
        """Returns one contact with its custom fields.

        Args:
            id: The id of the item. Example: 135.

        Returns:
            A person or place that can be called or texted; custom fields are further attributes.

        Source: CallFire API 1.1, ContactService, GetContact.
        """
        return self._caller.call(
            GET_CONTACT,
            GetContact(
                id=id,
            ),
        )

    def get_contact_history(
        self,
        *,
        contact_id: int,
        max_results: int | None = None,
        first_result: int | None = None,
    ) -> ContactHistory:
        """Returns the calls and texts of one contact in the order in which the service lists them.

        Args:
            max_results: How many hits to return at most, not more than 1000. Left out, it is
                1000. Example: 1000.
            first_result: How many hits to pass over before the first one returned. Left out,
                it is 0. Example: 0.
            contact_id: The id of the contact.

        Returns:
            The calls and texts of a contact, mixed, in the order in which the service lists them.

        Source: CallFire API 1.1, ContactService, GetContactHistory.
        """
        return self._caller.call(
            GET_CONTACT_HISTORY,
            GetContactHistory(
                max_results=max_results,
                first_result=first_result,
                contact_id=contact_id,
            ),
        )

    def iter_contact_history(
        self,
        *,
        contact_id: int,
        page_size: int = 1000,
        limit: int | None = None,
    ) -> Iterator[Call | Text]:
        """Returns the calls and texts of one contact in the order in which the service lists them.
        All pages, one after the other, each asked for when it is needed.

        Args:
            contact_id: The id of the contact.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            The content in the order of the document.

        Source: CallFire API 1.1, ContactService, GetContactHistory.
        """
        return self._caller.iterate(
            GET_CONTACT_HISTORY,
            GetContactHistory(
                contact_id=contact_id,
            ),
            page_size=page_size,
            limit=limit,
        )

    def create_contact_list(
        self,
        *,
        name: str,
        contact_source: ContactSource,
        request_id: str | None = None,
        validate: bool | None = None,
    ) -> int:
        """Creates a contact list from contacts, ids, numbers or a file and returns its id.

        Args:
            request_id: A URI chosen by the sender; a request that comes again with the same
                one is done only once. Example: MyUniqueIdForThisRequest.
            name: The name of the list. Example: My College Friends.
            validate: Whether the contacts are checked before they are loaded. Left out, it is
                true. Example: false.
            contact_source: Where contacts come from: contacts, contact ids, numbers or a file;
                exactly one of them.

        Returns:
            The id of what was created.

        Source: CallFire API 1.1, ContactService, CreateContactList.
        """
        return self._caller.call(
            CREATE_CONTACT_LIST,
            CreateContactList(
                request_id=request_id,
                name=name,
                validate=validate,
                contact_source=contact_source,
            ),
        )

    def query_contact_lists(
        self,
        *,
        max_results: int | None = None,
        first_result: int | None = None,
    ) -> ContactListQueryResult:
        """Lists the contact lists of the account.

        Args:
            max_results: How many hits to return at most, not more than 1000. Left out, it is
                1000. Example: 1000.
            first_result: How many hits to pass over before the first one returned. Left out,
                it is 0. Example: 0.

        Returns:
            One page of contact lists.

        Source: CallFire API 1.1, ContactService, QueryContactLists.
        """
        return self._caller.call(
            QUERY_CONTACT_LISTS,
            QueryContactLists(
                max_results=max_results,
                first_result=first_result,
            ),
        )

    def iter_contact_lists(
        self,
        *,
        page_size: int = 1000,
        limit: int | None = None,
    ) -> Iterator[ContactList]:
        """Lists the contact lists of the account. All pages, one after the other, each asked for when
        it is needed.

        Args:
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            A list of contacts.

        Source: CallFire API 1.1, ContactService, QueryContactLists.
        """
        return self._caller.iterate(
            QUERY_CONTACT_LISTS,
            QueryContactLists(),
            page_size=page_size,
            limit=limit,
        )

    def delete_contact_list(
        self,
        *,
        id: int,
    ) -> None:
        """Deletes a contact list; its contacts remain and the list stays readable with status
        DELETED.

        Args:
            id: The id of the item. Example: 135.

        Source: CallFire API 1.1, ContactService, DeleteContactList.
        """
        return self._caller.call(
            DELETE_CONTACT_LIST,
            DeleteContactList(
                id=id,
            ),
        )

    def add_contacts_to_list(
        self,
        *,
        contact_list_id: int,
        contact_source: ContactSource,
        validate: bool | None = None,
    ) -> None:
        """Adds contacts, given as contacts, ids, numbers or a file, to a contact list.

        Args:
            contact_list_id: The id of the contact list. Example: 123.
            validate: Whether the contacts are checked before they are loaded. Left out, it is
                true. Example: false.
            contact_source: Where contacts come from: contacts, contact ids, numbers or a file;
                exactly one of them.

        Source: CallFire API 1.1, ContactService, AddContactsToList.
        """
        return self._caller.call(
            ADD_CONTACTS_TO_LIST,
            AddContactsToList(
                contact_list_id=contact_list_id,
                validate=validate,
                contact_source=contact_source,
            ),
        )

    def get_contact_list(
        self,
        *,
        id: int,
    ) -> ContactList:
        """Returns one contact list, also one that has been deleted.

        Args:
            id: The id of the item. Example: 135.

        Returns:
            A list of contacts.

        Source: CallFire API 1.1, ContactService, GetContactList.
        """
        return self._caller.call(
            GET_CONTACT_LIST,
            GetContactList(
                id=id,
            ),
        )

    def remove_contacts_from_list(
        self,
        *,
        contact_list_id: int,
        contact_id: Sequence[int] = (),
        numbers: Sequence[str] = (),
    ) -> None:
        """Takes contacts, given by id or by number, out of a contact list; the contacts remain.

        Args:
            contact_list_id: The id of the contact list. Example: 123.
            contact_id: Ids of the contacts.
            numbers: Numbers of the contacts. Example: 13105550112 18185550112.

        Source: CallFire API 1.1, ContactService, RemoveContactsFromList.
        """
        return self._caller.call(
            REMOVE_CONTACTS_FROM_LIST,
            RemoveContactsFromList(
                contact_list_id=contact_list_id,
                contact_id=as_list(contact_id),
                numbers=as_list(numbers),
            ),
        )

    def query_dnc_numbers(
        self,
        *,
        max_results: int | None = None,
        first_result: int | None = None,
        prefix: str | None = None,
        dnc_list_id: int | None = None,
        dnc_list_name: str | None = None,
        call_dnc: bool | None = None,
        text_dnc: bool | None = None,
    ) -> QueryDncNumbersResponse:
        """Lists numbers that must not be called or texted, filtered by prefix, list and kind.

        Args:
            max_results: How many hits to return at most, not more than 1000. Left out, it is
                1000. Example: 1000.
            first_result: How many hits to pass over before the first one returned. Left out,
                it is 0. Example: 0.
            prefix: Only numbers that begin with these 1 to 10 digits.
            dnc_list_id: Only numbers of the list with this id.
            dnc_list_name: Only numbers of the list with this name.
            call_dnc: Only numbers that must not be called if true, only the others if false.
            text_dnc: Only numbers that must not be texted if true, only the others if false.

        Returns:
            One page of numbers that must not be contacted.

        Source: CallFire API 1.1, ContactService, QueryDncNumbers.
        """
        return self._caller.call(
            QUERY_DNC_NUMBERS,
            QueryDncNumbersRequest(
                max_results=max_results,
                first_result=first_result,
                prefix=prefix,
                dnc_list_id=dnc_list_id,
                dnc_list_name=dnc_list_name,
                call_dnc=call_dnc,
                text_dnc=text_dnc,
            ),
        )

    def iter_dnc_numbers(
        self,
        *,
        prefix: str | None = None,
        dnc_list_id: int | None = None,
        dnc_list_name: str | None = None,
        call_dnc: bool | None = None,
        text_dnc: bool | None = None,
        page_size: int = 1000,
        limit: int | None = None,
    ) -> Iterator[DncNumber]:
        """Lists numbers that must not be called or texted, filtered by prefix, list and kind. All
        pages, one after the other, each asked for when it is needed.

        Args:
            prefix: Only numbers that begin with these 1 to 10 digits.
            dnc_list_id: Only numbers of the list with this id.
            dnc_list_name: Only numbers of the list with this name.
            call_dnc: Only numbers that must not be called if true, only the others if false.
            text_dnc: Only numbers that must not be texted if true, only the others if false.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            A number that must not be contacted.

        Source: CallFire API 1.1, ContactService, QueryDncNumbers.
        """
        return self._caller.iterate(
            QUERY_DNC_NUMBERS,
            QueryDncNumbersRequest(
                prefix=prefix,
                dnc_list_id=dnc_list_id,
                dnc_list_name=dnc_list_name,
                call_dnc=call_dnc,
                text_dnc=text_dnc,
            ),
            page_size=page_size,
            limit=limit,
        )

    def update_dnc_number(
        self,
        *,
        number: str,
        call_dnc: bool | None = None,
        text_dnc: bool | None = None,
    ) -> None:
        """Sets whether one number must not be called or texted.

        Args:
            number: The phone number.
            call_dnc: Whether the number must not be called.
            text_dnc: Whether the number must not be texted.

        Source: CallFire API 1.1, ContactService, UpdateDncNumber.
        """
        return self._caller.call(
            UPDATE_DNC_NUMBER,
            UpdateDncNumberRequest(
                number=number,
                call_dnc=call_dnc,
                text_dnc=text_dnc,
            ),
        )

    def query_dnc_lists(
        self,
        *,
        max_results: int | None = None,
        first_result: int | None = None,
        campaign_id: int | None = None,
        name: str | None = None,
    ) -> QueryDncListsResponse:
        """Lists do-not-contact lists, filtered by campaign and name.

        Args:
            max_results: How many hits to return at most, not more than 1000. Left out, it is
                1000. Example: 1000.
            first_result: How many hits to pass over before the first one returned. Left out,
                it is 0. Example: 0.
            campaign_id: Only lists of the campaign with this id.
            name: Only lists with this name.

        Returns:
            One page of do-not-contact lists.

        Source: CallFire API 1.1, ContactService, QueryDncLists.
        """
        return self._caller.call(
            QUERY_DNC_LISTS,
            QueryDncListsRequest(
                max_results=max_results,
                first_result=first_result,
                campaign_id=campaign_id,
                name=name,
            ),
        )

    def iter_dnc_lists(
        self,
        *,
        campaign_id: int | None = None,
        name: str | None = None,
        page_size: int = 1000,
        limit: int | None = None,
    ) -> Iterator[DncList]:
        """Lists do-not-contact lists, filtered by campaign and name. All pages, one after the other,
        each asked for when it is needed.

        Args:
            campaign_id: Only lists of the campaign with this id.
            name: Only lists with this name.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            A list of numbers that must not be contacted.

        Source: CallFire API 1.1, ContactService, QueryDncLists.
        """
        return self._caller.iterate(
            QUERY_DNC_LISTS,
            QueryDncListsRequest(
                campaign_id=campaign_id,
                name=name,
            ),
            page_size=page_size,
            limit=limit,
        )

    def create_dnc_list(
        self,
        *,
        name: str,
        campaign_id: int | None = None,
        call_dnc: bool | None = None,
        text_dnc: bool | None = None,
        numbers: Sequence[str] = (),
    ) -> int:
        """Creates a do-not-contact list, with numbers if given, and returns its id.

        Args:
            name: The name of the list.
            campaign_id: The id of the campaign that the list is for.
            call_dnc: Whether calls to the numbers are forbidden.
            text_dnc: Whether texts to the numbers are forbidden.
            numbers: The first numbers of the list.

        Returns:
            The id of what was created.

        Source: CallFire API 1.1, ContactService, CreateDncList.
        """
        return self._caller.call(
            CREATE_DNC_LIST,
            CreateDncListRequest(
                name=name,
                campaign_id=campaign_id,
                call_dnc=call_dnc,
                text_dnc=text_dnc,
                numbers=as_list(numbers),
            ),
        )

    def get_dnc_list(
        self,
        *,
        id: int,
    ) -> DncList:
        """Returns one do-not-contact list.

        Args:
            id: The id of the item. Example: 135.

        Returns:
            A list of numbers that must not be contacted.

        Source: CallFire API 1.1, ContactService, GetDncList.
        """
        return self._caller.call(
            GET_DNC_LIST,
            GetDncListRequest(
                id=id,
            ),
        )

    def delete_dnc_list(
        self,
        *,
        id: int,
    ) -> None:
        """Deletes a do-not-contact list.

        Args:
            id: The id of the item. Example: 135.

        Source: CallFire API 1.1, ContactService, DeleteDncList.
        """
        return self._caller.call(
            DELETE_DNC_LIST,
            DeleteDncListRequest(
                id=id,
            ),
        )

    def add_numbers_to_dnc_list(
        self,
        *,
        id: int,
        numbers: Sequence[str],
        call_dnc: bool | None = None,
        text_dnc: bool | None = None,
    ) -> None:
        """Adds numbers to a do-not-contact list.

        Args:
            id: The id of the do-not-contact list.
            call_dnc: Whether calls to the numbers are forbidden.
            text_dnc: Whether texts to the numbers are forbidden.
            numbers: The numbers.

        Source: CallFire API 1.1, ContactService, AddNumbersToDncList.
        """
        return self._caller.call(
            ADD_NUMBERS_TO_DNC_LIST,
            AddNumbersToDncListRequest(
                id=id,
                call_dnc=call_dnc,
                text_dnc=text_dnc,
                numbers=as_list(numbers),
            ),
        )

    def remove_numbers_from_dnc_list(
        self,
        *,
        id: int,
        numbers: Sequence[str],
        call_dnc: bool | None = None,
        text_dnc: bool | None = None,
    ) -> None:
        """Takes numbers out of a do-not-contact list.

        Args:
            id: The id of the do-not-contact list.
            call_dnc: Whether calls to the numbers are forbidden.
            text_dnc: Whether texts to the numbers are forbidden.
            numbers: The numbers.

        Source: CallFire API 1.1, ContactService, RemoveNumbersFromDncList.
        """
        return self._caller.call(
            REMOVE_NUMBERS_FROM_DNC_LIST,
            RemoveNumbersFromDncListRequest(
                id=id,
                call_dnc=call_dnc,
                text_dnc=text_dnc,
                numbers=as_list(numbers),
            ),
        )
