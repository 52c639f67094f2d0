"""How long merging takes: python tests/bench/bench_merge.py [MENTIONS]   (100,000 by default), CPU seconds of one core."""

import sys
import time
from datetime import date, timedelta
from random import Random

from viewer.merging import ArticleFacts, features_of, links, merge
from viewer.model import Actor, Basis, EventType, Granularity, Mention, Span, When, mention_id

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
    "SYR",
    "IRQ",
    "POL",
    "HUN",
    "SRB",
    "KAZ",
    "UZB",
    "ARM",
    "AZE",
    "GEO",
]
HAPPENINGS = {
    EventType.CONSULT: ["met", "talks", "visited", "held", "negotiations", "summit", "consultations", "received"],
    EventType.AGREE: ["signed", "agreed", "extended", "renewed", "concluded", "adopted"],
    EventType.STATEMENT: ["said", "told", "announced", "stated", "noted", "declared"],
    EventType.SANCTION: ["sanctioned", "expelled", "banned", "barred", "suspended", "recalled"],
    EventType.ACCUSE: ["accused", "blamed", "denounced", "condemned"],
    EventType.ASSAULT: ["attacked", "shelled", "struck", "bombed"],
}
TOPICS = [
    "roadmap",
    "grain",
    "border",
    "prisoners",
    "gas",
    "nuclear",
    "drones",
    "airspace",
    "ambassador",
    "loans",
    "missiles",
    "fishing",
    "pipeline",
    "visas",
    "tariffs",
    "elections",
    "ceasefire",
    "ports",
    "aid",
    "energy",
]


def article_of(number: int, told: int, random: Random) -> tuple[ArticleFacts, list[Mention]]:
    """An article of a story: a few states, some weeks, the retellings that papers have of one another."""
    story = Random(number // 8)
    states = story.sample(STATES, 4)
    start = date(2015, 1, 1) + timedelta(days=story.randrange(3600))
    happenings = [
        (
            story.choice(list(HAPPENINGS)),
            story.sample(states, 2),
            start + timedelta(days=story.randrange(20)),
            story.sample(TOPICS, 3),
        )
        for _ in range(told * 2)
    ]
    name, text, mentions = f"article-{number}", "", []
    for kind, pair, day, topics in random.sample(happenings, told):
        verb = random.choice(HAPPENINGS[kind])
        words = random.sample(topics, 2) + random.sample(TOPICS, 3)
        start_at = len(text)
        sentence = f"Officials of {pair[0]} {verb} with {pair[1]} about {' and '.join(words)} after {random.randrange(3, 90)} days."
        text += sentence + "\n"
        trigger = Span(start=start_at + sentence.index(verb), end=start_at + sentence.index(verb) + len(verb))
        when = When(earliest=day, latest=day, granularity=Granularity.DAY, edtf=str(day), basis=Basis.EXPLICIT)
        mentions.append(
            Mention(
                id=mention_id(name, trigger),
                article=name,
                telling=-1,
                title=sentence[:70],
                type=kind,
                actors=tuple(Actor(name=c, code=c) for c in pair),
                when=when,
                evidence=Span(start=start_at, end=start_at + len(sentence)),
                trigger=trigger,
                confidence=0.8,
            )
        )
    return ArticleFacts(name, start + timedelta(days=20), None, text), mentions


def main(count: int) -> None:
    random = Random(1)
    facts, mentions = {}, []
    while len(mentions) < count:
        made, told = article_of(len(facts), 20, random)
        facts[made.id] = made
        mentions += told
    begin = time.process_time()
    events = merge(mentions, facts)
    whole = time.process_time() - begin
    print(f"{len(mentions)} mentions of {len(facts)} articles -> {len(events)} events: {whole:.1f} s CPU")
    begin = time.process_time()
    units = {f.signature: f for f in (features_of(m, facts[m.article]) for m in mentions)}
    print(f"  features {time.process_time() - begin:.1f} s ({len(units)} units)")
    begin = time.process_time()
    found = links(units)
    print(f"  links    {time.process_time() - begin:.1f} s ({len(found)} links)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
