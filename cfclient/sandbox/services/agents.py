"""Agents, agent groups and agent sessions of call center campaigns."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

from cfclient.sandbox.engine.agent_sessions import settle_sessions
from cfclient.sandbox.engine.errors import bad_request, not_found
from cfclient.sandbox.engine.store import Store
from cfclient.sandbox.services.dispatch import handles
from cfclient.sandbox.services.paging import page
from cfschema.operations import (
    ADD_AGENT_GROUPS,
    ADD_AGENTS,
    CREATE_AGENT_GROUP,
    DELETE_AGENT_GROUP,
    GET_AGENT,
    GET_AGENT_GROUP,
    GET_AGENT_GROUPS,
    GET_AGENT_INVITE_URI,
    GET_AGENT_SESSION,
    GET_AGENTS,
    QUERY_AGENT_GROUPS,
    QUERY_AGENT_SESSIONS,
    QUERY_AGENTS,
    REMOVE_AGENT,
    REMOVE_AGENT_GROUP,
    SEND_AGENT_INVITES,
    UPDATE_AGENT_GROUP,
)
from cfschema.types import (
    AddAgentGroupsRequest,
    AddAgentsRequest,
    Agent,
    AgentGroup,
    AgentSession,
    AgentState,
    CccCampaign,
    CreateAgentGroupRequest,
    DeleteAgentGroupRequest,
    GetAgentGroupRequest,
    GetAgentGroupsRequest,
    GetAgentGroupsResponse,
    GetAgentInviteUriRequest,
    GetAgentInviteUriResponse,
    GetAgentRequest,
    GetAgentSessionRequest,
    GetAgentsRequest,
    GetAgentsResponse,
    QueryAgentGroupsRequest,
    QueryAgentGroupsResponse,
    QueryAgentSessionsRequest,
    QueryAgentSessionsResponse,
    QueryAgentsRequest,
    QueryAgentsResponse,
    RemoveAgentGroupRequest,
    RemoveAgentRequest,
    SendAgentInvitesRequest,
    UpdateAgentGroupRequest,
)

ItemT = TypeVar("ItemT", Agent, AgentGroup, AgentSession)

INVITATION = "https://example.com/join"


@handles(GET_AGENT)
def get_agent(store: Store, request: GetAgentRequest) -> Agent:
    """Return one agent."""
    return store.get(Agent, request.id)


@handles(QUERY_AGENTS)
def query_agents(store: Store, request: QueryAgentsRequest) -> QueryAgentsResponse:
    """List agents that match every filter given."""
    name, key = request.agent_group_name, request.agent_group_id
    named = None if name is None else {g.id for g in store.select(AgentGroup, "name", name)}
    wanted = {"email": request.agent_email, "campaign": request.campaign_id, "group": key}
    found = (
        agent
        for agent in _narrowed(store, Agent, wanted)
        if (request.campaign_id is None or request.campaign_id in agent.campaign_ids)
        and request.agent_email in (None, agent.email)
        and request.enabled in (None, agent.enabled)
        and (key is None or key in agent.group_ids)
        and (named is None or not named.isdisjoint(agent.group_ids))
    )
    agents, total = page(found, request)
    return QueryAgentsResponse(total_results=total, agent=agents)


@handles(ADD_AGENTS)
def add_agents(store: Store, request: AddAgentsRequest) -> None:
    """Add agents to a campaign; an unknown email address becomes an agent."""
    store.get(CccCampaign, request.campaign_id)
    known = [store.get(Agent, key) for key in request.agent_ids]
    for agent in (*known, *(agent_of(store, email) for email in request.agent_emails)):
        _join(store.edit(Agent, agent.id).campaign_ids, request.campaign_id)
    settle_sessions(store, request.campaign_id)


@handles(GET_AGENTS)
def get_agents(store: Store, request: GetAgentsRequest) -> GetAgentsResponse:
    """List the agents of a campaign."""
    store.get(CccCampaign, request.campaign_id)
    agents = list(store.select(Agent, "campaign", request.campaign_id))
    return GetAgentsResponse(total_results=len(agents), agent=agents)


@handles(REMOVE_AGENT)
def remove_agent(store: Store, request: RemoveAgentRequest) -> None:
    """Remove an agent from a campaign."""
    _leave(store.edit(Agent, request.id), request.campaign_id)
    settle_sessions(store, request.campaign_id)


@handles(CREATE_AGENT_GROUP)
def create_agent_group(store: Store, request: CreateAgentGroupRequest) -> int:
    """Create a group with its members."""
    group = request.agent_group
    if not group.name:
        raise bad_request("AgentGroup needs a Name")
    members = _members(store, group)
    group.id = store.new_id(AgentGroup)
    store.put(group, group.id)
    _set_members(store, group, members)
    return group.id


@handles(GET_AGENT_GROUP)
def get_agent_group(store: Store, request: GetAgentGroupRequest) -> AgentGroup:
    """Return one group."""
    return store.get(AgentGroup, request.id)


@handles(QUERY_AGENT_GROUPS)
def query_agent_groups(store: Store, request: QueryAgentGroupsRequest) -> QueryAgentGroupsResponse:
    """List groups that match every filter given."""
    wanted = {"name": request.name, "campaign": request.campaign_id}
    found = (
        group
        for group in _narrowed(store, AgentGroup, wanted)
        if (request.campaign_id is None or request.campaign_id in group.campaign_ids)
        and request.name in (None, group.name)
        and (request.agent_id is None or request.agent_id in group.agent_ids)
        and (request.agent_email is None or request.agent_email in group.agent_emails)
    )
    groups, total = page(found, request)
    return QueryAgentGroupsResponse(total_results=total, agent_group=groups)


@handles(UPDATE_AGENT_GROUP)
def update_agent_group(store: Store, request: UpdateAgentGroupRequest) -> None:
    """Replace the name and the members of a group."""
    given = request.agent_group
    group = store.edit(AgentGroup, given.id or 0)
    members = _members(store, given)
    group.name = given.name or group.name
    _set_members(store, group, members)


@handles(DELETE_AGENT_GROUP)
def delete_agent_group(store: Store, request: DeleteAgentGroupRequest) -> None:
    """Delete a group; its agents remain."""
    group = store.edit(AgentGroup, request.id)
    _set_members(store, group, [])
    store.remove(AgentGroup, request.id)


@handles(ADD_AGENT_GROUPS)
def add_agent_groups(store: Store, request: AddAgentGroupsRequest) -> None:
    """Add groups to a campaign."""
    store.get(CccCampaign, request.campaign_id)
    for group in [store.edit(AgentGroup, key) for key in request.agent_group_ids]:
        _join(group.campaign_ids, request.campaign_id)
    settle_sessions(store, request.campaign_id)


@handles(GET_AGENT_GROUPS)
def get_agent_groups(store: Store, request: GetAgentGroupsRequest) -> GetAgentGroupsResponse:
    """List the groups of a campaign."""
    store.get(CccCampaign, request.campaign_id)
    groups = list(store.select(AgentGroup, "campaign", request.campaign_id))
    return GetAgentGroupsResponse(total_results=len(groups), agent_group=groups)


@handles(REMOVE_AGENT_GROUP)
def remove_agent_group(store: Store, request: RemoveAgentGroupRequest) -> None:
    """Remove a group from a campaign."""
    _leave(store.edit(AgentGroup, request.id), request.campaign_id)
    settle_sessions(store, request.campaign_id)


@handles(GET_AGENT_SESSION)
def get_agent_session(store: Store, request: GetAgentSessionRequest) -> AgentSession:
    """Return one session."""
    return store.get(AgentSession, request.id)


@handles(QUERY_AGENT_SESSIONS)
def query_agent_sessions(
    store: Store, request: QueryAgentSessionsRequest
) -> QueryAgentSessionsResponse:
    """List sessions that match every filter given."""
    email = request.agent_email
    named = None if email is None else store.indexes(Agent).keys("email", email)
    by_campaign = {"campaign": request.campaign_id, "agent": request.agent_id}
    found = (
        session
        for session in _narrowed(store, AgentSession, by_campaign)
        if request.campaign_id in (None, session.campaign_id)
        and request.agent_id in (None, session.agent_id)
        and (named is None or session.agent_id in named)
        and request.active in (None, session.agent_state != AgentState.DISCONNECTED)
    )
    sessions, total = page(found, request)
    return QueryAgentSessionsResponse(total_results=total, agent_session=sessions)


@handles(SEND_AGENT_INVITES)
def send_agent_invites(store: Store, request: SendAgentInvitesRequest) -> None:
    """Create agents for the invitations, in the group named; no email is sent."""
    store.get(CccCampaign, request.campaign_id)
    group = next(iter(store.select(AgentGroup, "name", request.agent_group_name)), None)
    if request.agent_group_name is not None and group is None:
        raise not_found(AgentGroup.__name__, request.agent_group_name)
    for agent in [agent_of(store, email) for email in request.agent_emails]:
        _join(store.edit(Agent, agent.id).campaign_ids, request.campaign_id)
        if group is not None:
            changed = store.edit(AgentGroup, group.id or 0)
            _set_members(store, changed, [*_members(store, changed), agent])
    settle_sessions(store, request.campaign_id)


@handles(GET_AGENT_INVITE_URI)
def get_agent_invite_uri(
    store: Store, request: GetAgentInviteUriRequest
) -> GetAgentInviteUriResponse:
    """Return the address at which a person could join a campaign."""
    store.get(CccCampaign, request.campaign_id)
    agent = agent_of(store, request.agent_email)
    return GetAgentInviteUriResponse(
        agent_invite_uri=f"{INVITATION}?campaign={request.campaign_id}&agent={agent.id}",
        campaign_id=request.campaign_id,
    )


def agent_of(store: Store, email: str) -> Agent:
    """Return the agent with an email address, created if it does not exist."""
    for known in store.select(Agent, "email", email):
        return known
    agent = Agent(id=store.new_id(Agent), enabled=True, name=email.partition("@")[0], email=email)
    return store.put(agent, agent.id)


def _narrowed(
    store: Store, cls: type[ItemT], wanted: Mapping[str, Hashable | None]
) -> Sequence[ItemT]:
    """Return the fewest items that an index finds by one of several values."""
    indexes = store.indexes(cls)
    given = {name: value for name, value in wanted.items() if value is not None}
    fewest = min(given, key=lambda name: indexes.count(name, given[name]), default=None)
    return store.every(cls) if fewest is None else store.select(cls, fewest, given[fewest])


def _join(keys: list[int], key: int) -> None:
    if key not in keys:
        keys.append(key)


def _leave(member: Agent | AgentGroup, campaign_id: int) -> None:
    if campaign_id not in member.campaign_ids:
        raise not_found(CccCampaign.__name__, f"{campaign_id} of {type(member).__name__}")
    member.campaign_ids.remove(campaign_id)


def _members(store: Store, group: AgentGroup) -> list[Agent]:
    known = [store.get(Agent, key) for key in group.agent_ids]
    return known + [agent_of(store, email) for email in group.agent_emails]


def _set_members(store: Store, group: AgentGroup, members: Iterable[Agent]) -> None:
    chosen = {agent.id: agent for agent in members}
    former = store.select(Agent, "group", group.id)
    for agent in {each.id: each for each in (*former, *chosen.values())}.values():
        others = [key for key in agent.group_ids if key != group.id]
        own = [group.id] if agent.id in chosen and group.id is not None else []
        if others + own != agent.group_ids:
            store.edit(Agent, agent.id).group_ids = others + own
    group.agent_ids = list(chosen)
    group.agent_emails = [agent.email for agent in chosen.values() if agent.email]
    for key in group.campaign_ids:
        settle_sessions(store, key)
