"""Cassettes and hypothesis strategies for tests of programs that call CallFire.

pytest loads the plugin by itself; everything else is loaded when it is first used.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cfclient.testing import strategies
    from cfclient.testing._cassette import Cassette
    from cfclient.testing._errors import CassetteError
    from cfclient.testing._exchange import Exchange
    from cfclient.testing._paths import assert_path
    from cfclient.testing._sandbox import RecordedSandbox
    from cfclient.testing._use import use_cassette
else:
    from importlib import import_module

    _MODULES = {
        "Cassette": "_cassette",
        "CassetteError": "_errors",
        "Exchange": "_exchange",
        "RecordedSandbox": "_sandbox",
        "assert_path": "_paths",
        "use_cassette": "_use",
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


__all__ = [
    "Cassette",
    "CassetteError",
    "Exchange",
    "RecordedSandbox",
    "assert_path",
    "strategies",
    "use_cassette",
]
