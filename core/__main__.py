"""The command line: `python -m landlabels.core classify …` and `… train …`, the same work as in QGIS."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .errors import LandLabelsError
from .text import tr


class TerminalReporter:
    """Writes what a run says to the terminal, progress as one line that renews itself."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()

    def info(self, text: str) -> None:
        print(text, file=sys.stderr, flush=True)

    def warning(self, text: str) -> None:
        print(tr("Note: {text}").format(text=text), file=sys.stderr, flush=True)

    def progress(self, done: int, total: int, seconds_left: float | None) -> None:
        if self._live:
            print(f"\r{done}/{total} ", end="\n" if done == total else "", file=sys.stderr, flush=True)

    def cancelled(self) -> bool:
        return False


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    main = argparse.ArgumentParser(prog="python -m landlabels.core", description=__doc__)
    commands = main.add_subparsers(dest="command", required=True)
    one = commands.add_parser("classify", help=tr("label the 1.2 km sections of a Sentinel-2 scene"))
    one.add_argument("scene", help=tr("a band file, a folder of band files, or a 10 m stack"))
    one.add_argument("--output", required=True, type=Path, help=tr("the GeoPackage to write"))
    one.add_argument("--model", type=Path, help=tr("an .onnx model; default: the bundled one that fits"))
    one.add_argument(
        "--extent", metavar="XMIN,YMIN,XMAX,YMAX", help=tr("in the scene's coordinates (write --extent=…)")
    )
    one.add_argument("--threshold", type=float, help=tr("0 to 1; default: the model's own thresholds"))
    one.add_argument("--offset", choices=("auto", "none", "-1000"), default="auto")
    one.add_argument("--allow-l1c", action="store_true", help=tr("classify a Level-1C product all the same"))
    one.add_argument("--device", choices=("auto", "cpu", "gpu"), default="auto")
    one.add_argument("--if-exists", choices=("resume", "replace", "stop"), default="resume")
    one.add_argument("--batch", type=int, help=tr("sections at a time; default: what suits the device"))
    one.add_argument("--like", type=Path, metavar="RESULT", help=tr("take the sections of an earlier result layer"))
    if "train" in sys.argv[1:2]:  # its options live with torch, which is not installed where people only classify
        from .training import command

        command.add_arguments(commands.add_parser("train", help=command.__doc__))
    else:
        commands.add_parser("train", help=tr("train a model (needs torch)"))
    return main


def classify(options: argparse.Namespace) -> int:
    """Run `classify` and print the result; 0 when complete."""
    from .classify import ClassifyRequest
    from .classify import classify as run
    from .grid import Area, parse_extent
    from .results import read_record

    request = ClassifyRequest(
        source=options.scene,
        output=options.output,
        model=options.model,
        area=Area(parse_extent(options.extent)) if options.extent else None,
        threshold=options.threshold,
        offset=options.offset,
        allow_l1c=options.allow_l1c,
        device=options.device,
        if_exists=options.if_exists,
        batch=options.batch,
        like=read_record(options.like).identity["grid"] if options.like else None,
    )
    result = run(request, TerminalReporter())
    print(tr("{n} sections in {path}").format(n=result.sections, path=result.output))
    for name, count in sorted(result.label_counts.items(), key=lambda item: -item[1]):
        if count:
            print(f"{count:7d}  {name}")
    if result.without_label:
        print(f"{result.without_label:7d}  " + tr("(no label)"))
    print(result.scope)
    return 0


def main(arguments: list[str] | None = None) -> int:
    """Run one command; failures are one sentence and exit status 1."""
    options = parser().parse_args(arguments)
    try:
        if options.command == "classify":
            return classify(options)
        from .training import command

        return command.run(options)
    except LandLabelsError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(tr("Stopped. The finished rows are kept; the same command goes on with the rest."), file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
