"""What a user reads when the modules of an extra are not installed."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from cfclient.errors import ConfigurationError

_OWN = ("cfclient", "cfschema")


@contextmanager
def needs(extra: str) -> Generator[None]:
    """Name the extra that brings a module, where an import fails because it is missing.

    Where blocks are nested, the outermost names the extra: it is what the user asked for.

    Args:
        extra: The extra, as in the project's metadata.

    Raises:
        ConfigurationError: A third-party module is missing.
    """
    try:
        yield
    except (ModuleNotFoundError, ConfigurationError) as error:
        missing = error if isinstance(error, ModuleNotFoundError) else error.__cause__
        if not isinstance(missing, ModuleNotFoundError):
            raise
        module = (missing.name or "").partition(".")[0]
        if module in ("", *_OWN):
            raise
        raise ConfigurationError(
            f"{module} is missing: pip install 'cfclient[{extra}]'"
        ) from missing
