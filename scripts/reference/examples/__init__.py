"""Examples of each operation in several languages, derived from its cassette.

To add a tab, write a module with a function that makes a `Tab` of an example, and list it in
`TABS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reference.examples import command, php, python, wire
from reference.examples.source import Example
from reference.examples.tab import Tab

TABS: tuple[Callable[[Example], Tab], ...] = (
    python.tab,
    python.async_tab,
    command.tab,
    wire.tab,
    php.tab,
)


def tabs_of(example: Example) -> Iterator[Tab]:
    """Yield the tabs of an example, in the order of the page.

    Args:
        example: The example.
    """
    for make in TABS:
        yield make(example)
