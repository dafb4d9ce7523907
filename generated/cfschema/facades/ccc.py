# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: 4f7ff5aebad770c73eb811a9f4ea5d7b3a500eab90740af37ee38b1858bcc84b).
# Not to be edited: change the contract or the generator and run the script again.

"""Runs cloud call centre campaigns: their agents, agent groups, agent sessions, questions and
transfer numbers."""

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
    """Runs cloud call centre campaigns: their agents, agent groups, agent sessions, questions and
    transfer numbers."""

    def __init__(self, caller: Caller) -> None:
        """Take what makes the calls."""
        self._caller = caller

    def get_ccc_campaign(
        self,
        *,
        id: int,
    ) -> CccCampaign:
        """Returns one call centre campaign.

        Args:
            id: The id of the item. Example: 135.

        Returns:
            A call centre campaign.

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
        """Returns agents, calls, durations and results of a call centre campaign, for all time or for
        an interval.

        Args:
            campaign_id: The id of the call centre campaign.
            interval_begin: Only what happened at or after this time; ISO 8601 with a time
                zone.
            interval_end: Only what happened before this time; ISO 8601 with a time zone.

        Returns:
            What happened in a call centre campaign.

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
        """Creates a call centre campaign and returns its id.

        Args:
            request_id: A URI chosen by the sender; a request that comes again with the same
                one is done only once.
            ccc_campaign: A call centre campaign.

        Returns:
            The id of what was created.

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
        """Lists call centre campaigns, filtered by whether they run, by name and by label.

        Args:
            max_results: How many hits to return at most, not more than 1000. Left out, it is
                1000. Example: 1000.
            first_result: How many hits to pass over before the first one returned. Left out,
                it is 0. Example: 0.
            running: True for running ones only, false for the others only.
            name: Only campaigns with this name.
            label_name: Only campaigns that carry this label.

        Returns:
            One page of call centre campaigns.

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
        """Lists call centre campaigns, filtered by whether they run, by name and by label. All pages,
        one after the other, each asked for when it is needed.

        Args:
            running: True for running ones only, false for the others only.
            name: Only campaigns with this name.
            label_name: Only campaigns that carry this label.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            A call centre campaign.

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
        """Replaces the settings of a call centre campaign.

        Args:
            request_id: A URI chosen by the sender; a request that comes again with the same
                one is done only once.
            ccc_campaign: A call centre campaign.

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
        """Removes all transfer numbers of a call centre campaign.

        Args:
            id: The id of the item. Example: 135.

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
        """Removes all questions of a call centre campaign.

        Args:
            id: The id of the item. Example: 135.

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
        """Starts, stops or archives a call centre campaign and limits how many calls run at the same
        time.

        Args:
            id: The id of the item. Example: 135.
            request_id: A URI chosen by the sender; a request that comes again with the same
                one is done only once.
            command: What to do with the campaign.
            max_active: How many actions run at the same time at most.

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
        """Deletes a call centre campaign.

        Args:
            id: The id of the item. Example: 135.

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
        """Returns one agent.

        Args:
            id: The id of the item. Example: 135.

        Returns:
            A person who handles calls of call centre campaigns.

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
        """Lists agents, filtered by campaign, e-mail address, group and whether they are enabled.

        Args:
            max_results: How many hits to return at most, not more than 1000. Left out, it is
                1000. Example: 1000.
            first_result: How many hits to pass over before the first one returned. Left out,
                it is 0. Example: 0.
            campaign_id: Only agents of the campaign with this id.
            agent_email: Only the agent with this e-mail address.
            agent_group_id: Only agents of the group with this id.
            agent_group_name: Only agents of the group with this name.
            enabled: Only agents that are switched on if true, only the others if false.

        Returns:
            One page of agents.

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
        """Lists agents, filtered by campaign, e-mail address, group and whether they are enabled. All
        pages, one after the other, each asked for when it is needed.

        Args:
            campaign_id: Only agents of the campaign with this id.
            agent_email: Only the agent with this e-mail address.
            agent_group_id: Only agents of the group with this id.
            agent_group_name: Only agents of the group with this name.
            enabled: Only agents that are switched on if true, only the others if false.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            A person who handles calls of call centre campaigns.

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
        """Adds agents to a call centre campaign, by id or by e-mail address.

        Args:
            campaign_id: The id of the call centre campaign.
            agent_ids: Ids of agents.
            agent_emails: E-mail addresses of agents.

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
        """Lists the agents of one call centre campaign.

        Args:
            campaign_id: The id of the call centre campaign.

        Returns:
            The agents of a call centre campaign.

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
        """Removes one agent from a call centre campaign; the agent itself remains.

        Args:
            campaign_id: The id of the call centre campaign.
            id: The id of the agent or agent group.

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
        """Returns one agent group.

        Args:
            id: The id of the item. Example: 135.

        Returns:
            A group of agents.

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
        """Lists agent groups, filtered by campaign, name and member.

        Args:
            max_results: How many hits to return at most, not more than 1000. Left out, it is
                1000. Example: 1000.
            first_result: How many hits to pass over before the first one returned. Left out,
                it is 0. Example: 0.
            campaign_id: Only groups of the campaign with this id.
            name: Only groups with this name.
            agent_id: Only groups with the agent of this id.
            agent_email: Only groups with the agent of this e-mail address.

        Returns:
            One page of agent groups.

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
        """Lists agent groups, filtered by campaign, name and member. All pages, one after the other,
        each asked for when it is needed.

        Args:
            campaign_id: Only groups of the campaign with this id.
            name: Only groups with this name.
            agent_id: Only groups with the agent of this id.
            agent_email: Only groups with the agent of this e-mail address.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            A group of agents.

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
        """Creates a group of agents and returns its id.

        Args:
            request_id: A URI chosen by the sender; a request that comes again with the same
                one is done only once.
            agent_group: A group of agents.

        Returns:
            The id of what was created.

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
        """Replaces name and members of an agent group.

        Args:
            request_id: A URI chosen by the sender; a request that comes again with the same
                one is done only once.
            agent_group: A group of agents.

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
        """Adds agent groups to a call centre campaign.

        Args:
            campaign_id: The id of the call centre campaign.
            agent_group_ids: Ids of the agent groups.

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
        """Lists the agent groups of one call centre campaign.

        Args:
            campaign_id: The id of the call centre campaign.

        Returns:
            The agent groups of a call centre campaign.

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
        """Deletes an agent group.

        Args:
            id: The id of the item. Example: 135.

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
        """Removes one agent group from a call centre campaign; the group itself remains.

        Args:
            campaign_id: The id of the call centre campaign.
            id: The id of the agent or agent group.

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
        """Returns one session of an agent.

        Args:
            id: The id of the item. Example: 135.

        Returns:
            The time from an agent's login to a campaign to the logout.

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
        """Lists agent sessions, filtered by campaign, agent and whether they are still active.

        Args:
            max_results: How many hits to return at most, not more than 1000. Left out, it is
                1000. Example: 1000.
            first_result: How many hits to pass over before the first one returned. Left out,
                it is 0. Example: 0.
            campaign_id: Only sessions in the campaign with this id.
            agent_id: Only sessions of the agent with this id.
            agent_email: Only sessions of the agent with this e-mail address.
            active: Only sessions that go on if true, only ended ones if false.

        Returns:
            One page of agent sessions.

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
        """Lists agent sessions, filtered by campaign, agent and whether they are still active. All
        pages, one after the other, each asked for when it is needed.

        Args:
            campaign_id: Only sessions in the campaign with this id.
            agent_id: Only sessions of the agent with this id.
            agent_email: Only sessions of the agent with this e-mail address.
            active: Only sessions that go on if true, only ended ones if false.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            The time from an agent's login to a campaign to the logout.

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
        """Invites people by e-mail to become agents of a call centre campaign.

        Args:
            request_id: A URI chosen by the sender; a request that comes again with the same
                one is done only once.
            campaign_id: The id of the call centre campaign.
            agent_group_name: The name of the group that the invited agents join.
            agent_emails: The e-mail addresses that are invited.

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
        """Returns the address under which a person can join a call centre campaign as an agent.

        Args:
            campaign_id: The id of the call centre campaign.
            agent_email: The e-mail address of the person to be invited.

        Returns:
            The address under which a person can join a campaign as an agent.

        Source: CallFire API 1.1, CccService, GetAgentInviteUri.
        """
        return self._caller.call(
            GET_AGENT_INVITE_URI,
            GetAgentInviteUriRequest(
                campaign_id=campaign_id,
                agent_email=agent_email,
            ),
        )
