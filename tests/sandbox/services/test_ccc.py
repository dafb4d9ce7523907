"""Call centre campaigns, agents, groups and sessions."""

from __future__ import annotations

import pytest

from cfclient import BadRequestFault, Client, NotFoundFault
from cfclient.types import (
    Agent,
    AgentGroup,
    AgentSession,
    AgentState,
    BroadcastCommand,
    BroadcastStatus,
    CccCampaign,
)
from tests.support.ids import nth
from tests.support.responses import names

ONE, TWO = nth(Agent), nth(Agent, 2)


@pytest.fixture
def campaign(client: Client) -> int:
    """The id of a campaign."""
    return client.ccc.create_ccc_campaign(
        ccc_campaign=CccCampaign(
            name="Help",
            question=[CccCampaign.Question(label="Why?", choices=["a", "b"])],
            transfer_number=[CccCampaign.TransferNumber(name="Boss", number="13105550123")],
        )
    )


def test_campaigns(client: Client, campaign: int) -> None:
    """A campaign is read, changed, controlled, emptied and deleted."""
    client.ccc.update_ccc_campaign(ccc_campaign=CccCampaign(id=campaign, script="Hello"))
    changed = client.ccc.get_ccc_campaign(id=campaign)
    assert ("Help", "Hello", "Why?") == (changed.name, changed.script, changed.question[0].label)

    client.ccc.control_ccc_campaign(id=campaign, command=BroadcastCommand.START)
    assert [campaign] == names(client.ccc.query_ccc_campaigns(running=True, name="Help"), "id")
    client.ccc.control_ccc_campaign(id=campaign, command=BroadcastCommand.STOP)
    client.ccc.delete_ccc_campaign_questions(id=campaign)
    client.ccc.delete_ccc_campaign_transfer_numbers(id=campaign)
    emptied = client.ccc.get_ccc_campaign(id=campaign)
    assert ([], [], BroadcastStatus.STOPPED) == (
        emptied.question,
        emptied.transfer_number,
        emptied.status,
    )
    client.ccc.control_ccc_campaign(id=campaign, command=BroadcastCommand.ARCHIVE)
    with pytest.raises(BadRequestFault, match="is archived"):
        client.ccc.control_ccc_campaign(id=campaign, command=BroadcastCommand.START)
    client.ccc.delete_ccc_campaign(id=campaign)
    assert [] == names(client.ccc.query_ccc_campaigns(), "id")


def test_agents(client: Client, campaign: int) -> None:
    """Agents join a campaign by id or by e-mail address, are found, and leave."""
    client.ccc.add_agents(campaign_id=campaign, agent_emails=["ada@example.com"])
    (ada,) = client.ccc.get_agents(campaign_id=campaign).agent
    client.ccc.add_agents(campaign_id=campaign, agent_ids=[ada.id])

    assert ada == client.ccc.get_agent(id=ada.id)
    assert [ada.id] == names(
        client.ccc.query_agents(campaign_id=campaign, agent_email="ada@example.com"), "id"
    )
    assert [] == names(client.ccc.query_agents(enabled=False), "id")
    assert 1 == client.ccc.get_ccc_campaign_stats(campaign_id=campaign).agent_count
    client.ccc.remove_agent(campaign_id=campaign, id=ada.id)
    assert [] == names(client.ccc.get_agents(campaign_id=campaign), "id")
    with pytest.raises(NotFoundFault):
        client.ccc.remove_agent(campaign_id=campaign, id=ada.id)
    assert [] == names(client.ccc.query_agent_sessions(agent_id=ada.id), "id")


def test_agent_sessions(client: Client, campaign: int) -> None:
    """Agents have a session while their campaign runs, by themselves or through a group."""
    client.ccc.add_agents(campaign_id=campaign, agent_emails=["ada@example.com"])
    key = client.ccc.create_agent_group(
        agent_group=AgentGroup(name="Day", agent_emails=["ben@example.com"])
    )
    client.ccc.add_agent_groups(campaign_id=campaign, agent_group_ids=[key])
    client.ccc.control_ccc_campaign(id=campaign, command=BroadcastCommand.START)
    running = client.ccc.query_agent_sessions(campaign_id=campaign, active=True).agent_session
    active = client.ccc.get_ccc_campaign_stats(campaign_id=campaign).active_agent_count
    (ada,) = client.ccc.query_agents(agent_email="ada@example.com").agent
    client.ccc.remove_agent(campaign_id=campaign, id=ada.id)
    left = client.ccc.query_agent_sessions(active=True).agent_session
    client.ccc.control_ccc_campaign(id=campaign, command=BroadcastCommand.STOP)
    ended = client.ccc.query_agent_sessions(active=False).agent_session

    assert ([AgentState.AVAILABLE] * 2, 2) == ([s.agent_state for s in running], active)
    assert (
        ada.active_session_id
        == running[0].id
        == client.ccc.get_agent_session(id=nth(AgentSession)).id
    )
    assert running[1:] == left
    assert [AgentState.DISCONNECTED] * 2 == [session.agent_state for session in ended]
    assert [] == names(client.ccc.query_agent_sessions(active=True), "id")


