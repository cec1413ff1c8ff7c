"""Growth drawn as SVG: panels side by side, both axes by powers of ten, the smallest size being one."""

import math
import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

_SIDE, _EDGE, _FONT = 300, 60, 'font-family="sans-serif" font-size="12"'
_COLOURS = ("#1b6ca8", "#c1440e", "#3b7d23", "#7a3b8f")
_DASHES = ("", "6 3", "2 3", "8 3 2 3")


@dataclass(frozen=True, slots=True)
class Line:
    """What grows, by its size."""

    name: str
    points: Sequence[tuple[float, float]]
    """Size, and how many times that of the smallest; both above 0."""


def fitted(line: Line, smallest: float = 0) -> float:
    """The exponent with which it grows: the slope through all points from that size on, in logarithms."""
    points = [(math.log(x), math.log(y)) for x, y in line.points if x >= smallest]
    return statistics.linear_regression(*zip(*points, strict=True)).slope


def plot(panels: Mapping[str, Sequence[Line]]) -> str:
    """The panels by what their sizes count, as one SVG document."""
    width, height = len(panels) * (_SIDE + 2 * _EDGE), _SIDE + 2 * _EDGE
    drawn = "".join(
        f'<g transform="translate({n * (_SIDE + 2 * _EDGE) + _EDGE} {_EDGE // 2})">{_panel(name, lines)}</g>'
        for n, (name, lines) in enumerate(panels.items())
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">'
        f'<title>Growth by {" and by ".join(panels)}</title><rect width="{width}" height="{height}" fill="#fff"/>'
        f"{drawn}</svg>\n"
    )


def _panel(name: str, lines: Sequence[Line]) -> str:
    right = _span(x for line in lines for x, _ in line.points)
    up = _span(y for line in lines for _, y in line.points)
    marks = [f'<rect width="{_SIDE}" height="{_SIDE}" fill="none" stroke="#888"/>']
    for power in range(math.ceil(right[0]), math.floor(right[1]) + 1):
        marks.append(_text(_at(power, right), _SIDE + 16, f"{10**power:g}", "middle"))
    for power in range(math.ceil(up[0]), math.floor(up[1]) + 1):
        y = _SIDE - _at(power, up)
        marks.append(f'<path d="M0 {y:.1f}H{_SIDE}" stroke="#ddd"/>{_text(-6, y + 4, f"{10**power:g}", "end")}')
    marks.append(_text(_SIDE / 2, _SIDE + 36, name, "middle"))
    for n, line in enumerate(lines):
        path = " ".join(f"{_at(math.log10(x), right):.1f},{_SIDE - _at(math.log10(y), up):.1f}" for x, y in line.points)
        stroke = f'stroke="{_COLOURS[n]}" stroke-width="2" stroke-dasharray="{_DASHES[n]}"'
        marks.append(f'<polyline points="{path}" fill="none" {stroke}/>')
        marks.append(f'<path d="M10 {20 + 18 * n}h28" {stroke}/>{_text(44, 24 + 18 * n, line.name, "start")}')
    return "".join(marks)


def _span(values: Iterable[float]) -> tuple[float, float]:
    logs = [math.log10(value) for value in values]
    low, high = min(logs), max(logs)
    return low, high if high - low > 0.1 else low + 0.1


def _at(power: float, span: tuple[float, float]) -> float:
    return (power - span[0]) / (span[1] - span[0]) * _SIDE


def _text(x: float, y: float, words: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" {_FONT}>{words}</text>'
