"""Numbers, keywords, regions and orders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace
from itertools import islice

from cfclient.sandbox.engine.errors import SchemaError, bad_request, not_found
from cfclient.sandbox.engine.labels import require_label
from cfclient.sandbox.engine.leases import is_taken, lease_from
from cfclient.sandbox.engine.orders import place
from cfclient.sandbox.engine.sending import SHORT_CODE, require_dialplan
from cfclient.sandbox.engine.state import Labels, Ordered
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
    CallTrackingConfig,
    ConfigureNumber,
    CreateNumberOrder,
    GetNumber,
    GetNumberOrder,
    IvrInboundConfig,
    Keyword,
    KeywordQueryResult,
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

_PACIFIC = "America/Los_Angeles"
# Regions with numbers on sale; all numbers end in the fictional range 555-01xx.
REGIONS = tuple(
    Region(
        prefix=f"1{area}555",
        city=city,
        state=state,
        zipcode=zipcode,
        country="US",
        lata=lata,
        rate_center=city,
        latitude=latitude,
        longitude=longitude,
        time_zone=time_zone,
    )
    for area, city, state, zipcode, lata, latitude, longitude, time_zone in (
        ("206", "SEATTLE", "WA", "98104", "674", 47.6062, -122.3321, _PACIFIC),
        ("213", "LOS ANGELES", "CA", "90012", "730", 34.0522, -118.2437, _PACIFIC),
        ("303", "DENVER", "CO", "80202", "656", 39.7392, -104.9903, "America/Denver"),
        ("312", "CHICAGO", "IL", "60601", "358", 41.8781, -87.6298, "America/Chicago"),
        ("415", "SAN FRANCISCO", "CA", "94103", "722", 37.7749, -122.4194, _PACIFIC),
        ("646", "NEW YORK", "NY", "10001", "132", 40.7128, -74.0060, "America/New_York"),
    )
)
_TOLL_FREE = "1888555"
_FICTIONAL = [f"01{line:02d}" for line in range(100)]
_LONGEST_KEYWORD = 64


@handles(QUERY_REGIONS)
def query_regions(_: Store, request: QueryRegions) -> RegionQueryResult:
    """List the regions with numbers on sale."""
    regions, total = page((r for r in REGIONS if _lies_in(r, request.region)), request)
    return RegionQueryResult(total_results=total, region=regions)


@handles(QUERY_NUMBERS)
def query_numbers(store: Store, request: QueryNumbers) -> NumberQueryResult:
    """List the numbers of the account."""
    name = request.label_name or None
    if name is not None:
        require_label(store, name)
    chosen = (
        store.every(Number)
        if name is None
        else store.pick(Number, store.indexes(Labels).keys("name", name))
    )
    found = (number for number in chosen if _is_number_in(number, request.region))
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
    _identify(store, given, kept)
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
    keywords, total = page(store.every(Keyword), request)
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
    """Order numbers and keywords, which are delivered within moments."""
    on_sale = {number.number: number for number in _on_sale(store, None, toll_free=None)}
    wanted = list(dict.fromkeys(number.lstrip("+") for number in request.numbers))
    for number in wanted:
        if number not in on_sale:
            raise not_found("number on sale", number)
    words = list({word.upper(): word for word in request.keywords}.values())
    for word in words:
        if not _is_keyword_free(store, word):
            raise bad_request(f"the keyword {word} is not on sale")
    local = [on_sale[number] for number in wanted if not on_sale[number].toll_free]
    toll_free = [on_sale[number] for number in wanted if on_sale[number].toll_free]
    if request.bulk_local is not None:
        found = _on_sale(store, request.bulk_local.region, toll_free=False)
        local += _bulk(found, wanted, request.bulk_local.count)
    if request.bulk_toll_free is not None:
        found = _on_sale(store, None, toll_free=True)
        toll_free += _bulk(found, wanted, request.bulk_toll_free.count)
    if not (local or toll_free or words):
        raise bad_request("the order is empty, or nothing of it is on sale")
    return _place(store, words, local, toll_free)


@handles(GET_NUMBER_ORDER)
def get_number_order(store: Store, request: GetNumberOrder) -> NumberOrder:
    """Return one order."""
    return store.get(NumberOrder, request.id)


@handles(RELEASE)
def release(store: Store, request: Release) -> None:
    """Release a number, or a keyword of a number; it leaves the account when its lease ends."""
    number = request.number.lstrip("+")
    item: Number | Keyword
    if request.keyword is None:
        item = store.edit(Number, number)
    else:
        item = keyword = store.edit(Keyword, request.keyword.upper())
        if keyword.short_code != number:
            raise not_found("Keyword", f"{request.keyword} of {number}")
    item.status = NumberStatus.RELEASED
    if item.lease_info is not None:
        item.lease_info.auto_renew = False


def _lies_in(region: Region, wanted: Region | None) -> bool:
    for field in fields(Region):
        asked = getattr(wanted, field.name, None)
        own = getattr(region, field.name)
        if asked is None or asked == own:
            continue
        # A longer prefix lies in a shorter one.
        if field.name == "prefix" and (str(asked).startswith(own) or str(own).startswith(asked)):
            continue
        if str(asked).casefold() == str(own).casefold():
            continue
        return False
    return True


def _is_number_in(number: Number, wanted: Region | None) -> bool:
    prefix = wanted.prefix if wanted else None
    return number.number.startswith(prefix or "") and _lies_in(
        number.region or Region(prefix=number.number), wanted
    )


def _on_sale(store: Store, region: Region | None, *, toll_free: bool | None) -> Iterator[Number]:
    if toll_free is not False:
        yield from (_offer(store, number, None) for number in _free(store, _TOLL_FREE))
    if toll_free is not True:
        prefix = (region.prefix if region else None) or ""
        for here in REGIONS:
            if _lies_in(here, region):
                numbers = _free(store, str(here.prefix))
                yield from (_offer(store, n, here) for n in numbers if n.startswith(prefix))


def _free(store: Store, prefix: str) -> Iterator[str]:
    numbers = (prefix + line for line in _FICTIONAL)
    return (number for number in numbers if not is_taken(store, Number, number))


def _offer(store: Store, number: str, region: Region | None) -> Number:
    return Number(
        number=number,
        national_format=f"({number[1:4]}) {number[4:7]}-{number[7:]}",
        toll_free=region is None,
        region=region,
        status=NumberStatus.ACTIVE,
        lease_info=lease_from(store.now.date()),
        number_configuration=NumberConfiguration(
            call_feature=NumberFeature.ENABLED,
            text_feature=NumberFeature.UNSUPPORTED if region is None else NumberFeature.ENABLED,
        ),
    )


def _is_keyword_free(store: Store, word: str) -> bool:
    is_keyword = len(word) <= _LONGEST_KEYWORD and word.isascii() and word.isalnum()
    return is_keyword and not is_taken(store, Keyword, word.upper())


def _bulk(found: Iterable[Number], wanted: Sequence[str], count: int) -> list[Number]:
    if count < 0:
        raise bad_request(f"Count must not be negative: {count}")
    return list(islice((each for each in found if each.number not in wanted), count))


def _place(store: Store, words: list[str], local: list[Number], toll_free: list[Number]) -> int:
    items = [
        _item(len(local), NUMBER_PRICE),
        _item(len(toll_free), NUMBER_PRICE),
        _item(len(words), KEYWORD_PRICE),
    ]
    order = NumberOrder(
        id=store.new_id(NumberOrder),
        status=OrderStatus.NEW,
        created=store.now,
        total_cost=sum(item.ordered * item.unit_cost for item in items if item),
        local_numbers=items[0],
        toll_free_numbers=items[1],
        keywords=items[2],
    )
    keywords = [
        Keyword(
            short_code=SHORT_CODE,
            keyword=word,
            status=NumberStatus.ACTIVE,
            lease_info=lease_from(store.now.date()),
        )
        for word in words
    ]
    place(store, order, Ordered([*local, *toll_free], keywords))
    return order.id


def _item(count: int, price: float) -> NumberOrderItem | None:
    return NumberOrderItem(ordered=count, unit_cost=price) if count else None


def _identify(store: Store, given: NumberConfiguration, kept: NumberConfiguration) -> None:
    """Give the new parts of a configuration ids; a part that is replaced keeps its own."""
    new, old = given.inbound_call_configuration, kept.inbound_call_configuration
    for name in ("call_tracking_config", "ivr_inbound_config"):
        part: CallTrackingConfig | IvrInboundConfig | None = getattr(new, name, None)
        former: CallTrackingConfig | IvrInboundConfig | None = getattr(old, name, None)
        if part is not None:
            part.id = former.id if former else store.new_id(type(part))
