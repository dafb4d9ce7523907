"""The pages of the reference: their addresses, templates and contents."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from reference.catalog import Catalog


@dataclass(frozen=True, slots=True)
class Page:
    """A generated page.

    Attributes:
        address: Its address below the root of the site, with a slash at the end.
        title: Its title.
        label: Its name in the navigation.
        template: The name of its template.
        description: A sentence for search engines and lists.
        boost: How much search prefers it.
        context: Returns the values that the template needs; called when the page is rendered.
        hides: The parts of the theme that it hides.
    """

    address: str
    title: str
    label: str
    template: str
    description: str
    boost: float
    context: Callable[[], dict[str, Any]] = field(repr=False)
    hides: tuple[str, ...] = ()

    @property
    def source(self) -> str:
        """The path of its virtual source file."""
        return f"{self.address}index.md"


def type_address(cls: type[Any]) -> str:
    """Return the address of the page of a type."""
    return f"reference/types/{cls.__qualname__}/"


def fault_address(code: str) -> str:
    """Return the address of the page of a fault code."""
    return f"reference/faults/{code}/"


def notification_address(root: str) -> str:
    """Return the address of the page of a notification."""
    return f"reference/notifications/{root}/"


def _service_label(attribute: str) -> str:
    return attribute.upper() if len(attribute) == len("ccc") else attribute.capitalize()


class Book:
    """All pages of the reference."""

    def __init__(self, catalog: Catalog, contents: Any) -> None:
        """Take what there is from a catalog, and what each page says from `Contents`."""
        self._catalog = catalog
        self._contents = contents

    def pages(self) -> Iterator[Page]:
        """Yield every page."""
        yield from self.overview()
        for service in self._catalog.services:
            yield self._service(service)
            yield from map(self._operation, service.operations)
        yield from map(self._type, self._catalog.types.values())
        yield from map(self._fault, self._catalog.faults)
        yield from map(self._notification, self._catalog.notifications)

    def overview(self) -> Iterator[Page]:
        """Yield the pages that list others."""
        for address, title, template, description in (
            ("reference/", "API reference", "index.html", "Every operation and type of the API."),
            ("reference/types/", "Types", "types.html", "Every dataclass and enumeration."),
            ("reference/faults/", "Faults", "faults.html", "Every fault code of the service."),
            (
                "reference/notifications/",
                "Notifications",
                "notifications.html",
                "Every message that the service posts to subscribers.",
            ),
        ):
            context = self._contents.lists
            yield Page(address, title, title, template, description, 1.5, context, ("toc",))

    def _service(self, service: Any) -> Page:
        title = f"{service.attribute} — {service.name}"
        return Page(
            address=service.address,
            title=title,
            label=_service_label(service.attribute),
            template="service.html",
            description=service.documentation,
            boost=2,
            context=lambda: self._contents.service(service),
            hides=("toc",),
        )

    def _operation(self, entry: Any) -> Page:
        return Page(
            address=entry.address,
            title=f"{entry.name} {entry.method}",
            label=entry.name,
            template="operation.html",
            description=entry.documentation,
            boost=4,
            context=lambda: self._contents.operation(entry),
            hides=("toc",),
        )

    def _type(self, cls: type[Any]) -> Page:
        enumerates = cls in self._catalog.enumerations.values()
        request = cls in self._catalog.requests
        return Page(
            address=type_address(cls),
            title=cls.__qualname__,
            label=cls.__qualname__,
            template="enumeration.html" if enumerates else "type.html",
            description=self._contents.summary(cls),
            boost=0.4 if request else 1,
            context=lambda: self._contents.type_page(cls),
        )

    def _fault(self, code: str) -> Page:
        return Page(
            address=fault_address(code),
            title=code,
            label=code,
            template="fault.html",
            description=f"The fault {code}: its causes, and how to handle it.",
            boost=6,
            context=lambda: self._contents.fault(code),
        )

    def _notification(self, root: str) -> Page:
        return Page(
            address=notification_address(root),
            title=f"{root} notification",
            label=root,
            template="notification.html",
            description=f"The notification {root}: its fields and its bodies in XML and JSON.",
            boost=3,
            context=lambda: self._contents.notification(root),
        )
