"""Documents to export: a small one with every form a date and a status can take, a hostile one, a large one."""

from datetime import date, timedelta
from functools import cache
from random import Random

from viewer.model import (
    UNDATED,
    Actor,
    Article,
    Basis,
    Conflict,
    ConflictValue,
    Document,
    Event,
    EventType,
    Granularity,
    Mention,
    Part,
    Place,
    Review,
    Span,
    Status,
    When,
    article_id,
    mention_id,
)
from viewer.model.article import PublishedFrom

WIRE = """Lukashenko in Tehran for a roadmap

TEHRAN, March 13 (Interlake) - Belarusian President Alexander Lukashenko and his host, Ebrahim Raisi, signed a roadmap
for cooperation until 2026 on Monday. “We trust each other,” Lukashenko said; “there is room for more.”

Earlier this month he met Chinese President Xi Jinping in Beijing. In September Belarus applied to join the Shanghai
Cooperation Organisation. Raisi is to visit Minsk. Tehran denied that drones were discussed.
"""
PAPER = """Riyadh & Tehran: “a new page”

Iran and Saudi Arabia agreed on 10 March to reopen embassies. The two held talks in Beijing from 6 to 10 March. Lavrov welcomed
the deal last week. Lavrov warned on 14 March against “foreign” mediators; the roadmap of 12 March in Tehran changes little, he said.
Trade has grown since 2021. Officials had met before.
"""
DAY = Granularity.DAY


def day(text: str, basis: Basis = Basis.EXPLICIT) -> When:
    return When(
        earliest=date.fromisoformat(text), latest=date.fromisoformat(text), granularity=DAY, edtf=text, basis=basis
    )


def span(first: str, last: str, granularity: Granularity, edtf: str, basis: Basis = Basis.EXPLICIT) -> When:
    return When(
        earliest=date.fromisoformat(first),
        latest=date.fromisoformat(last),
        granularity=granularity,
        edtf=edtf,
        basis=basis,
    )


BELARUS = Actor(
    name="Belarusian President", code="BLR", person="Alexander Lukashenko", role="President", part=Part.BOTH
)
IRAN = Actor(name="Iran", code="IRN", part=Part.BOTH)
SAUDI = Actor(name="Saudi Arabia", code="SAU", part=Part.BOTH)
CHINA = Actor(name="Chinese President", code="CHN", person="Xi Jinping", part=Part.BOTH)
LAVROV = Actor(name="Lavrov", code="RUS", person="Sergei Lavrov", part=Part.SOURCE)


def article(text: str, outlet: str | None, published: str | None, url: str | None = None, **more: object) -> Article:
    return Article.model_validate(
        {
            "id": article_id(text),
            "text": text,
            "title": text.split("\n", 1)[0],
            "outlet": outlet,
            "published": published,
            "published_from": PublishedFrom.HEADER if published else PublishedFrom.NONE,
            "language": "en",
            "url": url,
        }
        | more
    )


def mention(source: Article, sentence: str, trigger: str, when: When, event: dict[str, object]) -> Mention:
    text = source.text
    start = " ".join(text.split()).find(sentence)
    assert start >= 0, sentence
    start = next(
        i for i in range(len(text)) if " ".join(text[i:].split()).startswith(sentence) and not text[i].isspace()
    )
    end = next(i for i in range(start, len(text) + 1) if " ".join(text[start:i].split()) == sentence)
    at = text.index(trigger, start)
    found = Span(start=at, end=at + len(trigger))
    return Mention.model_validate(
        {
            "id": mention_id(source.id, found),
            "article": source.id,
            "telling": at,
            "when": when,
            "evidence": Span(start=start, end=end),
            "trigger": found,
            "confidence": 0.9,
        }
        | event
    )


