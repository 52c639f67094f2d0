"""The words for what speaks for a date: a feature is a text like "rank=0/verb". Those that hang on the same few things are made
together and remembered, since most articles ask for the same ones again and again."""

from functools import lru_cache

Features = tuple[str, ...]

_remembered = lru_cache(maxsize=4096)


@_remembered
def of_link(down: str, up: str, kind: str, side: str, mine: bool) -> Features:
    """How the words of the sentence hang together with the trigger; `side` of it, and whether in its clause."""
    return (
        "sentence",
        f"sentence/{kind}",
        f"rel={down}^{up}",
        f"rel={down}^{up}/{kind}",
        f"down={down}/{kind}",
        f"up={up}",
        f"up={up}/{kind}/{side}",
        f"up={up.split('.')[0]}/mine={mine}/{side}",
        f"last={down.split('.')[-1]}/{kind}",
        f"mine={mine}/{kind}/{side}",
    )


@_remembered
def of_rank(rank: int, dates: int, kind: str, mine: bool) -> Features:
    """The place among the dates of the sentence, the nearest first; both numbers at most 3."""
    return f"mine={mine}/rank={rank}/of={dates}", f"rank={rank}/{kind}"


@_remembered
def of_distance(distance: int, nearer: int, between: int, kind: str, side: str, mine: bool) -> Features:
    """How far from the trigger, in steps of three words (at most 6), and how many rivals are nearer and between (at most 3)."""
    return (
        f"distance={distance}/{kind}/{side}",
        f"nearer={nearer}",
        f"nearer={nearer}/mine={mine}/{kind}",
        f"between={between}/{side}",
        f"between={between}/mine={mine}",
    )


def of_words(before: str, word: str, kind: str, mine: bool) -> Features:
    """The word before and the first one: not remembered, since they are the article's own."""
    return f"before={before}", f"before={before}/mine={mine}/{kind}", f"word={word}"


@_remembered
def of_opening(opening: bool, kind: str, side: str, mine: bool) -> Features:
    """Whether they open the sentence."""
    return f"opening={opening}/{side}/mine={mine}", f"opening={opening}/{kind}"


@_remembered
def of_size(type_: str, size: str, late: bool, status: str, tense: str, kind: str) -> Features:
    """The TIMEX3 type, how long, and whether after publication."""
    return (
        f"type={type_}/size={size}",
        f"type={type_}/{kind}",
        f"size={size}/{kind}",
        f"late={late}/{status}",
        f"late={late}/{tense}",
        f"late={late}/{kind}",
        f"size={size}/tense={tense}",
    )


@_remembered
def of_family(family: str, side: str, mine: bool) -> Features:
    """What happens."""
    return (f"family={family}/{side}/mine={mine}",)


@_remembered
def of_role(role: str, late: bool, status: str, kind: str, mine: bool) -> Features:
    """The part that the words play: on, until, since …"""
    return f"role={role}", f"role={role}/{kind}/mine={mine}", f"role={role}/{status}", f"role={role}/late={late}/{kind}"


@_remembered
def of_rule(rule: str, anchor: str, kind: str) -> Features:
    """The class of expression, and what it counts from."""
    return f"rule={rule}", f"anchor={anchor}/{kind}"


@_remembered
def of_reading(label: str, size: str, role: str, rule: str, tense: str, kind: str) -> Features:
    """One way to read the words, and how many days it gives."""
    return (
        f"reading={label}",
        f"reading={label}/role={role}/{kind}",
        f"reading={label}/rule={rule}",
        f"reading={label}/{tense}",
        f"reading={label}/{size}",
    )


@_remembered
def of_scene(source: str, kind: str, tense: str, status: str, dates: str) -> Features:
    """A date from elsewhere, by what the sentence has of its own (`dates`)."""
    return (
        source,
        f"{source}/kind={kind}",
        f"{source}/tense={tense}",
        f"{source}/status={status}",
        f"{source}/{dates}",
        f"{source}/{dates}/{kind}",
        f"{source}/{dates}/{tense}",
        f"{source}/{kind}/{tense}",
        f"{source}/{kind}/{status}/{dates}",
    )


@_remembered
def of_scene_size(source: str, size: str, tense: str, kind: str) -> Features:
    """A date from elsewhere, by how long it is."""
    return f"{source}/size={size}", f"{source}/size={size}/{tense}", f"{source}/size={size}/{kind}"


@_remembered
def of_scene_trigger(
    source: str, family: str, definite: bool, noun: bool, day: bool, first: bool, tense: str
) -> Features:
    """A date from elsewhere, by the trigger, and whether its sentence has a `day` of its own and is the `first` of its paragraph."""
    return (
        f"{source}/family={family}",
        f"{source}/definite={definite}/noun={noun}",
        f"{source}/day={day}",
        f"{source}/first={first}/{tense}",
    )


@_remembered
def of_scene_more(source: str, kind: str, *more: str) -> Features:
    """A date from elsewhere, by what only such a source has."""
    return (*(f"{source}/{m}" for m in more), *(f"{source}/{m}/{kind}" for m in more))


@_remembered
def of_agreement(source: str, sources: frozenset[str]) -> Features:
    """Which sources give the same days as this one."""
    if len(sources) == 1:
        return (f"{source} alone",)
    return tuple(f"{source} with {other}" for other in sorted(sources - {source}))
