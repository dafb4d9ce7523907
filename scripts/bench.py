"""Benchmarks of the library and of other libraries, in one run on one machine.

Every figure is the best of several runs. The ratios matter most, since they vary little between
machines.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Callable, Iterable
from itertools import chain
from time import process_time
from typing import Any, cast

import zeep
from bench_calls import calling, calling_at_once, waiting
from bench_decode import decoding, register_dates, remembering
from bench_export import exporting
from bench_pages import paging
from bench_plain import plain
from bench_sandbox import answering, filling, growing
from bench_start import starting
from lxml import etree
from measuring import ITEMS, Row, best
from results import save
from rich import box
from rich.console import Console
from rich.table import Table
from xsdata.formats.dataclass.serializers import XmlSerializer

from cfclient import to_xml
from cfclient.contract import PACKAGED
from cfclient.types import Contact, UpdateContacts

ENCODE_PEERS = 5.0


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
    register_dates()
    serializer = cast("Any", XmlSerializer())
    ours = best(lambda: to_xml(request), 30, process_time)
    peers = {
        "xsdata": best(lambda: serializer.render(request), 5, process_time),
        "zeep": best(
            lambda: etree.tostring(client.create_message(service, "UpdateContacts", Contact=plain)),
            5,
            process_time,
        ),
    }
    yield f"encode UpdateContacts with {ITEMS} contacts", f"{ours:.1f} ms", "", None
    for name, taken in peers.items():
        ratio = taken / ours
        yield f"  {name}", f"{taken:.1f} ms", f"{ratio:.1f} x slower", ratio >= ENCODE_PEERS


SECTIONS: dict[str, Callable[[], Iterable[Row]]] = {
    "start": starting,
    "decode": decoding,
    "memory": remembering,
    "encode": encoding,
    "plain": plain,
    "call": calling,
    "calls": calling_at_once,
    "waiting": waiting,
    "pages": paging,
    "sandbox": answering,
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
