"""zeep as an independent implementation to compare requests and responses with.

It treats empty values as absent, and sets the default of an absent attribute, so both are
compared in that form.
"""

from __future__ import annotations

from functools import cache
from typing import Any, cast

import zeep
from lxml import etree
from zeep import helpers

from cfclient._codec.model import Field, model_of
from cfclient.contract import PACKAGED
from cfschema.base import Operation
from tests.support.spelling import spelled

_CONTENT, _ATTRIBUTES = "_value_1", "_attr_1"
# zeep is untyped here.
_HELPERS: Any = helpers
_EMPTY: tuple[Any, ...] = (None, "", b"", [], {})


@cache
def _client() -> Any:
    make: Any = zeep.Client
    return make(str(PACKAGED))


def write(operation: Operation[Any, Any], request: Any) -> bytes:
    """Return the body that zeep writes for a request."""
    service = _client().bind("CallFireApi", f"{operation.service}Port")
    message = _client().create_message(service, operation.name, **_keywords(request))
    return etree.tostring(message.find("{*}Body")[0], encoding="UTF-8")


def read(operation: Operation[Any, Any], envelope: bytes) -> Any:
    """Return the content that zeep reads from a response, in the form of `content_of`."""
    (service,) = _client().wsdl.services.values()
    binding = service.ports[f"{operation.service}Port"].binding
    found = binding.get(operation.name).process_reply(etree.fromstring(envelope))
    assert operation.response is not None
    plain: Any = _HELPERS.serialize_object(found, dict)
    names = [_name(field) for field in model_of(operation.response).fields]
    # zeep returns the only child of an element in place of the element.
    if len(names) == 1 and not (isinstance(plain, dict) and names[0] in plain):
        return _without_empty({names[0]: plain})
    return _without_empty(plain)


def content_of(instance: Any) -> Any:
    """Return an instance as nested dicts by wire name, without empty values."""
    return _without_empty(_keywords(instance))


def _keywords(instance: Any) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for field in model_of(instance.__class__).fields:
        value: Any = getattr(instance, field.name)
        if value is None and field.kind == "Attribute":
            value = field.metadata.get("default")
        items: Any = value
        if field.kind == "Elements":
            made[_CONTENT] = [{type(item).__name__: _keywords(item)} for item in items]
        elif value is not None and value != []:
            plain = [_plain(i, field) for i in items] if field.is_list else _plain(value, field)
            made[_name(field)] = plain
    return made


def _name(field: Field) -> str:
    names = {"Attributes": _ATTRIBUTES, "Text": _CONTENT, "Elements": _CONTENT}
    return names.get(field.kind, field.wire_name)


def _plain(value: Any, field: Field) -> Any:
    return _keywords(value) if field.is_nested else value


def _without_empty(value: Any) -> Any:
    if isinstance(value, dict):
        filled = {str(k): _without_empty(v) for k, v in cast("Any", value).items()}
        return {name: item for name, item in filled.items() if item not in _EMPTY}
    if isinstance(value, list):
        items = [_without_empty(item) for item in cast("Any", value)]
        return [None if item in _EMPTY else item for item in items]
    return spelled(value)
