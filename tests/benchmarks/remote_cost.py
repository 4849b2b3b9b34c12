"""Measures what one scene costs on a web server: requests, bytes and CPU time, for files that are read in blocks.

The server is a process of its own, which counts. `python remote_cost.py B02_FILE MODEL`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))

TILE_SECTIONS = 91 * 91  # of a whole tile


def measure(scene: Path, model: Path) -> dict[str, float]:
    """Return the figures of a scene, and those of a whole tile in proportion to its sections."""
    from classify_speed import _Silent
    from landlabels.core.classify import ClassifyRequest, classify

    command = [sys.executable, __file__, "serve", str(scene.parent)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        address = server.stdout.readline().strip()
        with tempfile.TemporaryDirectory() as folder:
            request = ClassifyRequest(f"/vsicurl/{address}/{scene.name}", Path(folder) / "labels.gpkg", model)
            before = time.process_time()
            result = classify(request, _Silent())
            cpu = time.process_time() - before
            output = (Path(folder) / "labels.gpkg").stat().st_size
        server.stdin.close()
        sent = json.loads(server.stdout.readline())
    per_tile = TILE_SECTIONS / result.sections
    size = sum(file.stat().st_size for file in scene.parent.iterdir())
    return {
        "sections": result.sections,
        "CPU s": cpu,
        "requests": sent["requests"],
        "MB": sent["bytes"] / 1e6,
        "bytes read / size of the files": sent["bytes"] / size,
        "result MB": output / 1e6,
        "CPU s per tile": cpu * per_tile,
        "requests per tile": sent["requests"] * per_tile,
        "MB per tile": sent["bytes"] / 1e6 * per_tile,
        "result MB per tile": output / 1e6 * per_tile,
    }


def serve_and_count(folder: Path) -> None:
    """Serve a folder until standard input ends; print the address, and then what was sent."""
    from web import serve

    with serve(folder) as web:
        print(web.url, flush=True)
        sys.stdin.read()
        print(json.dumps({"requests": len(web.requests), "bytes": web.sent}), flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        serve_and_count(Path(sys.argv[2]))
    else:
        print(json.dumps(measure(Path(sys.argv[1]), Path(sys.argv[2])), indent=1))
