"""Every type of the contract, each loaded on first use."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cfschema.types import *
else:
    from cfschema.lazy import lazy
    from cfschema.names import TYPE_MODULES

    __all__, __getattr__, __dir__ = lazy(__name__, TYPE_MODULES)
