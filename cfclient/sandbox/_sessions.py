"""Sessions of agents: they work while their campaign runs."""

from __future__ import annotations

from cfclient.sandbox._store import Store
from cfschema.data import Agent, AgentGroup, AgentSession, AgentState, CccCampaign


def open_sessions(store: Store, campaign: CccCampaign) -> None:
    """Let the agents of a campaign that has started begin to work for it.

    An agent who is disabled or works for another campaign does not take part.

    Args:
        store: The state.
        campaign: What was started.
    """
    groups = {g.id for g in store.all(AgentGroup) if campaign.id in g.campaign_ids}
    for agent in store.all(Agent):
        belongs = campaign.id in agent.campaign_ids or not groups.isdisjoint(agent.group_ids)
        if belongs and agent.enabled is not False and agent.active_session_id is None:
            session = AgentSession(
                id=store.new_id(AgentSession),
                agent_id=agent.id,
                campaign_id=campaign.id,
                agent_state=AgentState.AVAILABLE,
                call_count=0,
                start=store.now,
                last_update=store.now,
            )
            store.put(session, session.id)
            agent.active_session_id = session.id
            agent.last_login = store.now


def close_sessions(store: Store, campaign_id: int | None, agent: Agent | None = None) -> None:
    """End the work for a campaign.

    Args:
        store: The state.
        campaign_id: The campaign.
        agent: Who stops working for it; `None` stands for everybody.
    """
    for member in [agent] if agent is not None else list(store.all(Agent)):
        session = store.find(AgentSession, member.active_session_id)
        if session is not None and session.campaign_id == campaign_id:
            session.agent_state = AgentState.DISCONNECTED
            session.last_update = store.now
            member.active_session_id = None
