"""The sandbox against a simple model of it, driven by hypothesis through the real client."""

from __future__ import annotations

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from cfclient import CallFireError, NotFoundFault
from cfclient.sandbox import Sandbox
from cfclient.types import (
    Contact,
    ContactSource,
    TextBroadcastConfig,
)
from tests.support.indexes import require_right_indexes
from tests.support.validating import ValidatingSandbox

NAMES = st.sampled_from(["Ada", "Ben", "Cleo"])
NUMBERS = st.sampled_from([f"131055501{number:02d}" for number in range(5)])
UNPROCESSED = st.sampled_from(["drop-request", "status", "html", "fault"])


class Machine(RuleBasedStateMachine):
    """Contacts, lists, texts and what goes wrong, kept twice: here in dicts, there for real."""

    contacts = Bundle("contacts")
    lists = Bundle("lists")

    def __init__(self) -> None:
        """Begin empty on both sides."""
        super().__init__()
        self.sandbox: Sandbox = ValidatingSandbox().start()
        self.client = self.sandbox.client().with_options(retries=0)
        self.names: dict[int, str] = {}
        self.members: dict[int, list[int]] = {}
        self.sent: list[str] = []

    @invariant()
    def indexes_are_right(self) -> None:
        """Every index finds what a full scan finds."""
        require_right_indexes(self.sandbox._engine.store)

    def teardown(self) -> None:
        """End the real side, which fails if an answer was not valid."""
        self.client.close()
        self.sandbox.stop()

    @rule(target=contacts, name=NAMES)
    def create(self, name: str) -> int:
        """Create a contact."""
        known = {c.id for c in self.client.contacts.iter_contacts()}
        self.client.contacts.update_contacts(contact=[Contact(first_name=name)])
        (key,) = {c.id for c in self.client.contacts.iter_contacts()} - known
        assert key is not None
        self.names[key] = name
        return key

    @rule(key=contacts, name=NAMES)
    def rename(self, key: int, name: str) -> None:
        """Rename a contact, be it removed or not."""
        self.client.contacts.update_contacts(contact=[Contact(id=key, first_name=name)])
        if key in self.names:
            self.names[key] = name

    @rule(key=contacts)
    def remove(self, key: int) -> None:
        """Remove a contact, be it removed already or not."""
        self.client.contacts.remove_contacts(contact_id=[key])
        self.names.pop(key, None)
        for members in self.members.values():
            members[:] = [member for member in members if member != key]

    @rule(key=contacts)
    def read(self, key: int) -> None:
        """Read a contact."""
        try:
            found = self.client.contacts.get_contact(id=key).first_name
        except NotFoundFault:
            found = None
        assert self.names.get(key) == found

    @rule(target=lists, key=contacts)
    def create_list(self, key: int) -> int:
        """Make a list of a contact; of none if it was removed."""
        source = ContactSource(contact_id=[key])
        try:
            made = self.client.contacts.create_contact_list(name="L", contact_source=source)
        except NotFoundFault:
            assert key not in self.names
            return 0
        self.members[made] = [key]
        return made

    @rule(key=lists, contact=contacts)
    def enlist(self, key: int, contact: int) -> None:
        """Add a contact to a list."""
        try:
            self.client.contacts.add_contacts_to_list(
                contact_list_id=key, contact_source=ContactSource(contact_id=[contact])
            )
        except NotFoundFault:
            assert key not in self.members or contact not in self.names
        else:
            self.members[key] += [] if contact in self.members[key] else [contact]

    @rule(number=NUMBERS)
    def send(self, number: str) -> None:
        """Send a text, whose recipient becomes a contact."""
        known = {c.id for c in self.client.contacts.iter_contacts()}
        self.client.texts.send_text(
            to_number=number, text_broadcast_config=TextBroadcastConfig(message="Hi")
        )
        self.sent.append(number)
        for contact in self.client.contacts.iter_contacts():
            if contact.id is not None and contact.id not in known:
                self.names[contact.id] = contact.first_name or ""

    @rule(kind=UNPROCESSED, number=NUMBERS)
    def fail_to_send(self, kind: Any, number: str) -> None:
        """Send a text that goes wrong before it is processed: nothing is sent."""
        self.sandbox.faults.add(kind, operation="SendText")
        try:
            self.client.texts.send_text(
                to_number=number, text_broadcast_config=TextBroadcastConfig(message="Hi")
            )
        except CallFireError:
            return
        raise AssertionError(kind)

    @rule(minutes=st.integers(0, 90))
    def wait(self, minutes: int) -> None:
        """Let time pass."""
        self.sandbox.clock.advance(minutes=minutes)

    @invariant()
    def agrees(self) -> None:
        """Both sides know the same contacts, members and texts."""
        contacts = {c.id: c.first_name or "" for c in self.client.contacts.iter_contacts()}
        assert self.names == contacts
        for key, members in self.members.items():
            listed = self.client.contacts.query_contacts(contact_list_id=key).contact
            assert members == [contact.id for contact in listed]
        assert self.sent == [item.to_number.value for item in self.sandbox.outbox]


Machine.TestCase.settings = settings(max_examples=12, stateful_step_count=20, deadline=None)
TestMachine = Machine.TestCase
