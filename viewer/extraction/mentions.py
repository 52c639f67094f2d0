"""What was decided becomes records: actors with their parts, speaker and quotation, title, number of telling, confidence with its doubts."""

from collections.abc import Sequence

from viewer.extraction.actors import ActorKind
from viewer.extraction.judging import Judged
from viewer.extraction.participants import Option, part_of
from viewer.extraction.quotes import find_quotes, quote_of
from viewer.extraction.scene import Scene
from viewer.extraction.speakers import says, speaker_of
from viewer.extraction.titles import title_of
from viewer.knowledge import name as name_of
from viewer.knowledge.short_names import short_name
from viewer.model import Actor, Article, Basis, EventType, Kind, Mention, Part, Span, Status, When, kind_of, mention_id


def make_mentions(article: Article, scene: Scene, taken: Sequence[Judged]) -> list[Mention]:
    """The records of all that was taken, by the place of the trigger."""
    blocks = _blocks(scene)
    quotes = find_quotes(scene.text, blocks)
    numbers = tell_apart(taken)
    mentions = [_mention(article, scene, one, number, quotes) for one, number in zip(taken, numbers, strict=True)]
    unique = {mention.id: mention for mention in reversed(mentions)}
    return sorted(unique.values(), key=lambda m: (m.trigger.start, m.trigger.end))


def _blocks(scene: Scene) -> list[tuple[int, int]]:
    spans: dict[int, tuple[int, int]] = {}
    for sentence in scene.sentences:
        start, end = spans.get(sentence.paragraph, (sentence.start, sentence.end))
        spans[sentence.paragraph] = (min(start, sentence.start), max(end, sentence.end))
    return list(spans.values())


def tell_apart(taken: Sequence[Judged]) -> list[int]:
    """A number for each, which the tellings of one happening share: the same family, days that meet, and parties in common."""
    numbers: list[int] = []
    for place, one in enumerate(taken):
        same = next((numbers[p] for p in range(place - 1, -1, -1) if _same(one, taken[p])), None)
        numbers.append(max(numbers, default=0) + 1 if same is None else same)
    return numbers


def _same(one: Judged, other: Judged) -> bool:
    a, b = one.candidate.entry, other.candidate.entry
    if a.family != b.family or a.speech or b.speech or one.status is not other.status:
        return False
    first, second = set(one.codes), set(other.codes)
    if len(first & second) < max(1, 0.6 * min(len(first), len(second))) or not first or not second:
        return False
    x, y = one.when, other.when
    if x.earliest is None or y.earliest is None or x.latest is None or y.latest is None:
        return False
    both = (min(x.latest, y.latest) - max(x.earliest, y.earliest)).days + 1
    return both > 0 and both / (x.days + y.days - both) >= 0.3


def _mention(article: Article, scene: Scene, one: Judged, number: int, quotes: list[Span]) -> Mention:
    candidate = one.candidate
    entry = candidate.entry
    sentence = scene.sentences[candidate.sentence]
    evidence = Span(start=sentence.start, end=sentence.end)
    trigger = Span(start=candidate.start, end=candidate.end)
    kind = one.type
    actors = tuple(_actor(option, scene, one) for option in one.actors)
    speaker, quote = None, None
    if says(candidate) or kind_of(kind, entry.mode) is Kind.STATEMENT:
        speaker = speaker_of(candidate, scene)
        quote = quote_of(evidence, trigger, quotes)
    when = _when(one)
    confidence, doubts = _confidence(one, when)
    return Mention(
        id=mention_id(article.id, trigger),
        article=article.id,
        telling=number,
        title=title_of(
            candidate,
            _names(candidate.sentence, scene),
            _dated(candidate.sentence, scene),
            [_short(a, scene) for a in one.actors],
            short_name(speaker) if speaker else None,
            quote.of(article.text) if quote else "",
        ),
        type=kind,
        mode=entry.mode or None,
        actors=actors,
        when=when,
        speaker=speaker,
        quote=quote,
        status=one.status,
        evidence=evidence,
        trigger=trigger,
        confidence=confidence,
        date_confidence=_sure(one.date_probability) if when.dated and len(one.days) > 1 else None,
        type_confidence=_sure(one.type_probability),
        doubts=doubts,
        reasons=_reasons(one, kind),
    )


