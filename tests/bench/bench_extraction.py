"""How many words a CPU-second are read for events in one process, article by article and several together.

python tests/bench/bench_extraction.py [FOLDER]     articles as JSON with "id", "title", "published", "text"; by default tests/gold
"""

import json
import sys
import time
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

from viewer.extraction import Extractor  # noqa: E402
from viewer.model import Article  # noqa: E402


def main(folder: Path) -> None:
    """The model is loaded, a few articles are read before the clock starts; the second round finds words and dates it knows."""
    tables = [json.loads(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.json"))]
    articles = [
        Article(
            id=table["id"],
            text=table["text"],
            title=table["title"],
            published=date.fromisoformat(table["published"]),
            language="en",
        )
        for table in tables
    ]
    words = sum(len(article.text.split()) for article in articles)
    extractor = Extractor()
    extractor.warm()
    for article in articles[:5]:
        extractor.extract(article)
    print(f"{len(articles)} articles, {words} words")
    for label in ("singly", "singly again"):
        start = time.process_time()
        for article in articles:
            extractor.extract(article)
        print(f"{label}: {words / (time.process_time() - start):.0f} words a CPU-second")
    start = time.process_time()
    for _ in extractor.extract_many(articles):
        pass
    print(f"together: {words / (time.process_time() - start):.0f} words a CPU-second")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "tests" / "gold")
