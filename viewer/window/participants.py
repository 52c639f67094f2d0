"""Who and whom as a user reads and types them."""

from collections.abc import Callable, Sequence

from viewer.model import Actor, Part
from viewer.window.lookup import person_of

_ARROW = "→"


def label(actor: Actor) -> str:
    """A participant in the article's words: the person with the role, else the name."""
    if not actor.person or actor.person == actor.name:
        return actor.name
    return actor.person if actor.person in actor.name or not actor.name else f"{actor.person} ({actor.name})"


def sides(actors: Sequence[Actor]) -> tuple[list[Actor], list[Actor], list[Actor]]:
    """Who acts (or takes part alike), whom it meets, and third ones."""
    who = [actor for actor in actors if actor.part in (Part.SOURCE, Part.BOTH)]
    whom = [actor for actor in actors if actor.part is Part.TARGET]
    third = [actor for actor in actors if actor.part is Part.THIRD]
    return who, whom, third


def line(actors: Sequence[Actor]) -> str:
    """Names with commas."""
    return ", ".join(dict.fromkeys(label(actor) for actor in actors))


def typed(
    who: str, whom: str, third: str, before: Sequence[Actor], code_of: Callable[[str], str | None]
) -> list[Actor]:
    """The participants a user typed. A name that stood there before keeps what is known of it; others are looked up.

    With nobody acted upon, all who act take part alike.
    """
    known = {label(actor): actor for actor in before}
    actors = []
    for text, part in ((who, Part.SOURCE if whom.strip() else Part.BOTH), (whom, Part.TARGET), (third, Part.THIRD)):
        for name in (one.strip() for one in text.replace(";", ",").split(",")):
            if not name:
                continue
            old = known.get(name)
            actors.append(old.model_copy(update={"part": part}) if old else _new(name, part, code_of))
    return actors


def _new(name: str, part: Part, code_of: Callable[[str], str | None]) -> Actor:
    code = code_of(name)
    if code is None and (person := person_of(name)) is not None:
        return Actor(name=name, code=person[1], person=person[0], part=part)
    return Actor(name=name, code=code, part=part)
