"""Dataclasses to XML and back, their validation, and plain data; knows no SOAP, does no I/O.

Notifications have a JSON format as well.
"""

from cfclient._codec.datatype import Datatype, class_of
from cfclient._codec.datatypes import datatype_of
from cfclient._codec.documents import decode, from_xml, to_xml
from cfclient._codec.encoding import check, encode, encode_request, write
from cfclient._codec.json_format import decode_json, read_json, write_json
from cfclient._codec.model import Field, Model, model_of, per_class
from cfclient._codec.numbers import INTEGERS
from cfclient._codec.plain import from_dict, from_json, to_dict, to_json, to_plain
from cfclient._codec.sizes import estimated_size
from cfclient._codec.texts import items_of
from cfclient._codec.values import FromFile

__all__ = [
    "INTEGERS",
    "Datatype",
    "Field",
    "FromFile",
    "Model",
    "check",
    "class_of",
    "datatype_of",
    "decode",
    "decode_json",
    "encode",
    "encode_request",
    "estimated_size",
    "from_dict",
    "from_json",
    "from_xml",
    "items_of",
    "model_of",
    "per_class",
    "read_json",
    "to_dict",
    "to_json",
    "to_plain",
    "to_xml",
    "write",
    "write_json",
]
