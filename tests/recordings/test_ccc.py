"""Every operation of the call centre service."""

from __future__ import annotations

import pytest

from cfclient import Client
from cfclient.types import AgentGroup, AgentState, BroadcastCommand, BroadcastStatus, CccCampaign

cassette = pytest.mark.callfire_cassette

ADA, BEN = "ada@example.com", "ben@example.com"


def campaign(client: Client) -> int:
    """Create a campaign and return its id."""
    return client.ccc.create_ccc_campaign(
        ccc_campaign=CccCampaign(
            name="Help",
            question=[CccCampaign.Question(label="Why?", choices=["billing", "other"])],
            transfer_number=[CccCampaign.TransferNumber(name="Desk", number="13105550123")],
        )
    )


def staffed(client: Client) -> int:
    """Create a campaign with an agent and return its id."""
    key = campaign(client)
    client.ccc.add_agents(campaign_id=key, agent_emails=[ADA])
    return key


def group(client: Client) -> int:
    """Create a group of agents and return its id."""
    return client.ccc.create_agent_group(agent_group=AgentGroup(name="Day", agent_emails=[ADA]))


def grouped(client: Client) -> tuple[int, int]:
    """Create a campaign with a group and return both ids."""
    key, members = campaign(client), group(client)
    client.ccc.add_agent_groups(campaign_id=key, agent_group_ids=[members])
    return key, members


def agent(client: Client, campaign_id: int) -> int:
    """Return the id of the only agent of a campaign."""
    (found,) = client.ccc.get_agents(campaign_id=campaign_id).agent
    return found.id or 0


@cassette("ccc/get_ccc_campaign")
def test_get_ccc_campaign(callfire_client: Client) -> None:
    """A campaign is found by its id, with its questions."""
    found = callfire_client.ccc.get_ccc_campaign(id=campaign(callfire_client))

    assert ["Why?"] == [question.label for question in found.question]


@cassette("ccc/get_ccc_campaign_stats")
def test_get_ccc_campaign_stats(callfire_client: Client) -> None:
    """Statistics count the agents."""
    stats = callfire_client.ccc.get_ccc_campaign_stats(campaign_id=staffed(callfire_client))

    assert 1 == stats.agent_count


@cassette("ccc/create_ccc_campaign")
def test_create_ccc_campaign(callfire_client: Client) -> None:
    """A new campaign has the name it was given."""
    made = callfire_client.ccc.get_ccc_campaign(id=campaign(callfire_client))

    assert "Help" == made.name


@cassette("ccc/query_ccc_campaigns")
def test_query_ccc_campaigns(callfire_client: Client) -> None:
    """Campaigns are found by their name."""
    key = campaign(callfire_client)

    found = callfire_client.ccc.query_ccc_campaigns(name="Help").ccc_campaign
    assert [key] == [each.id for each in found]


@cassette("ccc/update_ccc_campaign")
def test_update_ccc_campaign(callfire_client: Client) -> None:
    """A script is changed and the name stays."""
    key = campaign(callfire_client)
    callfire_client.ccc.update_ccc_campaign(ccc_campaign=CccCampaign(id=key, script="Hello"))

    changed = callfire_client.ccc.get_ccc_campaign(id=key)
    assert ("Help", "Hello") == (changed.name, changed.script)


@cassette("ccc/delete_ccc_campaign_transfer_numbers")
def test_delete_ccc_campaign_transfer_numbers(callfire_client: Client) -> None:
    """A campaign has no transfer numbers left."""
    key = campaign(callfire_client)
    callfire_client.ccc.delete_ccc_campaign_transfer_numbers(id=key)

    assert [] == callfire_client.ccc.get_ccc_campaign(id=key).transfer_number


@cassette("ccc/delete_ccc_campaign_questions")
def test_delete_ccc_campaign_questions(callfire_client: Client) -> None:
    """A campaign has no questions left."""
    key = campaign(callfire_client)
    callfire_client.ccc.delete_ccc_campaign_questions(id=key)

    assert [] == callfire_client.ccc.get_ccc_campaign(id=key).question


@cassette("ccc/control_ccc_campaign")
def test_control_ccc_campaign(callfire_client: Client) -> None:
    """A campaign that was started runs."""
    key = campaign(callfire_client)
    callfire_client.ccc.control_ccc_campaign(id=key, command=BroadcastCommand.START)

    assert BroadcastStatus.RUNNING == callfire_client.ccc.get_ccc_campaign(id=key).status


@cassette("ccc/delete_ccc_campaign")
def test_delete_ccc_campaign(callfire_client: Client) -> None:
    """A deleted campaign is listed no more."""
    callfire_client.ccc.delete_ccc_campaign(id=campaign(callfire_client))

    assert [] == callfire_client.ccc.query_ccc_campaigns(name="Help").ccc_campaign


@cassette("ccc/get_agent")
def test_get_agent(callfire_client: Client) -> None:
    """An agent is found by the id."""
    key = agent(callfire_client, staffed(callfire_client))

    assert ADA == callfire_client.ccc.get_agent(id=key).email


@cassette("ccc/query_agents")
def test_query_agents(callfire_client: Client) -> None:
    """Agents are found by their campaign."""
    found = callfire_client.ccc.query_agents(campaign_id=staffed(callfire_client))

    assert [ADA] == [each.email for each in found.agent]


