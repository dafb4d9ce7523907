"""What can be exported: every paged operation, and the histories of contacts."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields
from typing import Any

from cfclient._codec import model_of
from cfclient.errors import ConfigurationError
from cfschema import operations
from cfschema.base import PagedOperation
from cfschema.names import OPERATION_MODULES
from cfschema.operations import GET_CONTACT_HISTORY, QUERY_CONTACTS

Paged = PagedOperation[Any, Any, Any]

HISTORIES = "contact_histories"


@dataclass(frozen=True, slots=True)
class Source:
    """A listing that is exported.

    Attributes:
        name: Its name, such as `calls`.
        operation: The operation that lists the rows.
        keys: The operation that lists the keys of the rows' requests, if there are many of them.
    """

    name: str
    operation: Paged
    keys: Paged | None = None

    @property
    def filtered(self) -> Paged:
        """The operation whose request filters what is exported."""
        return self.keys or self.operation

    @property
    def classes(self) -> tuple[type[Any], ...]:
        """The types of the rows."""
        response: Any = self.operation.response
        return model_of(response).field(self.operation.items).types

    @property
    def is_dated(self) -> bool:
        """Whether its rows can be asked for by an interval of time."""
        names = {field.name for field in fields(self.operation.request)}
        return {"interval_begin", "interval_end"} <= names

    def request(self, given: object | None) -> Any:
        """Return the request that filters what is exported.

        Args:
            given: The request of the user; `None` for all there is.

        Raises:
            ConfigurationError: It is of another type, is needed, or sets what the export sets.
        """
        wanted = self.filtered.request
        if given is None:
            required = [
                field.name
                for field in fields(wanted)
                if field.default is MISSING and field.default_factory is MISSING
            ]
            if required:
                raise ConfigurationError(
                    f"{self.name}: needs {' and '.join(required)}; pass "
                    f"request={wanted.__name__}({required[0]}=...)"
                )
            given = wanted()
        if not isinstance(given, wanted):
            found = type(given).__name__
            raise ConfigurationError(f"request must be a {wanted.__name__}, not a {found}")
        for name in ("max_results", "first_result", "interval_begin", "interval_end"):
            if getattr(given, name, None) is not None:
                raise ConfigurationError(f"request sets {name}, which an export sets itself")
        return given


def sources() -> dict[str, Source]:
    """Return all there is to export, by name."""
    every: dict[str, Any] = {name: getattr(operations, name) for name in OPERATION_MODULES}
    # As in the name of the iterator: the verb is left away.
    found = {
        (name := constant.lower().partition("_")[2]): Source(name, every[constant])
        for constant in every
        if isinstance(every[constant], PagedOperation)
    }
    found[HISTORIES] = Source(HISTORIES, GET_CONTACT_HISTORY, QUERY_CONTACTS)
    return found


def find(name: str) -> Source:
    """Return a source by its name.

    Args:
        name: Its name, with underscores or dashes.

    Raises:
        ConfigurationError: There is none.
    """
    known = sources()
    try:
        return known[name.replace("-", "_")]
    except (KeyError, AttributeError):
        raise ConfigurationError(
            f"{name!r} cannot be exported; one of {', '.join(sorted(known))} can"
        ) from None


def listing(name: str) -> Paged:
    """Return the operation whose request filters an export.

    Args:
        name: What is exported, such as `calls`.

    Raises:
        ConfigurationError: There is no such listing.
    """
    return find(name).filtered
