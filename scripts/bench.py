"""Benchmarks of the library and of other libraries, in one run on one machine.

Every figure is the best of several runs. The ratios matter most, since they vary little between
machines.
"""

from __future__ import annotations

import argparse
import logging
import os
import random
import subprocess
import sys
import uuid
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from itertools import chain
from typing import Any, cast

import zeep
from bench_calls import calling, calling_at_once, waiting
from bench_export import exporting
from bench_pages import paging
from bench_sandbox import filling, growing
from lxml import etree
from measuring import ITEMS, Row, best
from results import save
from rich import box
from rich.console import Console
from rich.table import Table
from xsdata.formats.converter import Converter, converter
from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.formats.dataclass.serializers import XmlSerializer
from xsdata.models.datatype import XmlDateTime

from cfclient import from_xml, to_xml
from cfclient.contract import PACKAGED
from cfclient.types import (
    ActionState,
    Call,
    CallRecord,
    Contact,
    ContactHistory,
    Label,
    Result,
    Text,
    TextRecord,
    ToNumber,
    UpdateContacts,
)

DECODE_PEERS, DECODE_LXML, ENCODE_PEERS, IMPORT_MS = 10.0, 4.0, 5.0, 60.0


class StandardDateTime(Converter):
    """A converter of xsdata for `datetime.datetime`, with the rules of xsdata."""

    def deserialize(self, value: Any, **_: Any) -> datetime:
        """Parse a text."""
        return XmlDateTime.from_string(value).to_datetime()

    def serialize(self, value: datetime, **_: Any) -> str:
        """Format a value."""
        return str(XmlDateTime.from_datetime(value))


def history() -> ContactHistory:
    """Return interleaved calls and texts with realistic fields, at distinct times."""
    dice = random.Random(1)  # noqa: S311 - the same data each time
    moment = datetime(2015, 1, 1, tzinfo=UTC)
    items: list[Call | Text] = []
    for number in range(ITEMS):
        moment += timedelta(seconds=dice.randint(60, 9999))
        finished = moment + timedelta(seconds=dice.randint(10, 99))
        kind: type[Call | Text] = (Call, Text)[number % 2]
        item = kind(
            id=882960114003 + number * 1000,
            from_number="12135550100" if kind is Call else "67076",
            to_number=ToNumber(value=f"1310555{dice.randint(100, 199):04d}"),
            state=ActionState.FINISHED,
            batch_id=9927585003,
            broadcast_id=dice.choice((11570848003, 11868842003)),
            contact_id=646131501003,
            inbound=False,
            created=moment,
            modified=finished + timedelta(seconds=1),
            final_result=Result.LA if kind is Call else Result.SENT,
            label=[Label(name="reminder")] if number % 10 == 0 else [],
        )
        if isinstance(item, Call):
            item.agent_call = False
            item.call_record = [
                CallRecord(
                    id=487077388003 + number * 1000,
                    result=Result.LA,
                    originate_time=moment + timedelta(seconds=1),
                    answer_time=moment + timedelta(seconds=5),
                    finish_time=finished,
                    duration=dice.randint(5, 240),
                    billed_amount=1.0,
                    switch_id=str(uuid.UUID(int=dice.getrandbits(128))),
                    caller_name="c105.example.com",
                )
            ]
        else:
            item.text_record = [
                TextRecord(
                    id=3526268001 + number * 1000,
                    result=Result.SENT,
                    finish_time=finished,
                    billed_amount=0.03,
                    message=f"Reminder {number}: your appointment is tomorrow at 9 am & on time.",
                )
            ]
        items.append(item)
    return ContactHistory(items=items)


def decoding() -> Iterable[Row]:
    """Measure decoding a history of calls and texts."""
    document = to_xml(history())
    make_client: Any = zeep.Client
    client = make_client(str(PACKAGED))
    element = client.get_element("{http://api.callfire.com/data}ContactHistory")
    parser = XmlParser()
    ours = best(lambda: from_xml(ContactHistory, document), 30)
    alone = best(lambda: etree.fromstring(document), 30)
    peers = {
        "xsdata": best(lambda: parser.from_bytes(document, ContactHistory), 5),
        "zeep": best(lambda: element.parse(etree.fromstring(document), client.wsdl.types), 5),
    }
    benchmark = f"decode {ITEMS} calls and texts ({len(document) // 1000} kB)"
    yield benchmark, f"{ours:.1f} ms", "", None
    for name, taken in peers.items():
        ratio = taken / ours
        yield f"  {name}", f"{taken:.1f} ms", f"{ratio:.1f} x slower", ratio >= DECODE_PEERS
    yield (
        "  lxml.etree.fromstring alone",
        f"{alone:.1f} ms",
        f"cfclient takes {ours / alone:.2f} x as long",
        ours / alone <= DECODE_LXML,
    )