@cassette("ccc/add_agents")
def test_add_agents(callfire_client: Client) -> None:
    """Agents join a campaign by their e-mail address."""
    key = staffed(callfire_client)
    callfire_client.ccc.add_agents(campaign_id=key, agent_emails=[BEN])

    assert [ADA, BEN] == [
        each.email for each in callfire_client.ccc.get_agents(campaign_id=key).agent
    ]


@cassette("ccc/get_agents")
def test_get_agents(callfire_client: Client) -> None:
    """The agents of a campaign are listed."""
    found = callfire_client.ccc.get_agents(campaign_id=staffed(callfire_client))

    assert [ADA] == [each.email for each in found.agent]


@cassette("ccc/remove_agent")
def test_remove_agent(callfire_client: Client) -> None:
    """An agent leaves a campaign."""
    key = staffed(callfire_client)
    callfire_client.ccc.remove_agent(campaign_id=key, id=agent(callfire_client, key))

    assert [] == callfire_client.ccc.get_agents(campaign_id=key).agent


@cassette("ccc/get_agent_group")
def test_get_agent_group(callfire_client: Client) -> None:
    """A group is found by its id, with its members."""
    found = callfire_client.ccc.get_agent_group(id=group(callfire_client))

    assert [ADA] == found.agent_emails


@cassette("ccc/query_agent_groups")
def test_query_agent_groups(callfire_client: Client) -> None:
    """Groups are found by a member."""
    key = group(callfire_client)

    found = callfire_client.ccc.query_agent_groups(agent_email=ADA).agent_group
    assert [key] == [each.id for each in found]


@cassette("ccc/create_agent_group")
def test_create_agent_group(callfire_client: Client) -> None:
    """A new group has the name it was given."""
    made = callfire_client.ccc.get_agent_group(id=group(callfire_client))

    assert "Day" == made.name


@cassette("ccc/update_agent_group")
def test_update_agent_group(callfire_client: Client) -> None:
    """A group is renamed."""
    key = group(callfire_client)
    callfire_client.ccc.update_agent_group(agent_group=AgentGroup(id=key, name="Night"))

    assert "Night" == callfire_client.ccc.get_agent_group(id=key).name


@cassette("ccc/add_agent_groups")
def test_add_agent_groups(callfire_client: Client) -> None:
    """A group joins a campaign."""
    key, members = grouped(callfire_client)

    assert [key] == callfire_client.ccc.get_agent_group(id=members).campaign_ids


@cassette("ccc/get_agent_groups")
def test_get_agent_groups(callfire_client: Client) -> None:
    """The groups of a campaign are listed."""
    key, members = grouped(callfire_client)

    found = callfire_client.ccc.get_agent_groups(campaign_id=key).agent_group
    assert [members] == [each.id for each in found]


@cassette("ccc/delete_agent_group")
def test_delete_agent_group(callfire_client: Client) -> None:
    """A deleted group is listed no more."""
    callfire_client.ccc.delete_agent_group(id=group(callfire_client))

    assert [] == callfire_client.ccc.query_agent_groups(name="Day").agent_group


@cassette("ccc/remove_agent_group")
def test_remove_agent_group(callfire_client: Client) -> None:
    """A group leaves a campaign."""
    key, members = grouped(callfire_client)
    callfire_client.ccc.remove_agent_group(campaign_id=key, id=members)

    assert [] == callfire_client.ccc.get_agent_groups(campaign_id=key).agent_group


@cassette("ccc/get_agent_session")
def test_get_agent_session(callfire_client: Client) -> None:
    """An agent of a running campaign has a session."""
    key = staffed(callfire_client)
    callfire_client.ccc.control_ccc_campaign(id=key, command=BroadcastCommand.START)
    (session,) = callfire_client.ccc.query_agent_sessions(campaign_id=key).agent_session

    found = callfire_client.ccc.get_agent_session(id=session.id or 0)
    assert (session, AgentState.AVAILABLE) == (found, found.agent_state)


@cassette("ccc/query_agent_sessions")
def test_query_agent_sessions(callfire_client: Client) -> None:
    """Sessions are found by whether they go on."""
    key = staffed(callfire_client)
    callfire_client.ccc.control_ccc_campaign(id=key, command=BroadcastCommand.START)

    found = callfire_client.ccc.query_agent_sessions(campaign_id=key, active=True)
    assert 1 == found.total_results


@cassette("ccc/send_agent_invites")
def test_send_agent_invites(callfire_client: Client) -> None:
    """Who is invited is an agent of the campaign."""
    key = campaign(callfire_client)
    callfire_client.ccc.send_agent_invites(campaign_id=key, agent_emails=[BEN])

    assert [BEN] == [each.email for each in callfire_client.ccc.get_agents(campaign_id=key).agent]


@cassette("ccc/get_agent_invite_uri")
def test_get_agent_invite_uri(callfire_client: Client) -> None:
    """There is an address to join a campaign."""
    key = campaign(callfire_client)
    found = callfire_client.ccc.get_agent_invite_uri(campaign_id=key, agent_email=ADA)

    assert (key, True) == (found.campaign_id, bool(found.agent_invite_uri))
