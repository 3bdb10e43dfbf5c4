"""Draws what measure.py measured, as SVG for the documentation.

usage: plots.py MEASURED.json FOLDER
"""

import json
import math
import pathlib
import sys

WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT = 640, 320, 56, 44, 28, 170
# Readable on white and on black.
COLOURS = ["#8c6d31", "#1f77b4", "#d95f02", "#2ca02c", "#9467bd", "#c44e52", "#7f7f7f"]
PLOTS = {
    "throughput": {
        "title": "MB of text a CPU second, by terms of the glossary",
        "curves": [
            "mentions, sparse", "mentions", "export", "mentions, icu", "export, icu", "PyICU + ahocorasick_rs", "spaCy",
        ],
    },
    "memory": {
        "title": "Peak memory in MB, by MB of text, one job",
        "curves": ["memory, mentions", "memory, segment"],
    },
    "alignment": {
        "title": "CPU seconds of align, by sentences",
        "curves": ["it–en", "it–ko"],
    },
}


class Axis:
    """A logarithmic axis of whole decades."""

    def __init__(self, values, start, end):
        # A little less than a power of ten counts as one.
        self.low = math.floor(math.log10(min(values)) + 0.01)
        self.high = max(math.ceil(math.log10(max(values)) - 0.01), self.low + 1)
        self.start, self.end = start, end

    def place(self, value):
        share = (math.log10(value) - self.low) / (self.high - self.low)
        return self.start + share * (self.end - self.start)

    def ticks(self):
        return [10**power for power in range(self.low, self.high + 1)]


def text(x, y, words, **attributes):
    extra = "".join(f' {name.replace("_", "-")}="{value}"' for name, value in attributes.items())
    return f'<text x="{x:.1f}" y="{y:.1f}"{extra}>{words}</text>'


def plot(title, curves):
    points = [point for curve in curves.values() for point in curve]
    across = Axis([x for x, _ in points], LEFT, WIDTH - RIGHT)
    up = Axis([y for _, y in points], HEIGHT - BOTTOM, TOP)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif"'
        f' font-size="12" fill="#7f7f7f" role="img" aria-label="{title}">',
        text(LEFT, 16, title, font_weight="bold"),
    ]
    for tick in across.ticks():
        x = across.place(tick)
        lines.append(f'<path d="M{x:.1f} {TOP}V{HEIGHT - BOTTOM}" stroke="#7f7f7f" stroke-opacity=".3"/>')
        lines.append(text(x, HEIGHT - BOTTOM + 18, f"{tick:,}", text_anchor="middle"))
    for tick in up.ticks():
        y = up.place(tick)
        lines.append(f'<path d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}" stroke="#7f7f7f" stroke-opacity=".3"/>')
        lines.append(text(LEFT - 6, y + 4, f"{tick:,}", text_anchor="end"))
    heights = {name: up.place(curve[-1][1]) for name, curve in curves.items()}
    taken = []
    for colour, (name, curve) in zip(COLOURS, curves.items()):
        path = "L".join(f"{across.place(x):.1f} {up.place(y):.1f}" for x, y in curve)
        lines.append(f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        for x, y in curve:
            lines.append(f'<circle cx="{across.place(x):.1f}" cy="{up.place(y):.1f}" r="3" fill="{colour}"/>')
    for name in sorted(heights, key=heights.get):
        y = max([heights[name]] + [other + 14 for other in taken])
        taken.append(y)
        colour = COLOURS[list(curves).index(name)]
        lines.append(text(WIDTH - RIGHT + 10, y + 4, name, fill=colour))
    return "\n".join(lines + ["</svg>\n"])


def main():
    measured = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    for name, description in PLOTS.items():
        curves = {curve: measured[curve] for curve in description["curves"] if measured.get(curve)}
        if curves:
            svg = plot(description["title"], curves)
            (pathlib.Path(sys.argv[2]) / f"{name}.svg").write_text(svg, encoding="utf-8")


main()
