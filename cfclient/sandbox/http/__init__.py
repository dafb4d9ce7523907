"""The sandbox over HTTP: services, contract, control address and page on a loopback port."""

from cfclient.sandbox.http.application import LOGIN, PASSWORD
from cfclient.sandbox.http.faults import KINDS, InjectedFault
from cfclient.sandbox.http.paths import ROOT
from cfclient.sandbox.http.server import Sandbox

__all__ = ["KINDS", "LOGIN", "PASSWORD", "ROOT", "InjectedFault", "Sandbox"]
