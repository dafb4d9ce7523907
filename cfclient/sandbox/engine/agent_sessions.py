"""Sessions of agents, which last as long as their campaign runs."""

from __future__ import annotations

from collections.abc import Iterable

from cfclient.sandbox.engine.store import Store
from cfschema.types import (
    Agent,
    AgentGroup,
    AgentSession,
    AgentState,
    BroadcastStatus,
    CccCampaign,
)


def settle_sessions(store: Store, campaign_id: int | None) -> None:
    """Start and end sessions after a change of a campaign, its agents or its groups.

    An agent of a running campaign without a session gets one; a session ends with its campaign,
    and when its agent no longer belongs to it.

    Args:
        store: The state.
        campaign_id: The campaign.
    """
    campaign = store.find(CccCampaign, campaign_id)
    running = campaign is not None and campaign.status == BroadcastStatus.RUNNING
    groups = set(store.indexes(AgentGroup).keys("campaign", campaign_id))
    for agent in store.pick(Agent, _concerned(store, campaign_id, groups)):
        belongs = campaign_id in agent.campaign_ids or not groups.isdisjoint(agent.group_ids)
        session = store.find(AgentSession, agent.active_session_id)
        if running and belongs and session is None:
            _begin(store, agent, campaign_id)
        elif session and session.campaign_id == campaign_id and not (running and belongs):
            _end(store, agent, session)


def _concerned(store: Store, campaign_id: int | None, groups: Iterable[int]) -> list[int]:
    """Return the agents who belong to a campaign or have a session of it, in order."""
    agents = store.indexes(Agent)
    found = set(agents.keys("campaign", campaign_id))
    for group in groups:
        found.update(agents.keys("group", group))
    sessions = store.select(AgentSession, "running", campaign_id)
    return sorted(found.union(session.agent_id or 0 for session in sessions))


def _begin(store: Store, agent: Agent, campaign_id: int | None) -> None:
    session = AgentSession(
        id=store.new_id(AgentSession),
        agent_id=agent.id,
        campaign_id=campaign_id,
        agent_state=AgentState.AVAILABLE,
        call_count=0,
        start=store.now,
        last_update=store.now,
    )
    store.put(session, session.id)
    changed = store.edit(Agent, agent.id)
    changed.active_session_id = session.id
    changed.last_login = store.now


def _end(store: Store, agent: Agent, session: AgentSession) -> None:
    ended = store.edit(AgentSession, session.id)
    ended.agent_state = AgentState.DISCONNECTED
    ended.last_update = store.now
    store.edit(Agent, agent.id).active_session_id = None