def active(client: Client, campaign_id: int) -> list[int]:
    """Return the ids of the agents who work for a campaign."""
    return names(client.ccc.query_agent_sessions(campaign_id=campaign_id, active=True), "agent_id")


def test_sessions_follow_the_members(client: Client, campaign: int) -> None:
    """Who joins a running campaign begins, and who leaves it, by whatever way, ends."""
    client.ccc.control_ccc_campaign(id=campaign, command=BroadcastCommand.START)
    client.ccc.add_agents(campaign_id=campaign, agent_emails=["ada@example.com"])
    assert [ONE] == active(client, campaign)
    client.ccc.send_agent_invites(campaign_id=campaign, agent_emails=["ben@example.com"])
    assert [ONE, TWO] == active(client, campaign)
    group = AgentGroup(name="Day", agent_emails=["cid@example.com"])
    group.id = client.ccc.create_agent_group(agent_group=group)
    client.ccc.add_agent_groups(campaign_id=campaign, agent_group_ids=[group.id])
    assert [ONE, TWO, nth(Agent, 3)] == active(client, campaign)
    client.ccc.update_agent_group(agent_group=AgentGroup(id=group.id, name="Day", agent_ids=[ONE]))
    assert [ONE, TWO] == active(client, campaign)
    client.ccc.remove_agent(campaign_id=campaign, id=ONE)
    assert [ONE, TWO] == active(client, campaign)
    client.ccc.remove_agent_group(campaign_id=campaign, id=group.id)
    assert [TWO] == active(client, campaign)
    client.ccc.delete_ccc_campaign(id=campaign)
    assert [] == active(client, campaign)


def test_one_session_at_a_time(client: Client, campaign: int) -> None:
    """An agent of two campaigns works for the one that started first, until it stops."""
    other = client.ccc.create_ccc_campaign(ccc_campaign=CccCampaign(name="Sales"))
    for key in (campaign, other):
        client.ccc.add_agents(campaign_id=key, agent_emails=["ada@example.com"])
        client.ccc.control_ccc_campaign(id=key, command=BroadcastCommand.START)
    client.ccc.control_ccc_campaign(id=other, command=BroadcastCommand.STOP)

    assert ([ONE], []) == (active(client, campaign), active(client, other))


def test_agent_groups(client: Client, campaign: int) -> None:
    """Groups have members, join campaigns and are found by either."""
    key = client.ccc.create_agent_group(
        agent_group=AgentGroup(name="Day", agent_emails=["ada@example.com"])
    )
    client.ccc.add_agent_groups(campaign_id=campaign, agent_group_ids=[key])
    client.ccc.send_agent_invites(
        campaign_id=campaign, agent_group_name="Day", agent_emails=["ben@example.com"]
    )

    group = client.ccc.get_agent_group(id=key)
    assert (["ada@example.com", "ben@example.com"], [campaign]) == (
        group.agent_emails,
        group.campaign_ids,
    )
    assert [key] == names(client.ccc.get_agent_groups(campaign_id=campaign), "id")
    assert [key] == names(client.ccc.query_agent_groups(agent_email="ben@example.com"), "id")
    assert 2 == len(names(client.ccc.query_agents(agent_group_name="Day"), "id"))
    client.ccc.update_agent_group(agent_group=AgentGroup(id=key, name="Night", agent_ids=[ONE]))
    assert ["ada@example.com"] == client.ccc.get_agent_group(id=key).agent_emails
    client.ccc.remove_agent_group(campaign_id=campaign, id=key)
    client.ccc.delete_agent_group(id=key)
    assert [] == client.ccc.get_agent(id=ONE).group_ids
    with pytest.raises(BadRequestFault, match="needs a Name"):
        client.ccc.create_agent_group(agent_group=AgentGroup())


def test_invitations(client: Client, campaign: int) -> None:
    """Each person has an address to join a campaign."""
    one = client.ccc.get_agent_invite_uri(campaign_id=campaign, agent_email="a@example.com")
    two = client.ccc.get_agent_invite_uri(campaign_id=campaign, agent_email="b@example.com")

    assert campaign == one.campaign_id
    assert one.agent_invite_uri != two.agent_invite_uri
    with pytest.raises(NotFoundFault, match="AgentGroup Nope"):
        client.ccc.send_agent_invites(
            campaign_id=campaign, agent_group_name="Nope", agent_emails=["a@example.com"]
        )
