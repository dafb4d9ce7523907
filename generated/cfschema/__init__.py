# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: f04a39ee41977f18c33c754f7fdb6b433d462a3d982beab5baf40d262b2c6da7).
# Not to be edited: change the contract or the generator and run the script again.

"""The generated half of cfclient: types, operations and services of the CallFire API 1.1."""

ENDPOINT = "https://www.callfire.com/api/1.1"

CONTRACT = "f04a39ee41977f18c33c754f7fdb6b433d462a3d982beab5baf40d262b2c6da7"
"""The sha256 of the contract that all of this was made from."""

NAMESPACES = {
    "http://api.callfire.com/data": "data",
    "http://api.callfire.com/notification/xsd": "notification",
    "http://api.callfire.com/service/xsd": "service",
}
