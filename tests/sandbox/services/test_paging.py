"""Pagination of listings."""

from __future__ import annotations

from cfclient import Client


def test_more_than_a_page(demo_client: Client) -> None:
    """A page holds at most 1000 items, even if more is asked for; the total counts all."""
    found = demo_client.calls.query_calls(max_results=5000)

    assert 1000 == len(found.call) < found.total_results


def test_the_end_of_a_listing(demo_client: Client) -> None:
    """A page after the last item is empty, and the largest number is no error."""
    found = demo_client.calls.query_calls(first_result=2**62, max_results=2**62)

    assert ([], True) == (found.call, found.total_results > 1000)