def _when(one: Judged) -> When:
    if one.date is None or not one.date.when.dated:
        return When()
    when = one.date.when
    if one.date.source == "sentence":
        return when
    basis = Basis.PUBLISHED if when.basis is Basis.PUBLISHED else Basis.CONTEXT
    return when.model_copy(update={"words": None, "basis": basis})


def _actor(option: Option, scene: Scene, one: Judged) -> Actor:
    party = option.party
    member = party.member(option.code) if party is not None else None
    if party is None or member is None:
        known = scene.proper.get(option.code)
        return Actor(name=known if known is not None else name_of(option.code), code=option.code, part=Part.TARGET)
    part = part_of(option, one.candidate.entry.both)
    written = party.words if len(party.members) == 1 and party.kind not in _UNNAMED else member.name
    return Actor(name=written, code=option.code, person=member.person, role=member.role, part=Part(part))


_UNNAMED = (ActorKind.PRONOUN, ActorKind.ROLE)


def _short(option: Option, scene: Scene) -> str:
    member = option.party.member(option.code) if option.party is not None else None
    if member is not None and member.person:
        return short_name(member.person, member.code)
    return scene.proper.get(option.code) or name_of(option.code)


def _names(sentence: int, scene: Scene) -> dict[int, str]:
    """Short names by the token that stands for an actor, where its own words are long or say nothing by themselves."""
    names: dict[int, str] = {}
    for party in scene.parties[sentence]:
        short = [
            short_name(m.person, m.code)
            if m.person
            else (scene.proper.get(m.code) or name_of(m.code))
            if m.code
            else m.name
            for m in party.members
        ]
        if party.kind in (ActorKind.PERSON, ActorKind.PRONOUN) or len(party.members) > 1:
            unique = list(dict.fromkeys(short))
            if 0 < len(unique) <= 3:
                names[party.head] = unique[0] if len(unique) == 1 else ", ".join(unique[:-1]) + " and " + unique[-1]
    return names


def _dated(sentence: int, scene: Scene) -> frozenset[int]:
    return frozenset(token for dated in scene.dates[sentence] for token in dated.tokens)


def _confidence(one: Judged, when: When) -> tuple[float, tuple[str, ...]]:
    doubts = []
    if one.probability < 0.75:
        doubts.append("extraction.weak_trigger")
    if not when.dated:
        doubts.append("extraction.undated")
    elif when.basis is Basis.PUBLISHED:
        doubts.append("extraction.date_from_publication")
    elif when.basis is Basis.CONTEXT:
        doubts.append("extraction.date_from_scene")
    if one.date_probability < 0.6 and when.dated:
        doubts.append("extraction.date_unsure")
    if not one.actors:
        doubts.append("extraction.no_actor")
    elif one.actor_probability < 0.3:
        doubts.append("extraction.actors_unsure")
    if one.status is not Status.HAPPENED:
        doubts.append(f"extraction.{one.status.value}")
    confidence = one.probability * (0.5 + 0.5 * one.date_probability) * (0.7 + 0.3 * one.actor_probability)
    return _sure(confidence), tuple(doubts)


def _sure(probability: float) -> float:
    """Two decimals; nothing is certain, and nothing that was taken impossible."""
    return round(min(max(probability, 0.01), 0.99), 2)


def _reasons(one: Judged, kind: EventType) -> tuple[str, ...]:
    reasons = [f"type.{kind.value.lower()}.{one.candidate.entry.head}"]
    if one.date is not None:
        reasons.append(f"date.{one.date.source.replace(' ', '_')}")
        reasons += _choice(one)
    if one.why:
        reasons.append(f"status.{one.why.replace(' ', '_')}")
    return tuple(reasons)


def _choice(one: Judged) -> list[str]:
    """How its days were chosen among those in reach."""
    if one.date is None or not one.date.when.dated:
        return []
    if len(one.days) == 1:
        return ["date.only"]
    if not one.weighed_again:
        return ["date.first_look"]
    same = one.days[0].option is one.date
    return ["date.second_look"] if same else ["date.second_look_changed"]
