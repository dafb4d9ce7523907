# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: f04a39ee41977f18c33c754f7fdb6b433d462a3d982beab5baf40d262b2c6da7).
# Not to be edited: change the contract or the generator and run the script again.

"""Cloud call center campaigns with their agents, agent groups, agent sessions, questions and transfer
numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from cfschema.base import Caller, as_list
from cfschema.data import (
    Agent,
    AgentGroup,
    AgentSession,
    CccCampaign,
    CccCampaignStats,
)
from cfschema.operations import (
    ADD_AGENT_GROUPS,
    ADD_AGENTS,
    CONTROL_CCC_CAMPAIGN,
    CREATE_AGENT_GROUP,
    CREATE_CCC_CAMPAIGN,
    DELETE_AGENT_GROUP,
    DELETE_CCC_CAMPAIGN,
    DELETE_CCC_CAMPAIGN_QUESTIONS,
    DELETE_CCC_CAMPAIGN_TRANSFER_NUMBERS,
    GET_AGENT,
    GET_AGENT_GROUP,
    GET_AGENT_GROUPS,
    GET_AGENT_INVITE_URI,
    GET_AGENT_SESSION,
    GET_AGENTS,
    GET_CCC_CAMPAIGN,
    GET_CCC_CAMPAIGN_STATS,
    QUERY_AGENT_GROUPS,
    QUERY_AGENT_SESSIONS,
    QUERY_AGENTS,
    QUERY_CCC_CAMPAIGNS,
    REMOVE_AGENT,
    REMOVE_AGENT_GROUP,
    SEND_AGENT_INVITES,
    UPDATE_AGENT_GROUP,
    UPDATE_CCC_CAMPAIGN,
)
from cfschema.service import (
    AddAgentGroupsRequest,
    AddAgentsRequest,
    BroadcastCommand,
    ControlCccCampaignRequest,
    CreateAgentGroupRequest,
    CreateCccCampaignRequest,
    DeleteAgentGroupRequest,
    DeleteCccCampaignQuestionsRequest,
    DeleteCccCampaignRequest,
    DeleteCccCampaignTransferNumbersRequest,
    GetAgentGroupRequest,
    GetAgentGroupsRequest,
    GetAgentGroupsResponse,
    GetAgentInviteUriRequest,
    GetAgentInviteUriResponse,
    GetAgentRequest,
    GetAgentSessionRequest,
    GetAgentsRequest,
    GetAgentsResponse,
    GetCccCampaignRequest,
    GetCccCampaignStatsRequest,
    QueryAgentGroupsRequest,
    QueryAgentGroupsResponse,
    QueryAgentSessionsRequest,
    QueryAgentSessionsResponse,
    QueryAgentsRequest,
    QueryAgentsResponse,
    QueryCccCampaignsRequest,
    QueryCccCampaignsResponse,
    RemoveAgentGroupRequest,
    RemoveAgentRequest,
    SendAgentInvitesRequest,
    UpdateAgentGroupRequest,
    UpdateCccCampaignRequest,
)


class CccService:
    """Cloud call center campaigns with their agents, agent groups, agent sessions, questions and
    transfer numbers."""

    def __init__(self, caller: Caller) -> None:
        """Take what makes the calls."""
        self._caller = caller

    def get_ccc_campaign(
        self,
        *,
        id: int,
    ) -> CccCampaign:
        """Return a call center campaign.

        Args:
            id: ID of the resource. Example: 135.

        Returns:
            Cloud call center campaign.

        Source: CallFire API 1.1, CccService, GetCccCampaign.
        """
        return self._caller.call(
            GET_CCC_CAMPAIGN,
            GetCccCampaignRequest(
                id=id,
            ),
        )

    def get_ccc_campaign_stats(
        self,
        *,
        campaign_id: int,
        interval_begin: datetime | None = None,
        interval_end: datetime | None = None,
    ) -> CccCampaignStats:
        """Return the agents, calls, durations and results of a call center campaign, in total or for
        an interval.

        Args:
            campaign_id: ID of the call center campaign. Example: 14.
            interval_begin: Start of the interval, inclusive. ISO 8601 with a time zone.
                Example: 2015-03-01T00:00:00Z.
            interval_end: End of the interval, exclusive. ISO 8601 with a time zone. Example:
                2015-04-01T00:00:00Z.

        Returns:
            Statistics of a call center campaign.

        Source: CallFire API 1.1, CccService, GetCccCampaignStats.
        """
        return self._caller.call(
            GET_CCC_CAMPAIGN_STATS,
            GetCccCampaignStatsRequest(
                campaign_id=campaign_id,
                interval_begin=interval_begin,
                interval_end=interval_end,
            ),
        )

    def create_ccc_campaign(
        self,
        *,
        ccc_campaign: CccCampaign,
        request_id: str | None = None,
    ) -> int:
        """Create a call center campaign. Returns the ID of the campaign.

        Args:
            request_id: Idempotency key: a URI chosen by the client. A request with a key that
                was already used is not processed again. Example: campaign-1042.
            ccc_campaign: Cloud call center campaign.

        Returns:
            ID of the created resource. Example: 3.

        Source: CallFire API 1.1, CccService, CreateCccCampaign.
        """
        return self._caller.call(
            CREATE_CCC_CAMPAIGN,
            CreateCccCampaignRequest(
                request_id=request_id,
                ccc_campaign=ccc_campaign,
            ),
        )

    def query_ccc_campaigns(
        self,
        *,
        max_results: int | None = None,
        first_result: int | None = None,
        running: bool | None = None,
        name: str | None = None,
        label_name: str | None = None,
    ) -> QueryCccCampaignsResponse:
        """List call center campaigns, filtered by running state, name and label.

        Args:
            max_results: Maximum number of results per page. Default: 1000. Maximum: 1000.
                Example: 100.
            first_result: Number of results to skip before the page. Default: 0. Example: 100.
            running: State to filter by: true for running campaigns, false for all others.
                Example: true.
            name: Name of the campaign to filter by. Example: Spring survey.
            label_name: Name of the label to filter by. Example: Reminders.

        Returns:
            Page of call center campaigns.

        Source: CallFire API 1.1, CccService, QueryCccCampaigns.
        """
        return self._caller.call(
            QUERY_CCC_CAMPAIGNS,
            QueryCccCampaignsRequest(
                max_results=max_results,
                first_result=first_result,
                running=running,
                name=name,
                label_name=label_name,
            ),
        )

    def iter_ccc_campaigns(
        self,
        *,
        running: bool | None = None,
        name: str | None = None,
        label_name: str | None = None,
        page_size: int = 1000,
        limit: int | None = None,
    ) -> Iterator[CccCampaign]:
        """List call center campaigns, filtered by running state, name and label. All pages, one after
        the other, each asked for when it is needed.

        Args:
            running: State to filter by: true for running campaigns, false for all others.
                Example: true.
            name: Name of the campaign to filter by. Example: Spring survey.
            label_name: Name of the label to filter by. Example: Reminders.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            Cloud call center campaign.

        Source: CallFire API 1.1, CccService, QueryCccCampaigns.
        """
        return self._caller.iterate(
            QUERY_CCC_CAMPAIGNS,
            QueryCccCampaignsRequest(
                running=running,
                name=name,
                label_name=label_name,
            ),
            page_size=page_size,
            limit=limit,
        )

    def update_ccc_campaign(
        self,
        *,
        ccc_campaign: CccCampaign,
        request_id: str | None = None,
    ) -> None:
        """Replace the settings of a call center campaign.

        Args:
            request_id: Idempotency key: a URI chosen by the client. A request with a key that
                was already used is not processed again. Example: campaign-1042.
            ccc_campaign: Cloud call center campaign.

        Source: CallFire API 1.1, CccService, UpdateCccCampaign.
        """
        return self._caller.call(
            UPDATE_CCC_CAMPAIGN,
            UpdateCccCampaignRequest(
                request_id=request_id,
                ccc_campaign=ccc_campaign,
            ),
        )

    def delete_ccc_campaign_transfer_numbers(
        self,
        *,
        id: int,
    ) -> None:
        """Delete all transfer numbers of a call center campaign.

        Args:
            id: ID of the resource. Example: 135.

        Source: CallFire API 1.1, CccService, DeleteCccCampaignTransferNumbers.
        """
        return self._caller.call(
            DELETE_CCC_CAMPAIGN_TRANSFER_NUMBERS,
            DeleteCccCampaignTransferNumbersRequest(
                id=id,
            ),
        )

    def delete_ccc_campaign_questions(
        self,
        *,
        id: int,
    ) -> None:
        """Delete all questions of a call center campaign.

        Args:
            id: ID of the resource. Example: 135.

        Source: CallFire API 1.1, CccService, DeleteCccCampaignQuestions.
        """
        return self._caller.call(
            DELETE_CCC_CAMPAIGN_QUESTIONS,
            DeleteCccCampaignQuestionsRequest(
                id=id,
            ),
        )

    def control_ccc_campaign(
        self,
        *,
        id: int,
        request_id: str | None = None,
        command: BroadcastCommand | None = None,
        max_active: int | None = None,
    ) -> None:
        """Start, stop or archive a call center campaign, or limit its simultaneous calls.

        Args:
            id: ID of the resource. Example: 135.
            request_id: Idempotency key: a URI chosen by the client. A request with a key that
                was already used is not processed again. Example: start-1042.
            command: Command to execute. Example: START.
            max_active: Maximum number of simultaneous calls. Example: 10.

        Source: CallFire API 1.1, CccService, ControlCccCampaign.
        """
        return self._caller.call(
            CONTROL_CCC_CAMPAIGN,
            ControlCccCampaignRequest(
                id=id,
                request_id=request_id,
                command=command,
                max_active=max_active,
            ),
        )

    def delete_ccc_campaign(
        self,
        *,
        id: int,
    ) -> None:
        """Delete a call center campaign.

        Args:
            id: ID of the resource. Example: 135.

        Source: CallFire API 1.1, CccService, DeleteCccCampaign.
        """
        return self._caller.call(
            DELETE_CCC_CAMPAIGN,
            DeleteCccCampaignRequest(
                id=id,
            ),
        )

    def get_agent(
        self,
        *,
        id: int,
    ) -> Agent:
        """Return an agent.

        Args:
            id: ID of the resource. Example: 135.

        Returns:
            Agent who handles the calls of call center campaigns.

        Source: CallFire API 1.1, CccService, GetAgent.
        """
        return self._caller.call(
            GET_AGENT,
            GetAgentRequest(
                id=id,
            ),
        )

    def query_agents(
        self,
        *,
        max_results: int | None = None,
        first_result: int | None = None,
        campaign_id: int | None = None,
        agent_email: str | None = None,
        agent_group_id: int | None = None,
        agent_group_name: str | None = None,
        enabled: bool | None = None,
    ) -> QueryAgentsResponse:
        """List agents, filtered by campaign, email address, agent group and enabled state.

        Args:
            max_results: Maximum number of results per page. Default: 1000. Maximum: 1000.
                Example: 100.
            first_result: Number of results to skip before the page. Default: 0. Example: 100.
            campaign_id: ID of the call center campaign to filter by. Example: 14.
            agent_email: Email address of the agent to filter by. Example: ada@example.com.
            agent_group_id: ID of the agent group to filter by. Example: 8.
            agent_group_name: Name of the agent group to filter by. Example: Evening shift.
            enabled: State to filter by: true for enabled agents, false for all others.
                Example: true.

        Returns:
            Page of agents.

        Source: CallFire API 1.1, CccService, QueryAgents.
        """
        return self._caller.call(
            QUERY_AGENTS,
            QueryAgentsRequest(
                max_results=max_results,
                first_result=first_result,
                campaign_id=campaign_id,
                agent_email=agent_email,
                agent_group_id=agent_group_id,
                agent_group_name=agent_group_name,
                enabled=enabled,
            ),
        )

    def iter_agents(
        self,
        *,
        campaign_id: int | None = None,
        agent_email: str | None = None,
        agent_group_id: int | None = None,
        agent_group_name: str | None = None,
        enabled: bool | None = None,
        page_size: int = 1000,
        limit: int | None = None,
    ) -> Iterator[Agent]:
        """List agents, filtered by campaign, email address, agent group and enabled state. All pages,
        one after the other, each asked for when it is needed.

        Args:
            campaign_id: ID of the call center campaign to filter by. Example: 14.
            agent_email: Email address of the agent to filter by. Example: ada@example.com.
            agent_group_id: ID of the agent group to filter by. Example: 8.
            agent_group_name: Name of the agent group to filter by. Example: Evening shift.
            enabled: State to filter by: true for enabled agents, false for all others.
                Example: true.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            Agent who handles the calls of call center campaigns.

        Source: CallFire API 1.1, CccService, QueryAgents.
        """
        return self._caller.iterate(
            QUERY_AGENTS,
            QueryAgentsRequest(
                campaign_id=campaign_id,
                agent_email=agent_email,
                agent_group_id=agent_group_id,
                agent_group_name=agent_group_name,
                enabled=enabled,
            ),
            page_size=page_size,
            limit=limit,
        )

    def add_agents(
        self,
        *,
        campaign_id: int,
        agent_ids: Sequence[int] = (),
        agent_emails: Sequence[str] = (),
    ) -> None:
        """Add agents to a call center campaign, by ID or by email address.

        Args:
            campaign_id: ID of the call center campaign. Example: 14.
            agent_ids: IDs of the agents. Example: 21 22.
            agent_emails: Email addresses of the agents. Example: ada@example.com
                bob@example.com.

        Source: CallFire API 1.1, CccService, AddAgents.
        """
        return self._caller.call(
            ADD_AGENTS,
            AddAgentsRequest(
                campaign_id=campaign_id,
                agent_ids=as_list(agent_ids),
                agent_emails=as_list(agent_emails),
            ),
        )

    def get_agents(
        self,
        *,
        campaign_id: int,
    ) -> GetAgentsResponse:
        """Return the agents of a call center campaign.

        Args:
            campaign_id: ID of the call center campaign. Example: 14.

        Returns:
            Agents of a call center campaign.

        Source: CallFire API 1.1, CccService, GetAgents.
        """
        return self._caller.call(
            GET_AGENTS,
            GetAgentsRequest(
                campaign_id=campaign_id,
            ),
        )

    def remove_agent(
        self,
        *,
        campaign_id: int,
        id: int,
    ) -> None:
        """Remove an agent from a call center campaign. The agent is not deleted.

        Args:
            campaign_id: ID of the call center campaign. Example: 14.
            id: ID of the agent or agent group. Example: 21.

        Source: CallFire API 1.1, CccService, RemoveAgent.
        """
        return self._caller.call(
            REMOVE_AGENT,
            RemoveAgentRequest(
                campaign_id=campaign_id,
                id=id,
            ),
        )

    def get_agent_group(
        self,
        *,
        id: int,
    ) -> AgentGroup:
        """Return an agent group.

        Args:
            id: ID of the resource. Example: 135.

        Returns:
            Group of agents.

        Source: CallFire API 1.1, CccService, GetAgentGroup.
        """
        return self._caller.call(
            GET_AGENT_GROUP,
            GetAgentGroupRequest(
                id=id,
            ),
        )

    def query_agent_groups(
        self,
        *,
        max_results: int | None = None,
        first_result: int | None = None,
        campaign_id: int | None = None,
        name: str | None = None,
        agent_id: int | None = None,
        agent_email: str | None = None,
    ) -> QueryAgentGroupsResponse:
        """List agent groups, filtered by campaign, name and agent.

        Args:
            max_results: Maximum number of results per page. Default: 1000. Maximum: 1000.
                Example: 100.
            first_result: Number of results to skip before the page. Default: 0. Example: 100.
            campaign_id: ID of the call center campaign to filter by. Example: 14.
            name: Name of the agent group to filter by. Example: Evening shift.
            agent_id: ID of an agent in the group to filter by. Example: 21.
            agent_email: Email address of an agent in the group to filter by. Example:
                ada@example.com.

        Returns:
            Page of agent groups.

        Source: CallFire API 1.1, CccService, QueryAgentGroups.
        """
        return self._caller.call(
            QUERY_AGENT_GROUPS,
            QueryAgentGroupsRequest(
                max_results=max_results,
                first_result=first_result,
                campaign_id=campaign_id,
                name=name,
                agent_id=agent_id,
                agent_email=agent_email,
            ),
        )

    def iter_agent_groups(
        self,
        *,
        campaign_id: int | None = None,
        name: str | None = None,
        agent_id: int | None = None,
        agent_email: str | None = None,
        page_size: int = 1000,
        limit: int | None = None,
    ) -> Iterator[AgentGroup]:
        """List agent groups, filtered by campaign, name and agent. All pages, one after the other,
        each asked for when it is needed.

        Args:
            campaign_id: ID of the call center campaign to filter by. Example: 14.
            name: Name of the agent group to filter by. Example: Evening shift.
            agent_id: ID of an agent in the group to filter by. Example: 21.
            agent_email: Email address of an agent in the group to filter by. Example:
                ada@example.com.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            Group of agents.

        Source: CallFire API 1.1, CccService, QueryAgentGroups.
        """
        return self._caller.iterate(
            QUERY_AGENT_GROUPS,
            QueryAgentGroupsRequest(
                campaign_id=campaign_id,
                name=name,
                agent_id=agent_id,
                agent_email=agent_email,
            ),
            page_size=page_size,
            limit=limit,
        )

    def create_agent_group(
        self,
        *,
        agent_group: AgentGroup,
        request_id: str | None = None,
    ) -> int:
        """Create an agent group. Returns the ID of the agent group.

        Args:
            request_id: Idempotency key: a URI chosen by the client. A request with a key that
                was already used is not processed again. Example: agent-group-1042.
            agent_group: Group of agents.

        Returns:
            ID of the created resource. Example: 3.

        Source: CallFire API 1.1, CccService, CreateAgentGroup.
        """
        return self._caller.call(
            CREATE_AGENT_GROUP,
            CreateAgentGroupRequest(
                request_id=request_id,
                agent_group=agent_group,
            ),
        )

    def update_agent_group(
        self,
        *,
        agent_group: AgentGroup,
        request_id: str | None = None,
    ) -> None:
        """Replace the name and agents of an agent group.

        Args:
            request_id: Idempotency key: a URI chosen by the client. A request with a key that
                was already used is not processed again. Example: agent-group-1042.
            agent_group: Group of agents.

        Source: CallFire API 1.1, CccService, UpdateAgentGroup.
        """
        return self._caller.call(
            UPDATE_AGENT_GROUP,
            UpdateAgentGroupRequest(
                request_id=request_id,
                agent_group=agent_group,
            ),
        )

    def add_agent_groups(
        self,
        *,
        campaign_id: int,
        agent_group_ids: Sequence[int],
    ) -> None:
        """Add agent groups to a call center campaign.

        Args:
            campaign_id: ID of the call center campaign. Example: 14.
            agent_group_ids: IDs of the agent groups. Example: 8 9.

        Source: CallFire API 1.1, CccService, AddAgentGroups.
        """
        return self._caller.call(
            ADD_AGENT_GROUPS,
            AddAgentGroupsRequest(
                campaign_id=campaign_id,
                agent_group_ids=as_list(agent_group_ids),
            ),
        )

    def get_agent_groups(
        self,
        *,
        campaign_id: int,
    ) -> GetAgentGroupsResponse:
        """Return the agent groups of a call center campaign.

        Args:
            campaign_id: ID of the call center campaign. Example: 14.

        Returns:
            Agent groups of a call center campaign.

        Source: CallFire API 1.1, CccService, GetAgentGroups.
        """
        return self._caller.call(
            GET_AGENT_GROUPS,
            GetAgentGroupsRequest(
                campaign_id=campaign_id,
            ),
        )

    def delete_agent_group(
        self,
        *,
        id: int,
    ) -> None:
        """Delete an agent group.

        Args:
            id: ID of the resource. Example: 135.

        Source: CallFire API 1.1, CccService, DeleteAgentGroup.
        """
        return self._caller.call(
            DELETE_AGENT_GROUP,
            DeleteAgentGroupRequest(
                id=id,
            ),
        )

    def remove_agent_group(
        self,
        *,
        campaign_id: int,
        id: int,
    ) -> None:
        """Remove an agent group from a call center campaign. The agent group is not deleted.

        Args:
            campaign_id: ID of the call center campaign. Example: 14.
            id: ID of the agent or agent group. Example: 21.

        Source: CallFire API 1.1, CccService, RemoveAgentGroup.
        """
        return self._caller.call(
            REMOVE_AGENT_GROUP,
            RemoveAgentGroupRequest(
                campaign_id=campaign_id,
                id=id,
            ),
        )

    def get_agent_session(
        self,
        *,
        id: int,
    ) -> AgentSession:
        """Return an agent session.

        Args:
            id: ID of the resource. Example: 135.

        Returns:
            Session of an agent in a call center campaign, from login to logout.

        Source: CallFire API 1.1, CccService, GetAgentSession.
        """
        return self._caller.call(
            GET_AGENT_SESSION,
            GetAgentSessionRequest(
                id=id,
            ),
        )

    def query_agent_sessions(
        self,
        *,
        max_results: int | None = None,
        first_result: int | None = None,
        campaign_id: int | None = None,
        agent_id: int | None = None,
        agent_email: str | None = None,
        active: bool | None = None,
    ) -> QueryAgentSessionsResponse:
        """List agent sessions, filtered by campaign, agent and active state.

        Args:
            max_results: Maximum number of results per page. Default: 1000. Maximum: 1000.
                Example: 100.
            first_result: Number of results to skip before the page. Default: 0. Example: 100.
            campaign_id: ID of the call center campaign to filter by. Example: 14.
            agent_id: ID of the agent to filter by. Example: 21.
            agent_email: Email address of the agent to filter by. Example: ada@example.com.
            active: State to filter by: true for active sessions, false for ended ones.
                Example: true.

        Returns:
            Page of agent sessions.

        Source: CallFire API 1.1, CccService, QueryAgentSessions.
        """
        return self._caller.call(
            QUERY_AGENT_SESSIONS,
            QueryAgentSessionsRequest(
                max_results=max_results,
                first_result=first_result,
                campaign_id=campaign_id,
                agent_id=agent_id,
                agent_email=agent_email,
                active=active,
            ),
        )

    def iter_agent_sessions(
        self,
        *,
        campaign_id: int | None = None,
        agent_id: int | None = None,
        agent_email: str | None = None,
        active: bool | None = None,
        page_size: int = 1000,
        limit: int | None = None,
    ) -> Iterator[AgentSession]:
        """List agent sessions, filtered by campaign, agent and active state. All pages, one after the
        other, each asked for when it is needed.

        Args:
            campaign_id: ID of the call center campaign to filter by. Example: 14.
            agent_id: ID of the agent to filter by. Example: 21.
            agent_email: Email address of the agent to filter by. Example: ada@example.com.
            active: State to filter by: true for active sessions, false for ended ones.
                Example: true.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            Session of an agent in a call center campaign, from login to logout.

        Source: CallFire API 1.1, CccService, QueryAgentSessions.
        """
        return self._caller.iterate(
            QUERY_AGENT_SESSIONS,
            QueryAgentSessionsRequest(
                campaign_id=campaign_id,
                agent_id=agent_id,
                agent_email=agent_email,
                active=active,
            ),
            page_size=page_size,
            limit=limit,
        )

    def send_agent_invites(
        self,
        *,
        campaign_id: int,
        agent_emails: Sequence[str],
        request_id: str | None = None,
        agent_group_name: str | None = None,
    ) -> None:
        """Invite people by email to join a call center campaign as agents.

        Args:
            request_id: Idempotency key: a URI chosen by the client. A request with a key that
                was already used is not processed again. Example: invites-1042.
            campaign_id: ID of the call center campaign. Example: 14.
            agent_group_name: Name of the agent group that the invited agents join. Example:
                Evening shift.
            agent_emails: Email addresses to invite. Example: ada@example.com bob@example.com.

        Source: CallFire API 1.1, CccService, SendAgentInvites.
        """
        return self._caller.call(
            SEND_AGENT_INVITES,
            SendAgentInvitesRequest(
                request_id=request_id,
                campaign_id=campaign_id,
                agent_group_name=agent_group_name,
                agent_emails=as_list(agent_emails),
            ),
        )

    def get_agent_invite_uri(
        self,
        *,
        campaign_id: int,
        agent_email: str,
    ) -> GetAgentInviteUriResponse:
        """Return the URI at which a person can join a call center campaign as an agent.

        Args:
            campaign_id: ID of the call center campaign. Example: 14.
            agent_email: Email address of the person to invite. Example: ada@example.com.

        Returns:
            Invitation to join a call center campaign as an agent.

        Source: CallFire API 1.1, CccService, GetAgentInviteUri.
        """
        return self._caller.call(
            GET_AGENT_INVITE_URI,
            GetAgentInviteUriRequest(
                campaign_id=campaign_id,
                agent_email=agent_email,
            ),
        )
