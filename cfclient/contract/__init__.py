"""The contract of the CallFire API 1.1: WSDL and XSD files, what reads and compares them."""

from cfclient.contract._diff import Change, compare
from cfclient.contract._documents import PACKAGED, Document, load
from cfclient.contract._wsdl import Service, ServiceOperation, read_services

__all__ = [
    "PACKAGED",
    "Change",
    "Document",
    "Service",
    "ServiceOperation",
    "compare",
    "load",
    "read_services",
]
