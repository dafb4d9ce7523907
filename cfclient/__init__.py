"""A strictly typed client for the CallFire API 1.1.

Everything here is loaded when it is first used, so that importing the package costs almost
nothing.
"""

from cfclient._version import __version__

# As checkers know it; the module typing would take longer to load than all of this.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from cfclient._client import Client
    from cfclient._codec import FromFile, from_xml, to_xml
    from cfclient._response import Response
    from cfclient._settings import ExchangeEvent, Settings
    from cfclient.errors import (
        AuthenticationError,
        BadRequestFault,
        CallFireError,
        ConfigurationError,
        ConnectError,
        DecodeError,
        Fault,
        ForbiddenFault,
        NotFoundFault,
        NotImplementedFault,
        Problem,
        ResponseTooLarge,
        TimeoutFault,
        TransportError,
        TransportTimeout,
        UnavailableFault,
        UnexpectedResponse,
        ValidationError,
    )
else:
    from importlib import import_module

    _MODULES = {
        "Client": "cfclient._client",
        "ExchangeEvent": "cfclient._settings",
        "FromFile": "cfclient._codec",
        "Response": "cfclient._response",
        "Settings": "cfclient._settings",
        "from_xml": "cfclient._codec",
        "to_xml": "cfclient._codec",
    }

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_MODULES.get(name, "cfclient.errors")), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return __all__


__all__ = [
    "AuthenticationError",
    "BadRequestFault",
    "CallFireError",
    "Client",
    "ConfigurationError",
    "ConnectError",
    "DecodeError",
    "ExchangeEvent",
    "Fault",
    "ForbiddenFault",
    "FromFile",
    "NotFoundFault",
    "NotImplementedFault",
    "Problem",
    "Response",
    "ResponseTooLarge",
    "Settings",
    "TimeoutFault",
    "TransportError",
    "TransportTimeout",
    "UnavailableFault",
    "UnexpectedResponse",
    "ValidationError",
    "__version__",
    "from_xml",
    "to_xml",
]
