"""Places for the nodes of a graph: in layers from the top down, with few crossings.

The layers are those of Sugiyama, Tagawa and Toda (1981): arrows that lead back are turned round,
arrows over several layers get a point in each, the order in the layers follows the neighbours.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from cfclient.dialplan.drawing.graph import Arrow, Box, Graph

GAP = 28.0
LAYER_GAP = 64.0
_SWEEPS = 8


@dataclass(eq=False, slots=True)
class Place:
    """The place of a box, or of a point on an arrow.

    Attributes:
        width: The width.
        height: The height.
        box: The box; `None` for a point.
        x: The middle.
        y: The upper edge.
    """

    width: float
    height: float
    box: Box | None = None
    x: float = 0.0
    y: float = 0.0


@dataclass(slots=True)
class Route:
    """The way of an arrow.

    Attributes:
        arrow: The arrow.
        places: The places on its way from the top down.
        is_upward: Whether the arrow leads up.
    """

    arrow: Arrow
    places: list[Place]
    is_upward: bool


@dataclass(slots=True)
class Layout:
    """A drawing with places.

    Attributes:
        places: The places of the boxes.
        routes: The ways of the arrows between different boxes.
        width: The width of the drawing.
        height: The height of the drawing.
    """

    places: dict[Box, Place]
    routes: list[Route]
    width: float = 0.0
    height: float = 0.0


def layout(graph: Graph, sizes: dict[Box, tuple[float, float]]) -> Layout:
    """Return places for the nodes of a graph.

    Args:
        graph: The graph.
        sizes: The width and height of each node.
    """
    places = {box: Place(*sizes[box], box) for box in graph.boxes}
    arrows = [arrow for arrow in graph.arrows if arrow.source is not arrow.target]
    backward = _backward(graph.boxes, arrows)
    layers = _Layers(graph.boxes, arrows, backward, places)
    layers.order()
    layers.place()
    found = Layout(places, layers.routes)
    every = [place for layer in layers.layers for place in layer]
    left = min(place.x - place.width / 2 for place in every)
    for place in every:
        place.x -= left
    found.width = max(place.x + place.width / 2 for place in every)
    found.height = max(place.y + place.height for place in every)
    return found


def _backward(boxes: Sequence[Box], arrows: Sequence[Arrow]) -> set[Arrow]:
    """Return the arrows that lead back to where a search from the first box came from."""
    outgoing: defaultdict[Box, list[Arrow]] = defaultdict(list)
    for arrow in arrows:
        outgoing[arrow.source].append(arrow)
    found: set[Arrow] = set()
    state: dict[Box, bool] = {}
    for root in boxes:
        if root in state:
            continue
        state[root] = True
        stack = [(root, iter(outgoing[root]))]
        while stack:
            box, rest = stack[-1]
            following = next(rest, None)
            if following is None:
                state[box] = False
                stack.pop()
            elif following.target not in state:
                state[following.target] = True
                stack.append((following.target, iter(outgoing[following.target])))
            elif state[following.target]:
                found.add(following)
    return found


@dataclass
class _Layers:
    boxes: Sequence[Box]
    arrows: Sequence[Arrow]
    backward: set[Arrow]
    places: dict[Box, Place]
    layers: list[list[Place]] = field(default_factory=list[list[Place]])
    routes: list[Route] = field(default_factory=list[Route])

    def __post_init__(self) -> None:
        ranks = self._ranks()
        self.layers = [[] for _ in range(max(ranks.values()) + 1)]
        for box in self.boxes:
            self.layers[ranks[box]].append(self.places[box])
        self._above: defaultdict[Place, list[Place]] = defaultdict(list)
        self._below: defaultdict[Place, list[Place]] = defaultdict(list)
        for arrow in self.arrows:
            is_upward = arrow in self.backward
            upper, lower = (
                (arrow.target, arrow.source) if is_upward else (arrow.source, arrow.target)
            )
            way = [self.places[upper]]
            for rank in range(ranks[upper] + 1, ranks[lower]):
                point = Place(8.0, 0.0)
                self.layers[rank].append(point)
                way.append(point)
            way.append(self.places[lower])
            self.routes.append(Route(arrow, way, is_upward))
            for one, other in pairwise(way):
                self._below[one].append(other)
                self._above[other].append(one)

    def _ends(self, arrow: Arrow) -> tuple[Box, Box]:
        if arrow in self.backward:
            return arrow.target, arrow.source
        return arrow.source, arrow.target

    def _ranks(self) -> dict[Box, int]:
        below: defaultdict[Box, set[Box]] = defaultdict(set)
        waiting: defaultdict[Box, int] = defaultdict(int)
        for arrow in self.arrows:
            upper, lower = self._ends(arrow)
            if lower not in below[upper]:
                below[upper].add(lower)
                waiting[lower] += 1
        ranks = dict.fromkeys(self.boxes, 0)
        ready = [box for box in self.boxes if not waiting[box]]
        while ready:
            box = ready.pop()
            for lower in below[box]:
                ranks[lower] = max(ranks[lower], ranks[box] + 1)
                waiting[lower] -= 1
                if not waiting[lower]:
                    ready.append(lower)
        return ranks

    def order(self) -> None:
        """Order each layer by the middle of the neighbours in the layer before."""
        for sweep in range(_SWEEPS):
            is_down = sweep % 2 == 0
            layers = self.layers if is_down else self.layers[::-1]
            near = self._above if is_down else self._below
            for before, layer in pairwise(layers):
                # Its neighbours are in the layer before, since arrows have a point in each layer.
                ranks = {place: n for each in (before, layer) for n, place in enumerate(each)}
                aims = {p: _mean([ranks[n] for n in near[p]], ranks[p]) for p in layer}
                layer.sort(key=aims.__getitem__)

    def place(self) -> None:
        """Place each layer near its neighbours, and the layers below each other."""
        y = 0.0
        for layer in self.layers:
            height = max(place.height for place in layer)
            x = 0.0
            for place in layer:
                place.y = y + (height - place.height) / 2
                place.x = x + place.width / 2
                x += place.width + GAP
            y += height + LAYER_GAP
        for sweep in range(_SWEEPS):
            near = (self._above, self._below)[sweep % 2]
            for layer in self.layers if sweep % 2 == 0 else self.layers[::-1]:
                _spread(layer, [_mean([n.x for n in near[p]], p.x) for p in layer])


def _mean(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise


def _spread(layer: Sequence[Place], wanted: Sequence[float]) -> None:
    """Place a layer as near as can be to where it should be, in order and without overlaps.

    What is too near becomes a group that is placed at the mean of its members (the pool adjacent
    violators algorithm).
    """
    offsets = [0.0]
    for one, other in pairwise(layer):
        offsets.append(offsets[-1] + (one.width + other.width) / 2 + GAP)
    groups: list[tuple[float, int]] = []
    for offset, aim in zip(offsets, wanted, strict=True):
        mean, count = aim - offset, 1
        while groups and groups[-1][0] >= mean:
            before, size = groups.pop()
            mean, count = (before * size + mean * count) / (size + count), size + count
        groups.append((mean, count))
    means = [mean for mean, count in groups for _ in range(count)]
    for place, mean, offset in zip(layer, means, offsets, strict=True):
        place.x = mean + offset
