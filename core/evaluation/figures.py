"""The report's figures, made with Matplotlib without pyplot, which would change the state of the whole process."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..errors import MissingPackage
from ..text import mark, tr

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# Distinguishable with red-green colour blindness, on light and on dark backgrounds.
COLORS = ("#2f7fc1", "#d9691e", "#2a9d74", "#a264b4", "#8a8f98", "#c2a10f")
SPLIT_COLORS = {"train": COLORS[0], "validation": COLORS[5], "test": COLORS[1], "": COLORS[4]}
INK, LINE = "#1c2733", "#d5dae0"  # replaced by the page's colours, light or dark
SHOWN_DPI = 105  # pixels per inch in a page, if it is wide enough
MOST_TICKS = 8  # dates below a time series
SMOOTHED_SHARE = 0.05  # of all steps: the window of the moving averages


def loss_trajectories(runs: Mapping[str, Sequence[dict]]) -> Figure:
    """Draw the training loss over the epochs (Fig. 5): one line per run, a moving average over 5 % of the steps."""
    figure, axes = _over_epochs(tr("Training loss"))
    for color, (name, events) in zip(_cycle(), runs.items(), strict=False):
        epochs, loss = losses(events)
        axes.plot(epochs, loss, color=color, alpha=0.2, linewidth=0.8)
        axes.plot(epochs, moving_average(loss), color=color, label=name)
    return _finish(figure, axes, legend=len(runs) > 0)


def validation_curves(runs: Mapping[str, Sequence[dict]]) -> Figure | None:
    """Draw the validation F1 after each epoch, with the best macro AP marked; None if it was not measured."""
    figure, axes = _over_epochs(tr("Validation F1"))
    measured = False
    for color, (name, events) in zip(_cycle(), runs.items(), strict=False):
        points = {e["epoch"]: e for e in events if e["event"] == "epoch" and e.get("validation_f1") is not None}
        if not points:
            continue
        measured = True
        axes.plot(list(points), [e["validation_f1"] for e in points.values()], color=color, label=name)
        best = [e for e in points.values() if e.get("best")]
        if best:
            axes.plot(best[-1]["epoch"], best[-1]["validation_f1"], "o", color=color, markersize=5)
    return _finish(figure, axes, legend=True) if measured else None


def reliability_diagram(diagrams: Mapping[str, Mapping[str, NDArray]]) -> Figure:
    """Draw, per model, the observed share of labels over their probability; larger points stand for more decisions."""
    figure, axes = _figure(tr("Probability"), tr("Observed share"), size=(4.6, 4.2))
    axes.plot([0, 1], [0, 1], color=INK, linewidth=0.8, linestyle=(0, (4, 4)))
    for color, (name, diagram) in zip(_cycle(), diagrams.items(), strict=False):
        some = diagram["count"] > 0
        predicted, observed, count = (diagram[key][some] for key in ("predicted", "observed", "count"))
        axes.plot(predicted, observed, color=color, label=name, linewidth=1.2)
        axes.scatter(predicted, observed, s=8 + 60 * np.sqrt(count / count.max()), color=color, alpha=0.7, linewidths=0)
    axes.set(xlim=(-0.03, 1.03), ylim=(-0.03, 1.03), aspect="equal")
    return _finish(figure, axes, legend=True)


def position_map(positions: Sequence[tuple[float, float, str]]) -> Figure:
    """Draw the positions of sections: (longitude, latitude, split) in degrees."""
    figure, axes = _figure(tr("Longitude (°)"), tr("Latitude (°)"), size=(5.4, 4.2))
    for split, color in SPLIT_COLORS.items():
        points = np.array([(lon, lat) for lon, lat, of in positions if of == split])
        if len(points):
            axes.scatter(
                points[:, 0],
                points[:, 1],
                s=14,
                color=color,
                alpha=0.75,
                linewidths=0,
                label=tr(split or mark("no split")),
            )
    middle = np.mean([lat for _, lat, _ in positions])
    axes.set_aspect(1 / max(0.1, np.cos(np.radians(middle))), adjustable="datalim")
    return _finish(figure, axes, legend=True)


def series_chart(
    values: Mapping[str, NDArray[np.float64]], names: Sequence[str], dates: Sequence[str] | None, color: str
) -> Figure:
    """Draw shares at each of T dates (ISO), or in equal steps with `names` if the dates are not known.

    The first series of `values` is a line of `color` with points, the others are dashed in the text colour.
    """
    figure, axes = _figure("", tr("Share"), size=(6.8, 2.4))
    if dates is not None:
        at = np.array(dates, "datetime64[D]")
    else:
        at = np.arange(len(names))
        axes.set_xticks(at, names)
    for number, (name, series) in enumerate(values.items()):
        if number:
            axes.plot(at, series, color=INK, linewidth=1, linestyle=(0, (4, 3)), label=name)
        else:
            axes.plot(at, series, color=INK, linewidth=2.6)  # an outline, for light colours
            axes.plot(at, series, color=color, linewidth=1.8, marker="o", markeredgecolor=INK, label=name)
    if dates is not None:
        axes.set_xticks(at if len(at) <= MOST_TICKS else at[:: -(-len(at) // MOST_TICKS)])
        axes.tick_params(axis="x", labelrotation=20)
    axes.set_ylim(-0.03, 1.03)
    return _finish(figure, axes, legend=True)


def losses(events: Sequence[dict]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return position in epochs and loss, per step if there are enough steps in the events, otherwise per epoch.

    Steps that were repeated after a killed run count once.
    """
    steps = {(e["epoch"] - 1 + e["step"] / e["steps"]): e["loss"] for e in events if e["event"] == "step"}
    epochs = {float(e["epoch"]): e["train_loss"] for e in events if e["event"] == "epoch"}
    chosen = steps if len(steps) > 2 * len(epochs) else epochs
    points = np.array(sorted((at, loss) for at, loss in chosen.items() if loss is not None)).reshape(-1, 2)
    return points[:, 0], points[:, 1]


