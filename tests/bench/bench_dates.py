"""How fast dates are read: words a CPU-second on news, start-up aside.

python tests/bench/bench_dates.py FILE.jsonl [LANGUAGE]    lines of {"id", "text", "published"}
python tests/bench/bench_dates.py                          the sample articles, ten times over
"""

import json
import sys
from datetime import date
from pathlib import Path
from time import process_time

from viewer import resources
from viewer.dating import find

ROUNDS = 10


def texts(arguments: list[str]) -> list[tuple[str, date]]:
    if arguments:
        rows = [
            json.loads(line) for line in Path(arguments[0]).read_text(encoding="utf-8").splitlines() if line.strip()
        ]
        return [(row["text"], date.fromisoformat(row["published"][:10])) for row in rows]
    samples = sorted(resources.path("samples").glob("*.txt"))
    return [(path.read_text(encoding="utf-8"), date(2023, 3, 13)) for path in samples] * ROUNDS


def main(arguments: list[str]) -> None:
    language = arguments[1] if len(arguments) > 1 else "en"
    articles = texts(arguments)
    begun = process_time()
    find("On Monday.", date(2023, 3, 13), language)
    print(f"start-up {process_time() - begun:.2f} s")
    begun = process_time()
    found = sum(len(find(text, published, language)) for text, published in articles)
    seconds = process_time() - begun
    words = sum(len(text.split()) for text, _ in articles)
    print(f"{words} words, {found} expressions, {seconds:.2f} s of CPU: {words / seconds:,.0f} words a second")


if __name__ == "__main__":
    main(sys.argv[1:])
