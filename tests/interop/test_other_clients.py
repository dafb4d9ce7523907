"""The programs on the page about other SOAP clients run, and what it says of them holds."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from peers.drivers import CLIENTS
from peers.page import MODULES, PAGE, Program, programs

from cfclient import Client
from cfclient.sandbox import Sandbox
from tests.conftest import ROOT
from tests.interop.test_php import HAS_SOAP
from tests.support.ci import IN_CI

PROGRAMS = programs()
NEEDS: dict[str, tuple[Callable[[], bool], str]] = {
    "PHP": (lambda: HAS_SOAP, "PHP with ext-soap (Debian: php-cli, php-soap)"),
    "Node.js": (lambda: bool(shutil.which("node")) and (MODULES / "soap").exists(), "make peers"),
}
# Prints, after the set-up of the program, the kinds in a history and a custom field.
PROBES = {
    "PHP": """echo json_encode([
        array_keys((array) $client->GetContactHistory(['ContactId' => 3])),
        $client->GetContact(['Id' => 3])->plan ?? null,
    ]);""",
    "Node.js": """const [history] = await client.GetContactHistoryAsync({ ContactId: 3 });
        const [contact] = await client.GetContactAsync({ Id: 3 });
        console.log(JSON.stringify([Object.keys(history), contact.attributes.plan]));
        }
        main();""",
    "suds": """import json
history = contacts.GetContactHistory({"ContactId": 3})
print(json.dumps([[name for name, _ in history], contacts.GetContact({"Id": 3})._plan]))""",
    "zeep": """import json
kinds = [kind for each in contacts.GetContactHistory(ContactId=3) for kind in each if each[kind]]
print(json.dumps([kinds, contacts.GetContact(Id=3)["_attr_1"]["plan"]]))""",
}
KEPT, LOST = "kept", "lost"


def needed(client: str) -> Program:
    """Return the program of a client, or skip the test where the client is missing."""
    is_here, name = NEEDS.get(client, (lambda: True, ""))
    if not is_here() and not IN_CI:
        pytest.skip(f"needs {name}")
    return PROGRAMS[client]


def test_every_program_is_run() -> None:
    """Each client of the page is run here or by `make interop`."""
    assert set(PROGRAMS) == set(CLIENTS) | set(PROBES)
    assert set(PROGRAMS) - set(CLIENTS) == {"PHP"}


@pytest.mark.parametrize("client", PROBES)
def test_first_call(client: str, demo: Sandbox, tmp_path: Path) -> None:
    """A program of the page prints what the page shows."""
    program = needed(client)
    program.build(tmp_path, demo.endpoint)

    assert program.output == program.run(tmp_path, demo.endpoint).rstrip("\n")


@pytest.mark.parametrize("client", PROBES)
def test_comparison(client: str, demo: Sandbox, demo_client: Client, tmp_path: Path) -> None:
    """A client keeps the order and the custom fields, or loses them, as the page says."""
    program = needed(client)
    program.build(tmp_path, demo.endpoint)
    (name,) = program.files
    lines = (tmp_path / name).read_text().splitlines()
    first = next(number for number, line in enumerate(lines) if "GetContact" in line)
    (tmp_path / name).write_text("\n".join([*lines[:first], PROBES[client]]))
    kinds, plan = json.loads(program.run(tmp_path, demo.endpoint))

    items = demo_client.contacts.get_contact_history(contact_id=3).items
    order = [type(item).__name__ for item in items]
    is_grouped = sorted(kinds) == sorted(set(order))
    known: Any = demo_client.contacts.get_contact(id=3).any_attributes
    said = row_of(client)
    assert {KEPT: order == kinds, LOST: is_grouped}[said[0]]
    assert {KEPT: known["plan"], LOST: None}[said[1]] == plan


def test_migration_from_php(tmp_path: Path) -> None:
    """The PHP program of the guide to migration prints what the guide shows, before and after."""
    if not HAS_SOAP and not IN_CI:
        pytest.skip(f"needs {NEEDS['PHP'][1]}")
    guide = ROOT / "docs/guides/migration.md"
    program = programs(guide)["From PHP"]
    with Sandbox(seed="demo") as sandbox:
        program.build(tmp_path, sandbox.endpoint)
        output = program.run(tmp_path, sandbox.endpoint).rstrip("\n")

    assert program.output == output
    assert f'```text title="Output"\n{program.output}\n```\n' in guide.read_text()


def row_of(client: str) -> list[str]:
    """Return the first word of each cell of a client's row in the comparison."""
    page = PAGE.read_text()
    row = next(line for line in page.splitlines() if line.startswith(f"| [{client}]"))
    return [cell.split()[0].rstrip(":,") for cell in row.split("|")[2:4]]
