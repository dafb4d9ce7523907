"""Documents that the codec reads in tests."""

from __future__ import annotations

DATA = "http://api.callfire.com/data"
SERVICE = "http://api.callfire.com/service/xsd"


def data(body: str) -> str:
    """Put content into an element of the data namespace."""
    return body.replace(">", f' xmlns="{DATA}">', 1)


CALL = """<Call id="1"><FromNumber>13105550123</FromNumber><ToNumber>13105550124</ToNumber>
<State>FINISHED</State><ContactId>3</ContactId><Inbound>false</Inbound>
<Created>2013-03-07T10:44:36-08:00</Created><Modified>2013-03-07T18:44:36Z</Modified></Call>"""
TEXT = CALL.replace("Call", "Text").replace('id="1"', 'id="2"')
