# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: f04a39ee41977f18c33c754f7fdb6b433d462a3d982beab5baf40d262b2c6da7).
# Not to be edited: change the contract or the generator and run the script again.

"""Contacts, contact lists, contact history and do-not-contact lists."""

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
    """Contacts, contact lists, contact history and do-not-contact lists."""

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
        """List contacts, filtered by contact list and by the text in one field.

        Args:
            max_results: Maximum number of results per page. Default: 1000. Maximum: 1000.
                Example: 100.
            first_result: Number of results to skip before the page. Default: 0. Example: 100.
            field: Name of the contact field that is searched for `String`. Example: lastName.
            contact_list_id: ID of the contact list to filter by. An unknown ID matches
                nothing. Example: 15.
            string: Text that the field must contain. Example: Archer.

        Returns:
            Page of contacts.

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
        """List contacts, filtered by contact list and by the text in one field. All pages, one after
        the other, each asked for when it is needed.

        Args:
            field: Name of the contact field that is searched for `String`. Example: lastName.
            contact_list_id: ID of the contact list to filter by. An unknown ID matches
                nothing. Example: 15.
            string: Text that the field must contain. Example: Archer.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            Person or organization that can be called or texted. Custom fields are additional
            attributes.

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
        """Create contacts that have no ID and update contacts that have one. Unknown IDs are ignored.

        Args:
            contact: Person or organization that can be called or texted. Custom fields are
                additional attributes.

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
        """Remove contacts. Unknown IDs are ignored.

        Args:
            contact_id: IDs of the contacts. The list may be empty. Example: 27 28.

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
        """Return a contact with its custom fields. An unknown ID is reported as a fault.

        Args:
            id: ID of the resource. Example: 135.

        Returns:
            Person or organization that can be called or texted. Custom fields are additional
            attributes.

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
        """Return the calls and text messages of a contact, mixed, in the order that the service
        chooses. An unknown ID yields an empty history.

        Args:
            max_results: Maximum number of results per page. Default: 1000. Maximum: 1000.
                Example: 100.
            first_result: Number of results to skip before the page. Default: 0. Example: 100.
            contact_id: ID of the contact. An unknown ID yields an empty history. Example: 27.

        Returns:
            Call and text message history of a contact. Calls and text messages are mixed, in the
            order that the service returns.

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
        """Return the calls and text messages of a contact, mixed, in the order that the service
        chooses. An unknown ID yields an empty history. All pages, one after the other, each asked
        for when it is needed.

        Args:
            contact_id: ID of the contact. An unknown ID yields an empty history. Example: 27.
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
        """Create a contact list from contacts, contact IDs, phone numbers or a CSV file. Returns the
        ID of the contact list. The import merges conflicting contacts and removes duplicates,
        invalid numbers and numbers on a do-not-contact list; unmapped columns become the default
        columns. A file that is not a contact file is reported as a fault.

        Args:
            request_id: Idempotency key: a URI chosen by the client. A request with a key that
                was already used is not processed again. Example: contact-list-1042.
            name: Name of the contact list. Example: Customers.
            validate: Whether the contacts are validated before the import. If false, invalid
                numbers are kept. Default: true. Example: false.
            contact_source: Source of contacts: exactly one of contacts, contact IDs, phone
                numbers or a CSV file.

        Returns:
            ID of the created resource. Example: 3.

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
        """List the contact lists of the account.

        Args:
            max_results: Maximum number of results per page. Default: 1000. Maximum: 1000.
                Example: 100.
            first_result: Number of results to skip before the page. Default: 0. Example: 100.

        Returns:
            Page of contact lists.

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
        """List the contact lists of the account. All pages, one after the other, each asked for when
        it is needed.

        Args:
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            List of contacts.

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
        """Delete a contact list. Its contacts are not removed, and the list remains readable with the
        status DELETED. Unknown IDs are ignored.

        Args:
            id: ID of the resource. Example: 135.

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
        """Add contacts to a contact list, as contacts, contact IDs, phone numbers or a CSV file.

        Args:
            contact_list_id: ID of the contact list. Example: 15.
            validate: Whether the contacts are validated before the import. If false, invalid
                numbers are kept. Default: true. Example: false.
            contact_source: Source of contacts: exactly one of contacts, contact IDs, phone
                numbers or a CSV file.

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
        """Return a contact list, even a deleted one. An unknown ID is reported as a fault.

        Args:
            id: ID of the resource. Example: 135.

        Returns:
            List of contacts.

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
        """Remove contacts from a contact list, by ID or by phone number. The contacts are not
        deleted. Unknown IDs are ignored.

        Args:
            contact_list_id: ID of the contact list. Example: 15.
            contact_id: IDs of the contacts. Example: 27 28.
            numbers: Phone numbers of the contacts. Example: 13105550112 13105550123.

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
        """List do-not-contact numbers, filtered by prefix, list and blocked channel.

        Args:
            max_results: Maximum number of results per page. Default: 1000. Maximum: 1000.
                Example: 100.
            first_result: Number of results to skip before the page. Default: 0. Example: 100.
            prefix: First digits of the phone numbers to filter by. Minimum length: 1
                character. Maximum length: 10 characters. Example: 1310555.
            dnc_list_id: ID of the do-not-contact list to filter by. Example: 16.
            dnc_list_name: Name of the do-not-contact list to filter by. Example: Opt-outs.
            call_dnc: Call blocking to filter by: true for numbers with calls blocked, false
                for all others. Example: true.
            text_dnc: Text message blocking to filter by: true for numbers with text messages
                blocked, false for all others. Example: true.

        Returns:
            Page of do-not-contact numbers.

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
        """List do-not-contact numbers, filtered by prefix, list and blocked channel. All pages, one
        after the other, each asked for when it is needed.

        Args:
            prefix: First digits of the phone numbers to filter by. Minimum length: 1
                character. Maximum length: 10 characters. Example: 1310555.
            dnc_list_id: ID of the do-not-contact list to filter by. Example: 16.
            dnc_list_name: Name of the do-not-contact list to filter by. Example: Opt-outs.
            call_dnc: Call blocking to filter by: true for numbers with calls blocked, false
                for all others. Example: true.
            text_dnc: Text message blocking to filter by: true for numbers with text messages
                blocked, false for all others. Example: true.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            Phone number on a do-not-contact list.

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
        """Block or unblock calls and text messages to a phone number.

        Args:
            number: Phone number. Example: 13105550123.
            call_dnc: Whether calls to the number are blocked. Example: true.
            text_dnc: Whether text messages to the number are blocked. Example: true.

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
        """List do-not-contact lists, filtered by campaign and name.

        Args:
            max_results: Maximum number of results per page. Default: 1000. Maximum: 1000.
                Example: 100.
            first_result: Number of results to skip before the page. Default: 0. Example: 100.
            campaign_id: ID of the campaign to filter by. Example: 14.
            name: Name of the do-not-contact list to filter by. Example: Opt-outs.

        Returns:
            Page of do-not-contact lists.

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
        """List do-not-contact lists, filtered by campaign and name. All pages, one after the other,
        each asked for when it is needed.

        Args:
            campaign_id: ID of the campaign to filter by. Example: 14.
            name: Name of the do-not-contact list to filter by. Example: Opt-outs.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            Do-not-contact list of phone numbers.

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
        """Create a do-not-contact list, optionally with phone numbers. Returns the ID of the list.

        Args:
            name: Name of the do-not-contact list. Example: Opt-outs.
            campaign_id: ID of the campaign that the list applies to. Example: 14.
            call_dnc: Whether calls to the numbers are blocked. Example: true.
            text_dnc: Whether text messages to the numbers are blocked. Example: true.
            numbers: Initial phone numbers of the list. Example: 13105550112 13105550123.

        Returns:
            ID of the created resource. Example: 3.

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
        """Return a do-not-contact list.

        Args:
            id: ID of the resource. Example: 135.

        Returns:
            Do-not-contact list of phone numbers.

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
        """Delete a do-not-contact list.

        Args:
            id: ID of the resource. Example: 135.

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
        """Add phone numbers to a do-not-contact list.

        Args:
            id: ID of the do-not-contact list. Example: 16.
            call_dnc: Whether calls to the numbers are blocked. Example: true.
            text_dnc: Whether text messages to the numbers are blocked. Example: true.
            numbers: Phone numbers. Example: 13105550112 13105550123.

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
        """Remove phone numbers from a do-not-contact list.

        Args:
            id: ID of the do-not-contact list. Example: 16.
            call_dnc: Whether calls to the numbers are blocked. Example: true.
            text_dnc: Whether text messages to the numbers are blocked. Example: true.
            numbers: Phone numbers. Example: 13105550112 13105550123.

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
