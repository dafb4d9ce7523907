"""What tests of programs that call CallFire need: cassettes for pytest, strategies for hypothesis.

The pytest plugin is loaded by pytest itself; everything else is loaded when it is first used.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cfclient.testing import strategies
    from cfclient.testing._cassette import Cassette
    from cfclient.testing._errors import CassetteError
    from cfclient.testing._exchange import Exchange
else:
    from importlib import import_module

    _MODULES = {
        "Cassette": "_cassette",
        "CassetteError": "_errors",
        "Exchange": "_exchange",
    }

    def __getattr__(name: str) -> object:
        from cfclient._extras import needs

        if name == "strategies":
            return import_module(f"{__name__}.strategies")
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        with needs("testing"):
            value = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return __all__


__all__ = ["Cassette", "CassetteError", "Exchange", "strategies"]
