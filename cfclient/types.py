"""Every generated type, loaded from the module that defines it when it is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cfschema.data import *
    from cfschema.notification import *
    from cfschema.service import *
else:
    from importlib import import_module

    from cfschema.names import MODULES

    __all__ = sorted(MODULES)

    def __getattr__(name: str) -> object:
        if name not in MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(MODULES[name]), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return __all__
