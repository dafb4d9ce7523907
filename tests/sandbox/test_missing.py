"""What does not exist."""

from __future__ import annotations

from typing import Any

import pytest

from cfclient import Client, NotFoundFault

SHORT_CODE = "67076"


@pytest.mark.parametrize(
    ("service", "method", "fields"),
    [
        ("labels", "delete_label", {"label_name": "x"}),
        ("labels", "label_broadcast", {"id": 9, "label_name": "x"}),
        ("labels", "unlabel_broadcast", {"id": 9, "label_name": "x"}),
        ("labels", "label_number", {"number": "12135550105", "label_name": "x"}),
        ("labels", "unlabel_number", {"number": "12135550105", "label_name": "x"}),
        ("subscriptions", "get_subscription", {"id": 9}),
        ("subscriptions", "delete_subscription", {"id": 9}),
        ("texts", "get_auto_reply", {"id": 9}),
        ("texts", "delete_auto_reply", {"id": 0}),
        ("calls", "get_sound_meta", {"id": 9}),
        ("calls", "get_sound_data", {"id": 9}),
        ("calls", "get_recording_data", {"recording_id": 9}),
        ("calls", "get_recording_data", {"call_id": 9, "name": "x"}),
        ("calls", "verify_caller_id", {"caller_id": "1", "verification_code": "1"}),
        ("numbers", "get_number", {"number": "13105550199"}),
        ("numbers", "release", {"number": "13105550199"}),
        ("numbers", "release", {"number": SHORT_CODE, "keyword": "NOPE"}),
        ("numbers", "get_number_order", {"id": 9}),
        ("numbers", "create_number_order", {"numbers": ["13105550199"]}),
        ("ccc", "get_ccc_campaign", {"id": 9}),
        ("ccc", "get_ccc_campaign_stats", {"campaign_id": 9}),
        ("ccc", "delete_ccc_campaign", {"id": 9}),
        ("ccc", "get_agent", {"id": 9}),
        ("ccc", "get_agents", {"campaign_id": 9}),
        ("ccc", "get_agent_group", {"id": 9}),
        ("ccc", "get_agent_session", {"id": 9}),
        ("ccc", "get_agent_invite_uri", {"campaign_id": 9, "agent_email": "a@example.com"}),
    ],
)
def test_what_does_not_exist(
    client: Client, service: str, method: str, fields: dict[str, Any]
) -> None:
    """Whatever names something that does not exist is refused as not found."""
    with pytest.raises(NotFoundFault):
        getattr(getattr(client, service), method)(**fields)
