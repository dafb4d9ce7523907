"""SOAP messages and their parts, written and read without any I/O."""

from cfclient._soap.attachments import is_multipart, read_multipart
from cfclient._soap.download import Download
from cfclient._soap.envelope import read_request, write_envelope, write_fault, write_request
from cfclient._soap.message import Message
from cfclient._soap.packaging import XOP, write_multipart
from cfclient._soap.response import read_response
from cfclient._soap.upload import Upload
from cfclient._soap.versions import (
    SOAP_11,
    SOAP_12,
    VERSIONS,
    MustUnderstandError,
    Soap,
    VersionMismatchError,
    fault_details,
    fault_header,
    soap_of,
)

__all__ = [
    "SOAP_11",
    "SOAP_12",
    "VERSIONS",
    "XOP",
    "Download",
    "Message",
    "MustUnderstandError",
    "Soap",
    "Upload",
    "VersionMismatchError",
    "fault_details",
    "fault_header",
    "is_multipart",
    "read_multipart",
    "read_request",
    "read_response",
    "soap_of",
    "write_envelope",
    "write_fault",
    "write_multipart",
    "write_request",
]
