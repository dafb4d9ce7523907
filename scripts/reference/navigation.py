"""The part of the site's navigation that lists the reference."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from reference.catalog import Catalog
from reference.pages import Page, fault_address, notification_address, type_address

_MODULES = {
    "actions": "Calls and text messages",
    "broadcast_configs": "Broadcast settings",
    "broadcasts": "Broadcasts",
    "calls": "Calls",
    "ccc": "Call centers",
    "common": "Shared",
    "contacts": "Contacts",
    "labels": "Labels",
    "notifications": "Notifications",
    "numbers": "Numbers",
    "subscriptions": "Subscriptions",
    "texts": "Texts",
    "unused": "Further types",
}


def navigation(catalog: Catalog, pages: dict[str, Page]) -> list[Any]:
    """Return the entries of the reference, as MkDocs configures them.

    Args:
        catalog: What there is.
        pages: The pages by address.
    """

    def entry(address: str) -> dict[str, str]:
        return {pages[address].label: pages[address].source}

    services = [
        {
            pages[service.address].label: [
                pages[service.address].source,
                *(entry(operation.address) for operation in service.operations),
            ]
        }
        for service in catalog.services
    ]
    kinds: defaultdict[str, list[Any]] = defaultdict(list)
    for cls in catalog.types.values():
        module = cls.__module__.rpartition(".")[2]
        kinds[_MODULES.get(module, module)].append(entry(type_address(cls)))
    return [
        pages["reference/"].source,
        *services,
        {"Types": ["reference/types/index.md", *({kind: kinds[kind]} for kind in sorted(kinds))]},
        {
            "Faults": [
                "reference/faults/index.md",
                *(entry(fault_address(code)) for code in catalog.faults),
            ]
        },
        {
            "Notifications": [
                "reference/notifications/index.md",
                *(entry(notification_address(root)) for root in catalog.notifications),
            ]
        },
    ]