@cache
def small() -> Document:
    """Two articles, eleven events: each form of date, each status, a conflict, notes, a review, two sources."""
    wire = article(WIRE, "Interlake", "2023-03-13", byline="By Ada Quill", place="Tehran", file_name="wire.txt")
    paper = article(PAPER, "The Halyard", "2023-03-15", "https://halyard.example/riyadh?a=1&b=2")
    mentions: dict[str, Mention] = {}
    events: list[Event] = []

    def add(told: list[tuple[Article, str, str]], when: When, title: str, kind: str, **more: object) -> None:
        fields = {"title": title, "type": EventType(kind), **more}
        event_only = {name: fields.pop(name) for name in ("conflicts", "notes", "review") if name in fields}
        made = [mention(*one, when, fields) for one in told]
        mentions.update({m.id: m for m in made})
        events.append(
            Event.model_validate(
                fields
                | event_only
                | {
                    "id": f"e{len(events) + 1}",
                    "mentions": tuple(m.id for m in made),
                    "articles": tuple(dict.fromkeys(m.article for m in made)),
                    "sources": len({m.article for m in made}),
                    "when": when,
                    "confidence": 0.9,
                    "origin": {"when": made[0].id},
                }
            )
        )

    add(
        [(paper, "Trade has grown since 2021.", "grown")],
        span("2021-01-01", "2023-03-15", Granularity.RANGE, "2021/.."),
        "Trade has grown",
        "OTHER",
    )
    add(
        [(wire, "In September Belarus applied to join the Shanghai Cooperation Organisation.", "applied")],
        span("2022-09-01", "2022-09-30", Granularity.MONTH, "2022-09"),
        "Belarus applied to join the Shanghai Cooperation Organisation",
        "REQUEST",
        actors=(BELARUS.model_copy(update={"part": Part.SOURCE}), Actor(name="SCO", code="SCO", part=Part.TARGET)),
    )
    add(
        [(wire, "Earlier this month he met Chinese President Xi Jinping in Beijing.", "met")],
        span("2023-03-01", "2023-03-13", Granularity.PART_OF_MONTH, "[2023-03-01..2023-03-13]", Basis.RELATIVE),
        "Lukashenko met Xi Jinping in Beijing",
        "CONSULT",
        mode="meeting",
        actors=(BELARUS, CHINA),
        place=Place(name="Beijing", code="CHN"),
    )
    add(
        [(paper, "The two held talks in Beijing from 6 to 10 March.", "talks")],
        span("2023-03-06", "2023-03-10", Granularity.RANGE, "2023-03-06/2023-03-10"),
        "Iran and Saudi Arabia held talks in Beijing",
        "CONSULT",
        mode="meeting",
        actors=(IRAN, SAUDI),
        place=Place(name="Beijing", code="CHN"),
    )
    add(
        [(paper, "Lavrov welcomed the deal last week.", "welcomed")],
        span("2023-03-06", "2023-03-12", Granularity.WEEK, "[2023-03-06..2023-03-12]", Basis.RELATIVE),
        "Lavrov welcomed the deal",
        "STATEMENT",
        actors=(LAVROV,),
        speaker="Sergei Lavrov",
    )
    add(
        [(paper, "Iran and Saudi Arabia agreed on 10 March to reopen embassies.", "agreed")],
        day("2023-03-10"),
        "Iran and Saudi Arabia agreed to reopen embassies",
        "AGREE",
        mode="signing",
        actors=(IRAN, SAUDI),
        review=Review.ACCEPTED,
        notes="Compare with the joint statement.\n=SUM(1;2) must stay words.",
    )
    signed = (
        "Belarusian President Alexander Lukashenko and his host, Ebrahim Raisi, signed a roadmap for cooperation until "
        "2026 on Monday."
    )
    add(
        [
            (wire, signed, "signed"),
            (
                paper,
                "Lavrov warned on 14 March against “foreign” mediators; the roadmap of 12 March in Tehran changes little, he said.",
                "roadmap",
            ),
        ],
        day("2023-03-13", Basis.RELATIVE),
        "Lukashenko and Raisi sign roadmap for cooperation",
        "AGREE",
        mode="signing",
        actors=(BELARUS, IRAN),
        place=Place(name="Tehran", code="IRN"),
        conflicts=(
            Conflict(
                field="when",
                values=(
                    ConflictValue(value="2023-03-13", article=wire.id),
                    ConflictValue(value="2023-03-12", article=paper.id),
                ),
            ),
        ),
    )
    add(
        [(wire, "Tehran denied that drones were discussed.", "discussed")],
        day("2023-03-13", Basis.CONTEXT),
        "Drones were discussed",
        "CONSULT",
        actors=(IRAN, BELARUS),
        status=Status.DENIED,
    )
    add(
        [
            (
                paper,
                "Lavrov warned on 14 March against “foreign” mediators; the roadmap of 12 March in Tehran changes little, he said.",
                "warned",
            )
        ],
        day("2023-03-14"),
        "Lavrov warned against “foreign” mediators",
        "THREATEN",
        actors=(LAVROV,),
        speaker="Sergei Lavrov",
    )
    add(
        [(wire, "Raisi is to visit Minsk.", "visit")],
        span("2023-03-13", "2023-12-31", Granularity.YEAR, "2023-03-13/.."),
        "Raisi is to visit Minsk",
        "CONSULT",
        mode="visit",
        actors=(IRAN.model_copy(update={"part": Part.SOURCE}), BELARUS.model_copy(update={"part": Part.TARGET})),
        status=Status.PLANNED,
        place=Place(name="Minsk", code="BLR"),
    )
    add(
        [(paper, "Officials had met before.", "met")],
        UNDATED,
        "Officials had met before",
        "CONSULT",
        actors=(IRAN, SAUDI),
    )
    return Document(
        title="Minsk, Tehran, Riyadh",
        articles={a.id: a for a in (wire, paper)},
        mentions=mentions,
        events=tuple(events),
    )


HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    '=HYPERLINK("http://evil.example";"x")',
    "'=1+1",
    "]]></name><!-- & -->",
    "</script><script>document.title='owned'</script>",
    "a, b; c\\n\r\nBEGIN:VEVENT",
    "* [link](javascript:alert(1)) `x` | # head",
    "\\input{/etc/passwd} $x$ 100% & {",
    "Zero\u200b width \u202e right-to-left \u2028 line \x00 nul \x1b[31m",
    "Ｆｕｌｌ ＝1+1 𝔘𝔫𝔦 👩‍👩‍👧 Ελληνικά 中文 العربية",
    " " * 3 + "-2+3",
    "-",
    "[]",
)


@cache
def hostile() -> Document:
    """Events whose every text is a trap for some format."""
    articles, mentions, events = {}, {}, []
    for number, trap in enumerate(HOSTILE):
        text = f"{trap}\n\nThey met here: {trap}"
        source = article(text, trap, "2023-03-01", f"javascript:{trap}", id=f"a{number}", byline=trap, title=trap)
        found = Span(start=text.index("met"), end=text.index("met") + 3)
        fields = {"title": trap[:70], "type": EventType.CONSULT, "speaker": trap or None, "place": Place(name=trap)}
        told = Mention.model_validate(
            fields
            | {
                "id": mention_id(source.id, found),
                "article": source.id,
                "telling": 0,
                "when": day("2023-03-01"),
                "evidence": Span(start=text.index("They"), end=len(text)),
                "trigger": found,
                "confidence": 0.5,
            }
        )
        articles[source.id], mentions[told.id] = source, told
        events.append(
            Event.model_validate(
                fields
                | {
                    "id": f"h{number}",
                    "mentions": (told.id,),
                    "articles": (source.id,),
                    "when": day("2023-03-01"),
                    "confidence": 0.5,
                    "notes": trap,
                    "actors": (Actor(name=trap, person=trap, role=trap), Actor(name="Iran", code="IRN")),
                }
            )
        )
    return Document(title=HOSTILE[5], articles=articles, mentions=mentions, events=tuple(events))


@cache
def large(count: int = 10_000) -> Document:
    """Many events of one article over twelve years; the same every time."""
    random = Random(7)
    text = "They met in Beijing. " * 3
    source = article(text, "Interlake", "2023-03-01")
    told = mention(source, "They met in Beijing.", "met", day("2023-03-01"), {"title": "They met", "type": "CONSULT"})
    codes = ("BLR", "CHN", "IRN", "SAU", "RUS", "TUR", "IND", "ZAF")
    events = []
    for number in range(count):
        first = date(2012, 1, 1) + timedelta(days=random.randrange(4400))
        length = random.choice((0, 0, 0, 0, 6, 30, 2))
        last = first + timedelta(days=length)
        edtf = first.isoformat() if not length else f"{first}/{last}" if length == 2 else f"[{first}..{last}]"
        granularity = (Granularity.DAY, Granularity.RANGE, Granularity.WEEK)[
            0 if not length else 1 if length == 2 else 2
        ]
        pair = random.sample(codes, 2)
        events.append(
            Event(
                id=f"e{number}",
                mentions=(told.id,),
                articles=(source.id,),
                title=f"Meeting {number} of ministers about trade and transit",
                type=random.choice(tuple(EventType)),
                actors=tuple(Actor(name=code, code=code) for code in pair),
                when=When(earliest=first, latest=last, granularity=granularity, edtf=edtf, basis=Basis.EXPLICIT),
            )
        )
    events.sort(key=lambda event: (event.when.earliest, event.when.latest))
    return Document(title="Twelve years", articles={source.id: source}, mentions={told.id: told}, events=tuple(events))
