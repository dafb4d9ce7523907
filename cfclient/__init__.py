"""A strictly typed client for the CallFire API 1.1.

Everything here is loaded when it is first used, so that importing the package costs almost
nothing.
"""

from cfclient._version import __version__

# As checkers know it; the module typing would take longer to load than all of this.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from cfclient._async_client import AsyncClient
    from cfclient._client import Client
    from cfclient._codec import (
        FromFile,
        from_dict,
        from_json,
        from_xml,
        to_dict,
        to_json,
        to_xml,
    )
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
        WaitTimeout,
    )
    from cfschema.base import AsyncPaged, Paged
else:
    from importlib import import_module

    _MODULES = {
        "AsyncClient": "cfclient._async_client",
        "AsyncPaged": "cfschema.base",
        "Client": "cfclient._client",
        "ExchangeEvent": "cfclient._settings",
        "FromFile": "cfclient._codec",
        "Paged": "cfschema.base",
        "Response": "cfclient._response",
        "Settings": "cfclient._settings",
        "from_dict": "cfclient._codec",
        "from_json": "cfclient._codec",
        "from_xml": "cfclient._codec",
        "to_dict": "cfclient._codec",
        "to_json": "cfclient._codec",
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
    "AsyncClient",
    "AsyncPaged",
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
    "Paged",
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
    "WaitTimeout",
    "__version__",
    "from_dict",
    "from_json",
    "from_xml",
    "to_dict",
    "to_json",
    "to_xml",
]
