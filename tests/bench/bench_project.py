"""How a large project behaves: python tests/bench/bench_project.py speed [EVENTS] | kill [ROUNDS]   (CPU seconds; 100,000 and 200)."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path
from random import Random

from viewer.model import Actor, Article, Basis, EventType, Granularity, Kind, Mention, Span, Status, When, mention_id
from viewer.project import Project, Query

STATES = [
    "RUS",
    "UKR",
    "BLR",
    "IRN",
    "CHN",
    "USA",
    "FRA",
    "DEU",
    "GBR",
    "TUR",
    "SAU",
    "QAT",
    "ARE",
    "EGY",
    "IND",
    "PAK",
    "JPN",
    "KOR",
    "PRK",
    "ISR",
]
VERBS = ["met", "visited", "signed", "accused", "warned", "expelled", "invited", "recalled", "praised", "attacked"]
TYPES = [EventType.CONSULT, EventType.AGREE, EventType.STATEMENT, EventType.SANCTION, EventType.ACCUSE]


def reading(number: int, told: int) -> tuple[Article, list[Mention]]:
    """An article of `told` happenings on days of its own."""
    random = Random(number)
    name = f"article-{number}"
    text, mentions = "", []
    for n in range(told):
        pair = random.sample(STATES, 2)
        verb = random.choice(VERBS)
        day = date(1990, 1, 1) + timedelta(days=random.randrange(13000))
        sentence = f"{pair[0]} {verb} {pair[1]} over matter {number}-{n} in Zürich."
        at = len(text)
        text += sentence + "\n"
        trigger = Span(start=at + sentence.index(verb), end=at + sentence.index(verb) + len(verb))
        mentions.append(
            Mention(
                id=mention_id(name, trigger),
                article=name,
                telling=n,
                title=sentence[:70],
                type=random.choice(TYPES),
                actors=tuple(Actor(name=c, code=c) for c in pair),
                when=When(earliest=day, latest=day, granularity=Granularity.DAY, edtf=str(day), basis=Basis.EXPLICIT),
                evidence=Span(start=at, end=at + len(sentence)),
                trigger=trigger,
                confidence=round(random.random(), 2),
            )
        )
    return Article(
        id=name, text=text, title=f"Report {number}", outlet=f"Paper {number % 30}", published=date(2026, 1, 1)
    ), mentions


def speed(count: int) -> None:
    folder = Path(tempfile.mkdtemp())
    path = folder / "large.demarche"
    clock = Clock()
    with Project.create(path) as project:
        for start in range(0, count // 20, 250):
            project.add([reading(n, 20) for n in range(start, min(start + 250, count // 20))])
        clock(f"import of {len(project.columns())} events")
    print(f"  file of {path.stat().st_size / 2**20:.0f} MB")
    clock("close")
    project = Project.open(path)
    columns = project.columns()
    clock(f"open to columns of {len(columns)} events")
    keys = [int(k) for k in columns.key[:: len(columns) // 50]]
    for key in keys:
        project.set_field(key, "status", Status.DENIED)
    clock("edit, each of 50", len(keys))
    project.columns()
    clock("columns after an edit")
    for _ in keys:
        project.undo()
    clock("undo, each of 50", len(keys))
    project.columns()
    clock("columns again")
    for name, query in {
        "all with counts": Query(),
        "kind and state": Query(kinds=frozenset({Kind.MEETING}), actors=frozenset({"RUS"})),
        "a rare word": Query(text="matter 77"),
        "a word that all have": Query(text="zurich"),
        "word, state, dates": Query(
            text="visit", actors=frozenset({"USA"}), earliest=date(2000, 1, 1), latest=date(2005, 1, 1)
        ),
        "in articles": Query(text="report 123", in_articles=True),
    }.items():
        found = project.search(query)
        clock(f"search: {name} ({len(found.keys)})")
    project.document()
    clock("document of everything")
    project.add([reading(10**6, 30)])
    clock("import of one more article")
    project.close()
    shutil.rmtree(folder)


class Clock:
    """Prints the CPU time since it was last asked."""

    def __init__(self) -> None:
        self._begin = time.process_time()

    def __call__(self, what: str, times: int = 1) -> None:
        print(f"{what:45s} {(time.process_time() - self._begin) / times * 1000:9.1f} ms")
        self._begin = time.process_time()


def worker(path: Path, seed: int) -> None:
    """Imports and edits without end, saying what was acknowledged: `article N` or `edit KEY WORDS`."""
    random = Random(seed)
    project = Project.open(path) if path.exists() else Project.create(path)
    number = len(project.articles())
    while True:
        columns = project.columns()
        if random.random() < 0.4 or not len(columns):
            project.add([reading(number, 5)])
            print(f"article {number}", flush=True)
            number += 1
        else:
            key, words = int(random.choice(columns.key)), f"{seed} {random.randrange(10**9)}"
            project.set_field(key, "title", words)
            print(f"edit {key} {words}", flush=True)


def kill(rounds: int) -> int:
    """Kill the worker at random moments; returns how many rounds lost something acknowledged or could not open."""
    folder = Path(tempfile.mkdtemp())
    path = folder / "killed.demarche"
    articles: set[str] = set()
    titles: dict[int, str] = {}
    random = Random(7)
    bad = 0
    for number in range(rounds):
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.bench_project", "worker", str(path), str(number)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout
        heard = [child.stdout.readline()]
        time.sleep(random.random() * 0.2)
        os.kill(child.pid, signal.SIGKILL)
        heard += child.stdout.read().split("\n")
        child.wait()
        for line in heard:
            what, _, rest = line.strip().partition(" ")
            if what == "article":
                articles.add(f"article-{rest}")
            elif what == "edit":
                key, _, words = rest.partition(" ")
                titles[int(key)] = words
        try:
            with Project.open(path) as project:
                lost = articles - {a.id for a in project.articles()}
                # the last edit may have been written and not yet acknowledged
                other = [k for k, words in titles.items() if project.event(k).title != words]
                known = {k: project.event(k).title for k in other}
                titles.update(known)
                wrong = [k for k in other if not known[k].startswith(f"{number} ")]
                if project.read_only or project.trouble or lost or len(other) > 1 or wrong:
                    bad += 1
                    print(f"round {number}: {project.read_only} {project.trouble} lost {len(lost)}, edits {other}")
        except Exception as error:
            bad += 1
            print(f"round {number}: {error}")
    shutil.rmtree(folder)
    print(f"{rounds} rounds, {bad} bad; {len(articles)} articles and {len(titles)} edited events acknowledged and kept")
    return bad


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["speed", *rest]:
            speed(int(rest[0]) if rest else 100_000)
        case ["kill", *rest]:
            sys.exit(kill(int(rest[0]) if rest else 200) > 0)
        case ["worker", path, seed]:
            worker(Path(path), int(seed))
        case _:
            sys.exit(__doc__)
