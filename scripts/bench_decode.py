"""Measures decoding: the library, its peers, and what lxml alone takes, in time and memory."""

from __future__ import annotations

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from time import process_time
from typing import Any, cast

import zeep
from lxml import etree
from measuring import ITEMS, Row, best, peak_memory
from xsdata.formats.converter import Converter, converter
from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.models.datatype import XmlDateTime

from cfclient import from_xml, to_xml
from cfclient.contract import PACKAGED
from cfclient.types import (
    ActionState,
    Call,
    CallRecord,
    ContactHistory,
    Label,
    Result,
    Text,
    TextRecord,
    ToNumber,
)

PEERS, VISIT = 12.0, 1.5
_TIMES = 10

Decoder = Callable[[bytes], object]

# PHP reads responses only, and has no datatypes for dates, integers above 2^53 and enumerations.
_PHP = """
class Reader extends SoapClient {
    function __doRequest($request, $location, $action, $version, $one_way = false): ?string {
        return $this->answer;
    }
}
$reader = new Reader($argv[1], ['soap_version' => SOAP_1_2, 'cache_wsdl' => WSDL_CACHE_NONE]);
$reader->answer = file_get_contents($argv[2]);
$runs = [];
for ($run = 0; $run < 20; $run++) {
    $started = hrtime(true);
    $reader->GetContactHistory(['ContactId' => 1]);
    $runs[] = hrtime(true) - $started;
}
echo min($runs) / 1e6;
"""
_ONE = b'<ContactHistory xmlns="http://api.callfire.com/data"/>'
_ENVELOPE = b"""<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body>%b</s:Body>
</s:Envelope>"""


class StandardDateTime(Converter):
    """A converter of xsdata for `datetime.datetime`, with the rules of xsdata."""

    def deserialize(self, value: Any, **_: Any) -> datetime:
        """Parse a text."""
        return XmlDateTime.from_string(value).to_datetime()

    def serialize(self, value: datetime, **_: Any) -> str:
        """Format a value."""
        return str(XmlDateTime.from_datetime(value))


def register_dates() -> None:
    """Make xsdata read and write dates and times as the standard library has them."""
    cast("Any", converter).register_converter(datetime, StandardDateTime())


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


def visit(element: Any) -> None:
    """Visit each element below one from Python: its tag, its text and its attributes."""
    for child in element:
        _ = child.tag, child.text, child.items()
        visit(child)


def _xsdata() -> Decoder:
    register_dates()
    parser = XmlParser()
    return lambda document: parser.from_bytes(document, ContactHistory)


def _zeep() -> Decoder:
    make_client: Any = zeep.Client
    client = make_client(str(PACKAGED))
    element = client.get_element("{http://api.callfire.com/data}ContactHistory")
    return lambda document: element.parse(etree.fromstring(document), client.wsdl.types)


# Each makes a function that decodes a document.
DECODERS: dict[str, Callable[[], Decoder]] = {
    "cfclient": lambda: partial(from_xml, ContactHistory),
    "xsdata": _xsdata,
    "zeep": _zeep,
    "lxml.etree.fromstring alone": lambda: etree.fromstring,
    "lxml, and one visit of each element": lambda: (
        lambda document: visit(etree.fromstring(document))
    ),
}


def decoding() -> Iterable[Row]:
    """Measure decoding a history of calls and texts."""
    prefixed = to_xml(history())
    yield from _compared(f"decode {ITEMS} calls and texts", prefixed, DECODERS)
    default = prefixed.replace(b"data:", b"").replace(b"xmlns:data=", b"xmlns=")
    alone = {name: make for name, make in DECODERS.items() if name not in ("xsdata", "zeep")}
    yield from _compared("  with a default namespace", default, alone)
    with tempfile.TemporaryDirectory() as folder:
        document = Path(folder, "history.xml")
        document.write_bytes(prefixed)
        yield from _php(document)


def remembering() -> Iterable[Row]:
    """Measure the memory that a decoded history takes."""
    with tempfile.TemporaryDirectory() as folder:
        document = Path(folder, "history.xml")
        document.write_bytes(_longer(to_xml(history())))
        for name in DECODERS:
            grown = _run([sys.executable, __file__, name, str(document)])
            if grown:
                yield f"{_TIMES * ITEMS} in {name}", f"{float(grown):.0f} MB", "", None


def _compared(
    what: str, document: bytes, decoders: dict[str, Callable[[], Decoder]]
) -> Iterable[Row]:
    made = {name: make() for name, make in decoders.items()}
    # In turns, so that whatever else the machine does falls on all.
    rounds = [
        {name: best(partial(decode, document), 3, process_time) for name, decode in made.items()}
        for _ in range(10)
    ]
    taken = {name: min(each[name] for each in rounds) for name in made}
    ours = taken.pop("cfclient")
    yield f"{what} ({len(document) // 1000} kB)", f"{ours:.1f} ms", "", None
    for name, time in taken.items():
        if name in ("xsdata", "zeep"):
            yield f"  {name}", f"{time:.1f} ms", f"{time / ours:.1f} x slower", time / ours >= PEERS
        else:
            met = ours / time <= VISIT if name.endswith("each element") else None
            yield f"  {name}", f"{time:.1f} ms", f"cfclient takes {ours / time:.2f} x as long", met


def _longer(document: bytes) -> bytes:
    """Return a document with its items several times, beside which a process is small."""
    begin, end = document.index(b"<data:Call "), document.rindex(b"</")
    return document[:begin] + document[begin:end] * _TIMES + document[end:]


def _php(document: Path) -> Iterable[Row]:
    php = shutil.which("php")
    if php is None or "soap" not in _run([php, "-m"]):
        return
    content = document.read_bytes()
    answer = document.with_name("answer.xml")
    answer.write_bytes(_ENVELOPE % content[content.index(b"?>") + 2 :])
    taken = _run([php, "-d", "memory_limit=-1", "-r", _PHP, str(PACKAGED), str(answer)])
    yield "  PHP's ext-soap, in C and without types", f"{float(taken):.1f} ms", "", None


def _run(command: list[str]) -> str:
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    return done.stdout


def _grown(decode: Decoder, document: bytes) -> float | None:
    """Return by how many megabytes decoding makes this process grow, where Linux says so."""
    reset = Path("/proc/self/clear_refs")
    if not reset.exists():
        return None
    reset.write_text("5")
    before = peak_memory()
    kept = decode(document)
    after = peak_memory()
    del kept
    return after - before


def main() -> None:
    """Print the growth of this process by decoding a document with one of the decoders."""
    parser = argparse.ArgumentParser(description="Measure the memory that decoding takes.")
    parser.add_argument("decoder", choices=DECODERS)
    parser.add_argument("document", type=Path)
    options = parser.parse_args()
    decode, content = DECODERS[options.decoder](), options.document.read_bytes()
    # What a first use loads and compiles is not what a document takes.
    decode(_ONE)
    grown = _grown(decode, content)
    print("" if grown is None else grown)


if __name__ == "__main__":
    main()
