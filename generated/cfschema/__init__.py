# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: 4f7ff5aebad770c73eb811a9f4ea5d7b3a500eab90740af37ee38b1858bcc84b).
# Not to be edited: change the contract or the generator and run the script again.

"""The generated half of cfclient: types, operations and services of the CallFire API 1.1."""

ENDPOINT = "https://www.callfire.com/api/1.1"

CONTRACT = "4f7ff5aebad770c73eb811a9f4ea5d7b3a500eab90740af37ee38b1858bcc84b"
"""The sha256 of the contract that all of this was made from."""

NAMESPACES = {
    "http://api.callfire.com/data": "data",
    "http://api.callfire.com/notification/xsd": "notification",
    "http://api.callfire.com/service/xsd": "service",
}
