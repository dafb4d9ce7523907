"""Measures what a program waits for before its first call, and before the response to it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable

from measuring import Row, best, serving

from cfclient.contract import PACKAGED
from cfclient.operations import GET_CONTACT

PACKAGE, TYPES, READY, FIRST = 10.0, 25.0, 0.5, 0.8

_CLIENT = (
    "from cfclient import Client\nc = Client(login='sandbox', password='sandbox'{})\nc.contacts"
)
_ZEEP = "import zeep\nc = zeep.Client({})"
_FIRST_OF_ZEEP = """
import requests, zeep
session = requests.Session()
session.auth = ("sandbox", "sandbox")
c = zeep.Client({wsdl!r}, transport=zeep.Transport(session=session))
port = c.wsdl.services["CallFireApi"].ports["ContactServicePort"]
c.create_service(port.binding.name, "{endpoint}/{path}").GetContact(Id=3)
"""


def starting() -> Iterable[Row]:
    """Measure new interpreters, in addition to the start of the interpreter itself."""
    wsdl = str(PACKAGED)
    with serving(seed="demo") as endpoint:
        statements = {
            "bare": "pass",
            "import cfclient": "import cfclient",
            "from cfclient.types import Contact": "from cfclient.types import Contact",
            "from cfclient.types import *": "from cfclient.types import *",
            "import requests": "import requests",
            "a client with its contacts": _CLIENT.format(""),
            "zeep.Client": _ZEEP.format(repr(wsdl)),
            "the first call": _CLIENT.format(f", endpoint={endpoint!r}") + ".get_contact(id=3)",
            "the first call of zeep": _FIRST_OF_ZEEP.format(
                wsdl=wsdl, endpoint=endpoint, path=GET_CONTACT.path
            ),
        }
        # In turns, so that whatever else the machine does falls on all.
        rounds = [{name: _taken(s) for name, s in statements.items()} for _ in range(15)]
    taken = {name: min(each[name] for each in rounds) for name in statements}
    bare = taken.pop("bare")
    limits = {"import cfclient": PACKAGE, "from cfclient.types import Contact": TYPES}
    ratios = {
        "a client with its contacts": ("zeep.Client", READY),
        "the first call": ("the first call of zeep", FIRST),
    }
    for name, each in taken.items():
        own = each - bare
        ratio, met = "", own <= limits[name] if name in limits else None
        if name in ratios:
            peer, most = ratios[name]
            ratio, met = (
                f"{own / (taken[peer] - bare):.2f} x of zeep",
                own / (taken[peer] - bare) <= most,
            )
        yield name, f"{max(own, 0):.1f} ms", ratio, met


def _taken(statement: str) -> float:
    # As in an installation: the first run writes the compiled files, and later runs use them.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", statement]
    return best(lambda: subprocess.run(command, check=True, env=kept), 1)  # noqa: S603
