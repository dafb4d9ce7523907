"""Every operation of the contract, each loaded on first use.

`GET_CONTACT_HISTORY` is the operation `GetContactHistory`; `OPERATIONS` has all of them by name.
"""

from cfschema.lazy import TYPE_CHECKING, lazy

if TYPE_CHECKING:
    from cfschema.operations import *
else:
    from cfschema.names import OPERATION_MODULES

    __all__, __getattr__, __dir__ = lazy(__name__, OPERATION_MODULES)
