"""The drivers of the clients of the page that are not interpreted on the spot."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

import jinja2

from peers.driving import Driver
from peers.page import MODULES

DRIVERS = Path(__file__).resolve().parent / "drivers"

_PROXY = "soapBroadcastServiceBindingProxy"
# A method of the proxy that gSOAP generates: `virtual int GetContact(A *a, B &b) { return ...`.
_METHOD = re.compile(
    r"virtual int (\w+)\((\w+) \*\w+, (struct )?(\w+) &(\w+)\) \{ return this->\1\(NULL"
)
_BARE = """<bindings wsdlLocation="{wsdl}" xmlns="http://java.sun.com/xml/ns/jaxws">
  <enableWrapperStyle>false</enableWrapperStyle>
</bindings>
"""


def jax_ws(_: Path, wsdl: str) -> Driver:
    """Return the driver of JAX-WS, whose methods take requests whole."""
    setting = "export CLASSPATH=/usr/share/java/jaxws-rt.jar:."
    generate = f"rm -r callfire && wsimport -extension -b bare.xml -p callfire {wsdl}"
    files = {"Drive.java": _source("Drive.java"), "bare.xml": _BARE.format(wsdl=wsdl)}
    return Driver(files, (setting, generate, "javac Drive.java"), f"{setting}; java Drive")


def mono(_: Path, __: str) -> Driver:
    """Return the driver of .NET."""
    build = "mcs -nowarn:219,472 -r:System.Web.Services Drive.cs CallFire.cs"
    return Driver({"Drive.cs": _source("Drive.cs")}, (build,), "mono Drive.exe")


def soap_lite(_: Path, __: str) -> Driver:
    """Return the driver of SOAP::Lite."""
    return Driver({"drive.pl": _source("drive.pl")}, (), "perl drive.pl")


def gsoap(folder: Path, _: str) -> Driver:
    """Return the driver of gSOAP, generated from the proxy that gSOAP has generated."""
    methods = _METHOD.findall((folder / f"{_PROXY}.h").read_text(encoding="utf-8"))
    functions = (folder / "soapH.h").read_text(encoding="utf-8")
    operations = [
        {
            "name": name,
            "request": request,
            "response": response,
            "is_empty": bool(is_struct),
            "is_plain": f" soap_put_{response}(" in functions,
            "tag": argument.replace("__", ":"),
        }
        for name, request, is_struct, response, argument in methods
    ]
    template = jinja2.Environment(undefined=jinja2.StrictUndefined, autoescape=False)  # noqa: S701 - C++
    source = template.from_string(_source("drive.cpp.jinja2")).render(operations=operations)
    build = f"g++ -w -o drive drive.cpp soapC.cpp {_PROXY}.cpp -lgsoap++"
    return Driver({"drive.cpp": source}, (build,), "./drive")


def node(_: Path, wsdl: str) -> Driver:
    """Return the driver of soap for Node.js."""
    command = f"NODE_PATH={MODULES} node drive.js {wsdl}"
    return Driver({"drive.js": _source("drive.js")}, (), command)


def zeep(_: Path, wsdl: str) -> Driver:
    """Return the driver of zeep."""
    return _python("drive_zeep.py", wsdl)


def suds(_: Path, wsdl: str) -> Driver:
    """Return the driver of suds."""
    return _python("drive_suds.py", wsdl.replace("soap12", "soap11"))


def _python(name: str, wsdl: str) -> Driver:
    return Driver({name: _source(name)}, (), f"{sys.executable} {name} {wsdl}")


def _source(name: str) -> str:
    return (DRIVERS / name).read_text(encoding="utf-8")


# Each client, a command that fails where it is missing, and the Debian packages that have it.
CLIENTS: dict[str, tuple[str, str, Callable[[Path, str], Driver]]] = {
    "Node.js": (f"type node && test -d {MODULES}", "npm (Debian), then make peers", node),
    "suds": ("true", "", suds),
    "zeep": ("true", "", zeep),
    "gSOAP": ("type wsdl2h soapcpp2 g++", "gsoap libgsoap-dev g++", gsoap),
    "JAX-WS": ("type wsimport javac java", "jaxws libjaxws-java", jax_ws),
    ".NET": ("type wsdl mcs mono", "mono-devel", mono),
    "SOAP::Lite": ("perl -MSOAP::Lite -e 1", "libsoap-lite-perl", soap_lite),
}
