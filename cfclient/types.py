"""Every type of the contract, each loaded on first use."""

from cfschema.lazy import TYPE_CHECKING, lazy

if TYPE_CHECKING:
    from cfschema.types import *
else:
    from cfschema.names import TYPE_MODULES

    __all__, __getattr__, __dir__ = lazy(__name__, TYPE_MODULES)
