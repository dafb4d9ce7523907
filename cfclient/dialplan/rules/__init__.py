"""The rules of a good dialplan, each a function from its elements to its problems."""

from cfclient.dialplan.rules.contents import contents
from cfclient.dialplan.rules.elements import elements
from cfclient.dialplan.rules.menus import menus
from cfclient.dialplan.rules.names import names
from cfclient.dialplan.rules.paths import paths
from cfclient.dialplan.rules.variables import variables

RULES = (elements, contents, names, menus, paths, variables)

__all__ = ["RULES"]