def moving_average(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the centred mean over a window of 5 % of the values, which is cut off at the ends."""
    half = round(len(values) * SMOOTHED_SHARE / 2)
    total = np.concatenate([[0.0], np.cumsum(values)])
    first = np.maximum(np.arange(len(values)) - half, 0)
    last = np.minimum(np.arange(len(values)) + half + 1, len(values))
    return (total[last] - total[first]) / (last - first)


def to_svg(figure: Figure, name: str) -> str:
    """Return a figure as an SVG element in the page's text colour; `name` makes its ids unique in the page."""
    buffer = io.StringIO()
    no_metadata = dict.fromkeys(("Date", "Creator", "Format", "Type"))
    figure.savefig(buffer, format="svg", transparent=True, metadata=no_metadata)
    svg = buffer.getvalue()
    svg = svg[svg.index("<svg") :].replace(INK, "currentColor").replace(LINE, "var(--line)")
    svg = re.sub(r'(\bid="|href="#|url\(#)', rf"\g<1>{name}-", svg)
    width = round(figure.get_figwidth() * SHOWN_DPI)
    return re.sub(r'(width|height)="[^"]*"', "", svg, count=2).replace(
        "<svg", f'<svg role="img" style="max-width:{width}px"', 1
    )


def save_figure(figure: Figure, path: Path) -> None:
    """Write a figure as a PNG and an SVG file; `path` has no suffix."""
    for suffix, options in ((".png", {"dpi": 200}), (".svg", {"metadata": {"Date": None}})):
        figure.savefig(path.with_name(path.name + suffix), facecolor="white", **options)


def to_png(pixels: NDArray[np.uint8]) -> bytes:
    """Return an image, (H, W, 3 or 4) uint8, as a PNG file."""
    need_matplotlib()
    from matplotlib.image import imsave

    buffer = io.BytesIO()
    imsave(buffer, pixels, format="png")
    return buffer.getvalue()


def _figure(x: str, y: str, size: tuple[float, float] = (6.8, 3.6)) -> tuple[Figure, Axes]:
    need_matplotlib()
    from matplotlib.figure import Figure

    figure = Figure(figsize=size, constrained_layout=True)
    axes = figure.add_subplot()
    axes.set_xlabel(x, color=INK)
    axes.set_ylabel(y, color=INK)
    axes.tick_params(colors=INK, length=0, labelsize=9)
    axes.grid(color=LINE, linewidth=0.7)
    axes.set_axisbelow(True)
    for side, spine in axes.spines.items():
        spine.set_visible(side == "bottom")
        spine.set_color(LINE)
    return figure, axes


def _over_epochs(y: str) -> tuple[Figure, Axes]:
    figure, axes = _figure(tr("Epochs"), y)
    from matplotlib.ticker import MaxNLocator

    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    return figure, axes


def _finish(figure: Figure, axes: Axes, legend: bool) -> Figure:
    if legend:
        axes.legend(frameon=False, labelcolor=INK, fontsize=9)
    return figure


def _cycle() -> Sequence[str]:
    return COLORS * 10


def need_matplotlib() -> None:
    """Raise `MissingPackage` if matplotlib is not installed."""
    try:
        import matplotlib  # noqa: F401
    except ImportError as error:
        raise MissingPackage(package="matplotlib", purpose=tr("reports cannot be drawn")) from error
