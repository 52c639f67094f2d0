"""What a frame of the canvas costs: `python -m tests.bench.bench_canvas --events N [--scale 2] [--rows compact]` prints one JSON line.

CPU time of this process a frame over a scripted pan and zoom of 200 frames, 1600×900, offscreen. `first_frame_s` is wall time from the
start of the process to the end of the first paint, without making the data.
"""

import argparse
import gc
import json
import os
import sys
import time

START = time.perf_counter()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def resident() -> int:
    """Bytes of memory in use."""
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def started() -> float:
    """Seconds since this process was started, interpreter and all."""
    with open("/proc/self/stat") as stat:
        ticks = int(stat.read().rsplit(")", 1)[1].split()[19])
    with open("/proc/uptime") as uptime:
        return float(uptime.read().split()[0]) - ticks / os.sysconf("SC_CLK_TCK")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--scale", type=float, default=1)
    parser.add_argument("--rows", default="normal")
    parser.add_argument("--frames", type=int, default=200)
    parser.add_argument("--profile", action="store_true")
    options = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = str(options.scale)

    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    from viewer.timeline import Grouping
    from viewer.window.canvas import TimelinePanel

    making, making_cpu = time.perf_counter(), time.process_time()
    from tests.bench.news import busiest_day, news, script

    columns = news(options.events)
    gc.collect()
    made, made_cpu = time.perf_counter() - making, time.process_time() - making_cpu
    before = resident()
    panel = TimelinePanel()
    view = panel.view
    view.set_lanes({"grouping": Grouping.PLACE.value, "rows": options.rows})
    panel.resize(1600, 900)
    view.set_events(columns)
    panel.show()
    app.processEvents()
    first, first_cpu = started() - made, time.process_time() - made_cpu
    port = view.viewport()
    view.camera.still = True
    gc.collect()
    gc.freeze()
    costs = []
    profile = None
    if options.profile:
        import cProfile

        profile = cProfile.Profile(time.process_time)
        profile.enable()
    for left, days in script(busiest_day(columns), options.frames):
        begun = time.process_time()
        view.camera.moved.disconnect(panel.overview.update)
        view.camera.go(left, view.camera.width / days, ease=False)
        view.pointer._mode = "pan"  # a moving view, as in use
        port.repaint()
        costs.append((time.process_time() - begun) * 1e3)
        view.camera.moved.connect(panel.overview.update)
    if profile is not None:
        import pstats

        profile.disable()
        pstats.Stats(profile, stream=sys.stderr).sort_stats("tottime").print_stats(25)
    view.pointer._mode = ""
    import numpy as np

    title_bytes = len(columns.title_blob)
    held = (
        sum(a.nbytes for a in (getattr(columns, n) for n in columns.__slots__) if isinstance(a, np.ndarray))
        + title_bytes
    )
    print(
        json.dumps(
            {
                "events": options.events,
                "scale": options.scale,
                "rows": options.rows,
                "p50_ms": round(float(np.percentile(costs, 50)), 2),
                "p95_ms": round(float(np.percentile(costs, 95)), 2),
                "max_ms": round(max(costs), 2),
                "first_frame_s": round(first, 2),
                "first_frame_cpu_s": round(first_cpu, 2),
                "hit_p95_us": round(_hits(view, script(busiest_day(columns))), 1),
                "bytes_per_event": round((resident() - before + held) / max(1, options.events), 1),
            }
        )
    )
    sys.stdout.flush()
    os._exit(0)


def _hits(view: object, views: list[tuple[float, float]]) -> float:
    """The 95th percentile of finding what lies under the pointer, in microseconds, at four views of the script."""
    import numpy as np
    from PySide6.QtCore import QPointF

    random = np.random.default_rng(3)
    costs = []
    for share in (0, 0.3, 0.45, 0.65):
        left, days = views[int(share * len(views))]
        view.camera.go(left, view.camera.width / days, ease=False)  # type: ignore[attr-defined]
        view.layout_now()  # type: ignore[attr-defined]
        for _ in range(250):
            at = QPointF(random.uniform(170, 1600), random.uniform(46, 800))
            begun = time.perf_counter()
            view.hit(at)  # type: ignore[attr-defined]
            costs.append((time.perf_counter() - begun) * 1e6)
    return float(np.percentile(costs, 95))


if __name__ == "__main__":
    main()
