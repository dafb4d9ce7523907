# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: 667fc7d88cccd1fe1ce420cc314381d3d9b6c2d7fe269c5a2a0a00a41211a723).
# Not to be edited: change the contract or the generator and run the script again.

"""The generated half of cfclient: types, operations and services of the CallFire API 1.1."""

ENDPOINT = "https://www.callfire.com/api/1.1"

CONTRACT = "667fc7d88cccd1fe1ce420cc314381d3d9b6c2d7fe269c5a2a0a00a41211a723"
"""The sha256 of the contract that all of this was made from."""

NAMESPACES = {
    "http://api.callfire.com/data": "data",
    "http://api.callfire.com/notification/xsd": "notification",
    "http://api.callfire.com/service/xsd": "service",
}
