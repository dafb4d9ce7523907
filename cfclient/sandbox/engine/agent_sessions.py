"""Sessions of agents: they work while their campaign runs."""

from __future__ import annotations

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
    """Begin and end sessions as a campaign, its agents or its groups have changed.

    Whoever belongs to a running campaign and does not work for another one gets a session; a
    session ends with the campaign, and when its agent no longer belongs to it.

    Args:
        store: The state.
        campaign_id: The campaign.
    """
    campaign = store.find(CccCampaign, campaign_id)
    running = campaign is not None and campaign.status == BroadcastStatus.RUNNING
    groups = {g.id for g in store.all(AgentGroup) if campaign_id in g.campaign_ids}
    for agent in store.all(Agent):
        belongs = campaign_id in agent.campaign_ids or not groups.isdisjoint(agent.group_ids)
        session = store.find(AgentSession, agent.active_session_id)
        if running and belongs and session is None:
            _begin(store, agent, campaign_id)
        elif session and session.campaign_id == campaign_id and not (running and belongs):
            _end(store, agent, session)


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
    agent.active_session_id = session.id
    agent.last_login = store.now


def _end(store: Store, agent: Agent, session: AgentSession) -> None:
    session.agent_state = AgentState.DISCONNECTED
    session.last_update = store.now
    agent.active_session_id = None
