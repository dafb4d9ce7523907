"""Numbers, keywords, regions and orders."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import timedelta

from cfclient.sandbox.engine.errors import SchemaError, bad_request, not_found
from cfclient.sandbox.engine.labels import require_label
from cfclient.sandbox.engine.sending import SHORT_CODE, require_dialplan
from cfclient.sandbox.engine.state import Labels
from cfclient.sandbox.engine.store import Store
from cfclient.sandbox.services.dispatch import handles
from cfclient.sandbox.services.paging import page
from cfschema.operations import (
    CONFIGURE_NUMBER,
    CREATE_NUMBER_ORDER,
    GET_NUMBER,
    GET_NUMBER_ORDER,
    QUERY_KEYWORDS,
    QUERY_NUMBERS,
    QUERY_REGIONS,
    RELEASE,
    SEARCH_AVAILABLE_KEYWORDS,
    SEARCH_AVAILABLE_NUMBERS,
)
from cfschema.types import (
    ConfigureNumber,
    CreateNumberOrder,
    GetNumber,
    GetNumberOrder,
    Keyword,
    KeywordQueryResult,
    LeaseInfo,
    Number,
    NumberConfiguration,
    NumberFeature,
    NumberOrder,
    NumberOrderItem,
    NumberQueryResult,
    NumberStatus,
    OrderStatus,
    QueryKeywords,
    QueryNumbers,
    QueryRegions,
    Region,
    RegionQueryResult,
    Release,
    SearchAvailableKeywords,
    SearchAvailableNumbers,
)

NUMBER_PRICE, KEYWORD_PRICE = 1.0, 15.0
LEASE = timedelta(days=30)

# Regions with numbers on sale; all numbers end in the fictional range 555-01xx.
REGIONS = tuple(
    Region(prefix=f"1{area}", city=city, state=state, country="US", time_zone=zone)
    for area, city, state, zone in (
        ("206", "Seattle", "WA", "America/Los_Angeles"),
        ("213", "Los Angeles", "CA", "America/Los_Angeles"),
        ("303", "Denver", "CO", "America/Denver"),
        ("312", "Chicago", "IL", "America/Chicago"),
        ("415", "San Francisco", "CA", "America/Los_Angeles"),
        ("646", "New York", "NY", "America/New_York"),
    )
)
_TOLL_FREE = "1888"
_FICTIONAL = [f"55501{line:02d}" for line in range(100)]


@handles(QUERY_REGIONS)
def query_regions(_: Store, request: QueryRegions) -> RegionQueryResult:
    """List the regions with numbers on sale."""
    regions, total = page((r for r in REGIONS if _lies_in(r, request.region)), request)
    return RegionQueryResult(total_results=total, region=regions)


@handles(QUERY_NUMBERS)
def query_numbers(store: Store, request: QueryNumbers) -> NumberQueryResult:
    """List the numbers of the account."""
    name = request.label_name
    if name is not None:
        require_label(store, name)
    found = (
        number
        for number in store.all(Number)
        if _lies_in(number.region or Region(prefix=number.number), request.region)
        and (name is None or name in (store.find(Labels, number.number) or Labels()).names)
    )
    numbers, total = page(found, request)
    return NumberQueryResult(total_results=total, number=numbers)


@handles(GET_NUMBER)
def get_number(store: Store, request: GetNumber) -> Number:
    """Return one number of the account."""
    return store.get(Number, request.number.lstrip("+"))


@handles(CONFIGURE_NUMBER)
def configure_number(store: Store, request: ConfigureNumber) -> None:
    """Set the given parts of the configuration of a number."""
    number = store.edit(Number, request.number.lstrip("+"))
    given = request.number_configuration
    if given == NumberConfiguration():
        raise SchemaError("ConfigureNumber/NumberConfiguration is empty")
    inbound = given.inbound_call_configuration
    if inbound is not None and inbound.ivr_inbound_config is not None:
        if inbound.ivr_inbound_config.dialplan_xml is None:
            raise SchemaError("ConfigureNumber/.../IvrInboundConfig is empty")
        require_dialplan(inbound.ivr_inbound_config.dialplan_xml)
    if inbound is not None and inbound.call_tracking_config is not None:
        tracking = inbound.call_tracking_config
        if not tracking.transfer_number and tracking.whisper_sound_id is None:
            raise SchemaError("ConfigureNumber/.../CallTrackingConfig is empty")
    kept = number.number_configuration or NumberConfiguration()
    changes = {f.name: v for f in fields(given) if (v := getattr(given, f.name)) is not None}
    number.number_configuration = replace(kept, **changes)


@handles(SEARCH_AVAILABLE_NUMBERS)
def search_available_numbers(store: Store, request: SearchAvailableNumbers) -> NumberQueryResult:
    """Search numbers on sale; an unknown country has none."""
    found = list(_on_sale(store, request.region, toll_free=bool(request.toll_free)))
    chosen = found[: max(request.count, 0)]
    return NumberQueryResult(total_results=len(chosen), number=chosen)


@handles(QUERY_KEYWORDS)
def query_keywords(store: Store, request: QueryKeywords) -> KeywordQueryResult:
    """List the keywords of the account."""
    keywords, total = page(store.all(Keyword), request)
    return KeywordQueryResult(total_results=total, keyword=keywords)


@handles(SEARCH_AVAILABLE_KEYWORDS)
def search_available_keywords(store: Store, request: SearchAvailableKeywords) -> KeywordQueryResult:
    """Return those of the keywords that are on sale."""
    free = [
        Keyword(short_code=SHORT_CODE, keyword=word)
        for word in request.keywords
        if _is_keyword_free(store, word)
    ]
    return KeywordQueryResult(total_results=len(free), keyword=free)


@handles(CREATE_NUMBER_ORDER)
def create_number_order(store: Store, request: CreateNumberOrder) -> int:
    """Order numbers and keywords, which are delivered immediately."""
    on_sale = {number.number: number for number in _on_sale(store, None, toll_free=None)}
    wanted = [number.lstrip("+") for number in request.numbers]
    for number in wanted:
        if number not in on_sale:
            raise not_found("number on sale", number)
    for word in request.keywords:
        if not _is_keyword_free(store, word):
            raise bad_request(f"the keyword {word} is not on sale")
    local = [on_sale[number] for number in wanted if not on_sale[number].toll_free]
    toll_free = [on_sale[number] for number in wanted if on_sale[number].toll_free]
    if request.bulk_local is not None:
        found = list(_on_sale(store, request.bulk_local.region, toll_free=False))
        local += found[: request.bulk_local.count]
    if request.bulk_toll_free is not None:
        found = list(_on_sale(store, None, toll_free=True))
        toll_free += found[: request.bulk_toll_free.count]
    if not (local or toll_free or request.keywords):
        raise bad_request("the order is empty, or nothing of it is on sale")
    return _deliver(store, request, local, toll_free)


@handles(GET_NUMBER_ORDER)
def get_number_order(store: Store, request: GetNumberOrder) -> NumberOrder:
    """Return one order."""
    return store.get(NumberOrder, request.id)


@handles(RELEASE)
def release(store: Store, request: Release) -> None:
    """Release a number or a keyword; it can be used until its lease ends."""
    if request.keyword is not None:
        item: Number | Keyword = store.edit(Keyword, request.keyword.upper())
    else:
        item = store.edit(Number, request.number.lstrip("+"))
    item.status = NumberStatus.RELEASED
    if item.lease_info is not None:
        item.lease_info.auto_renew = False


def lease(store: Store) -> LeaseInfo:
    """Return a lease that starts today."""
    today = store.now.date()
    return LeaseInfo(lease_begin=today, lease_end=today + LEASE, auto_renew=True)


def _lies_in(region: Region, wanted: Region | None) -> bool:
    for field in fields(Region):
        asked = getattr(wanted, field.name, None)
        own = getattr(region, field.name)
        if asked is None or asked == own:
            continue
        # A longer prefix lies in a shorter one.
        if field.name == "prefix" and (str(asked).startswith(own) or str(own).startswith(asked)):
            continue
        return False
    return True


def _on_sale(store: Store, region: Region | None, *, toll_free: bool | None) -> Iterator[Number]:
    if toll_free is not False:
        yield from (_offer(store, _TOLL_FREE + line, None) for line in _free(store, _TOLL_FREE))
    if toll_free is not True:
        for place in REGIONS:
            if _lies_in(place, region):
                prefix = str(place.prefix)
                yield from (_offer(store, prefix + line, place) for line in _free(store, prefix))


def _free(store: Store, prefix: str) -> Iterator[str]:
    return (line for line in _FICTIONAL if store.find(Number, prefix + line) is None)


def _offer(store: Store, number: str, region: Region | None) -> Number:
    return Number(
        number=number,
        national_format=f"({number[1:4]}) {number[4:7]}-{number[7:]}",
        toll_free=region is None,
        region=region,
        status=NumberStatus.ACTIVE,
        lease_info=lease(store),
        number_configuration=NumberConfiguration(
            call_feature=NumberFeature.ENABLED, text_feature=NumberFeature.ENABLED
        ),
    )


def _is_keyword_free(store: Store, word: str) -> bool:
    return word.isalnum() and store.find(Keyword, word.upper()) is None


def _deliver(
    store: Store, request: CreateNumberOrder, local: list[Number], toll_free: list[Number]
) -> int:
    for number in (*local, *toll_free):
        store.put(number, number.number)
    for word in request.keywords:
        keyword = Keyword(
            short_code=SHORT_CODE,
            keyword=word,
            status=NumberStatus.ACTIVE,
            lease_info=lease(store),
        )
        store.put(keyword, word.upper())
    items = [
        _item([number.number for number in local], NUMBER_PRICE),
        _item([number.number for number in toll_free], NUMBER_PRICE),
        _item(list(request.keywords), KEYWORD_PRICE),
    ]
    total = sum(item.ordered * item.unit_cost for item in items if item)
    order = NumberOrder(
        id=store.new_id(NumberOrder),
        status=OrderStatus.FINISHED,
        created=store.now,
        total_cost=total,
        local_numbers=items[0],
        toll_free_numbers=items[1],
        keywords=items[2],
    )
    store.put(order, order.id)
    return order.id


def _item(names: list[str], price: float) -> NumberOrderItem | None:
    if not names:
        return None
    return NumberOrderItem(ordered=len(names), unit_cost=price, fulfilled=names)
