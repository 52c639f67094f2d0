"""`demarche --self-test`: does a packaged app hold all that it needs? Reads a sample, finds its events, lays them out, exports."""

import sys
import tempfile
from pathlib import Path

from viewer import resources


def self_test() -> int:
    """Run it; 0 when all of it worked."""
    from viewer.export import Options, write
    from viewer.export.images import ensure_application
    from viewer.pipeline import Pipeline, Result
    from viewer.pipeline.assembly import document_of

    samples = sorted(path for path in resources.path("samples").iterdir() if path.suffix in (".txt", ".html"))
    results: list[Result] = []
    with Pipeline(1) as pipeline:
        for outcome in pipeline.run(samples):
            for problem in outcome.problems:
                print(f"self-test: {problem.source}: {problem.code} {problem.detail}", file=sys.stderr)
            results += outcome.results
    document = document_of(results, "Self-test")
    ensure_application()
    with tempfile.TemporaryDirectory() as folder:
        for ending in ("png", "svg", "pdf", "csv", "html"):
            write(document, Path(folder, f"timeline.{ending}"), Options())
            print(f"self-test: {ending} {Path(folder, f'timeline.{ending}').stat().st_size} bytes")
    print(f"self-test: {len(results)} of {len(samples)} articles, {len(document.events)} events")
    return 0 if len(results) >= len(samples) and document.events else 1
