"""A strictly typed client for the CallFire API 1.1.

Everything here is loaded when it is first used, so that importing the package costs almost
nothing.
"""

from typing import TYPE_CHECKING

from cfclient._version import __version__

if TYPE_CHECKING:
    from cfclient._attachments import FromFile
    from cfclient._client import Client
    from cfclient._codec import from_xml, to_xml
    from cfclient._options import ExchangeEvent, Settings
    from cfclient._reply import Reply
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
        ReplyTooLarge,
        TimeoutFault,
        TransportError,
        TransportTimeout,
        UnavailableFault,
        UnexpectedReply,
        ValidationError,
    )
else:
    from importlib import import_module

    _MODULES = {
        "Client": "cfclient._client",
        "ExchangeEvent": "cfclient._options",
        "FromFile": "cfclient._attachments",
        "Reply": "cfclient._reply",
        "Settings": "cfclient._options",
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
    "Reply",
    "ReplyTooLarge",
    "Settings",
    "TimeoutFault",
    "TransportError",
    "TransportTimeout",
    "UnavailableFault",
    "UnexpectedReply",
    "ValidationError",
    "__version__",
    "from_xml",
    "to_xml",
]