def encoding() -> Iterable[Row]:
    """Measure encoding a request with many contacts, including validation."""
    contacts = [
        Contact(
            id=number,
            first_name="Ada",
            last_name=f"Alder {number}",
            zipcode="90012",
            home_phone=f"1310555{number % 100 + 100:04d}",
            mobile_phone=f"1818555{number % 100 + 100:04d}",
            external_id=f"crm-{number}",
            any_attributes={"plan": "gold", "since": "2012"},
        )
        for number in range(1, ITEMS + 1)
    ]
    request = UpdateContacts(contact=contacts)
    wire_names = {
        "id": "id",
        "first_name": "firstName",
        "last_name": "lastName",
        "zipcode": "zipcode",
        "home_phone": "homePhone",
        "mobile_phone": "mobilePhone",
        "external_id": "externalId",
        "any_attributes": "_attr_1",
    }
    plain = [
        {wire: getattr(contact, name) for name, wire in wire_names.items()} for contact in contacts
    ]
    make_client: Any = zeep.Client
    client = make_client(str(PACKAGED))
    service = client.bind("CallFireApi", "ContactServicePort")
    serializer = cast("Any", XmlSerializer())
    ours = best(lambda: to_xml(request), 30)
    peers = {
        "xsdata": best(lambda: serializer.render(request), 5),
        "zeep": best(
            lambda: etree.tostring(client.create_message(service, "UpdateContacts", Contact=plain)),
            5,
        ),
    }
    yield f"encode UpdateContacts with {ITEMS} contacts", f"{ours:.1f} ms", "", None
    for name, taken in peers.items():
        ratio = taken / ours
        yield f"  {name}", f"{taken:.1f} ms", f"{ratio:.1f} x slower", ratio >= ENCODE_PEERS


def importing() -> Iterable[Row]:
    """Measure the time of imports in addition to the start of the interpreter."""
    # As in an installation: the first run writes the compiled files, and later runs use them.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def interpreter(statement: str) -> float:
        command = [sys.executable, "-c", statement]
        return best(lambda: subprocess.run(command, check=True, env=kept), 15)  # noqa: S603

    bare = interpreter("pass")
    package = interpreter("import cfclient") - bare
    yield (
        "import cfclient",
        f"{package:.1f} ms",
        "in addition to the interpreter",
        package <= IMPORT_MS,
    )
    for statement in (
        "from cfclient.types import Contact",
        "from cfclient.types import *",
        "from cfclient import Client; Client(login='a', password='b').contacts",
    ):
        yield statement, f"{interpreter(statement) - bare:.1f} ms", "", None


SECTIONS: dict[str, Callable[[], Iterable[Row]]] = {
    "decode": decoding,
    "encode": encoding,
    "import": importing,
    "call": calling,
    "calls": calling_at_once,
    "waiting": waiting,
    "pages": paging,
    "growth": growing,
    "size": filling,
    "export": exporting,
}


def main(arguments: list[str] | None = None) -> int:
    """Run the benchmarks; the exit status is 1 if a target is missed."""
    parser = argparse.ArgumentParser(description="Compare the library with other libraries.")
    parser.add_argument("sections", nargs="*", help=f"some of: {', '.join(SECTIONS)}")
    parser.add_argument("--save", action="store_true", help="for the performance page of the docs")
    options = parser.parse_args(arguments)
    logging.disable(logging.WARNING)
    cast("Any", converter).register_converter(datetime, StandardDateTime())
    table = Table("", "time", "ratio", "target", box=box.SIMPLE_HEAD, pad_edge=False)
    found = {name: list(SECTIONS[name]()) for name in options.sections or SECTIONS}
    missed = 0
    for benchmark, taken, ratio, met in chain.from_iterable(found.values()):
        missed += met is False
        table.add_row(benchmark, taken, ratio, {None: "", True: "met", False: "missed"}[met])
    Console(width=120, highlight=False).print(table)
    if options.save:
        save("bench", found)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
