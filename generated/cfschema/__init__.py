# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: dbb3f34e17742878a674f9bffdded145dc37988724a47a2d7211c2e68eb43d29).
# Not to be edited: change the contract or the generator and run the script again.

"""The generated half of cfclient: types, operations and services of the CallFire API 1.1."""

ENDPOINT = "https://www.callfire.com/api/1.1"

CONTRACT = "dbb3f34e17742878a674f9bffdded145dc37988724a47a2d7211c2e68eb43d29"
"""The sha256 of the contract that all of this was made from."""

NAMESPACES = {
    "http://api.callfire.com/data": "data",
    "http://api.callfire.com/notification/xsd": "notification",
    "http://api.callfire.com/service/xsd": "service",
}
