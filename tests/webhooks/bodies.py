"""Bodies of notifications, as the service posts them."""

from __future__ import annotations

TEXT_JSON = (
    b'{"TextNotification":{"SubscriptionId":71,"Text":{"@id":"1001","FromNumber":12135550123,'
    b'"ToNumber":67076,"State":"FINISHED","ContactId":2001,"Inbound":true,'
    b'"Created":"2015-09-01T12:00:00Z","Modified":"2015-09-01T12:00:00Z","FinalResult":"RECEIVED",'
    b'"Message":"YES","TextRecord":{"@id":"3001","Result":"RECEIVED",'
    b'"FinishTime":"2015-09-01T12:00:00Z","BilledAmount":1,"Message":"YES"}}}}'
)
TEXT_XML = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    b'<n:TextNotification xmlns="http://api.callfire.com/data"'
    b' xmlns:n="http://api.callfire.com/notification/xsd"><n:SubscriptionId>71</n:SubscriptionId>'
    b'<Text id="1001"><FromNumber>12135550123</FromNumber><ToNumber>67076</ToNumber>'
    b"<State>FINISHED</State><ContactId>2001</ContactId><Inbound>true</Inbound>"
    b"<Created>2015-09-01T12:00:00Z</Created><Modified>2015-09-01T12:00:00Z</Modified>"
    b"<FinalResult>RECEIVED</FinalResult><Message>YES</Message>"
    b'<TextRecord id="3001"><Result>RECEIVED</Result><FinishTime>2015-09-01T12:00:00Z</FinishTime>'
    b"<BilledAmount>1.0</BilledAmount><Message>YES</Message></TextRecord></Text>"
    b"</n:TextNotification>"
)
CALL_JSON = (
    b'{"CallFinished":{"SubscriptionId":72,"Call":{"@id":"1002","FromNumber":12135550123,'
    b'"ToNumber":12135550100,"State":"FINISHED","ContactId":2001,"Inbound":false,'
    b'"Created":"2015-09-01T12:00:00Z","Modified":"2015-09-01T12:00:06Z","FinalResult":"XFER_LEG",'
    b'"CallRecord":[{"@id":"3002","Result":"XFER_LEG","FinishTime":"2015-09-01T12:00:05Z",'
    b'"BilledAmount":1.6667,"Duration":5},{"@id":"3003","Result":"XFER",'
    b'"FinishTime":"2015-09-01T12:00:06Z","BilledAmount":0,"Duration":6}],"AgentCall":false}}}'
)
