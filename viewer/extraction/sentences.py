"""Text becomes sentences: paragraphs, decks, bullet lines; datelines and page furniture are set aside.

Every function keeps offsets: what is normalised for reading is replaced character by character.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.model import Span

# One character for one character, so that an offset into the normalised text is an offset into the article's own
_SAME_LENGTH = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u2007\u202f\u2009\u200a\u2002\u2003\u2008\u205f\u3000\t\u200b\ufeff", " "),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‘’‚‛′`´", "'"),
        **dict.fromkeys("\u2010\u2011", "-"),
        "\r": "\n",
        "\u2028": "\n",
        "\u2029": "\n",
        "\x0b": "\n",
        "\x0c": "\n",
    }
)
_BLOCK = re.compile(r"\n[ ]*\n\s*")
_BULLET = re.compile(r"[-*•·▪◦►–—]+[ ]+|\(?\d{1,2}[.)][ ]+(?=[A-Z])")
_END = re.compile(r"[.!?…]+(?:['\")\]]+|(?=\s|$))|[.!?][\"')\]]*(?=\s|$)")
_TITLES = frozenset(
    [
        "h.e",
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "rev",
        "hon",
        "sen",
        "rep",
        "reps",
        "sens",
        "gov",
        "gen",
        "col",
        "lt",
        "maj",
        "capt",
        "cpl",
        "sgt",
        "adm",
        "cmdr",
        "brig",
        "st",
        "mt",
        "ft",
        "messrs",
    ]
)
_ABBREVIATIONS = frozenset(
    [
        "ste",
        "no",
        "nos",
        "vs",
        "etc",
        "inc",
        "ltd",
        "co",
        "corp",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "mon",
        "tue",
        "tues",
        "wed",
        "thu",
        "thurs",
        "fri",
        "sat",
        "sun",
        "u.s",
        "u.n",
        "u.k",
        "e.u",
        "u.s.s.r",
        "d.c",
        "a.m",
        "p.m",
        "i.e",
        "e.g",
        "pres",
        "min",
        "amb",
        "sec",
        "dept",
        "gov't",
        "est",
        "approx",
        "pp",
        "vol",
        "fig",
        "al",
        "jr",
        "sr",
        "ph.d",
        "cf",
        "art",
    ]
)
_DATELINE = re.compile(
    r"(?P<place>[A-ZÀ-Ž][\w.'-]*(?:[ ](?:[a-z]{2,3}[ ])?[A-ZÀ-Ž][\w.'-]*){0,3}(?:[,/][ ]?[A-ZÀ-Ž][\w.'-]*(?:[ ][A-ZÀ-Ž][\w.'-]*){0,2}){0,3}?)"
    r"(?P<rest>(?:,?[ ](?:\d{1,2}[ ][A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.?[ ]\d{1,2})(?:,?[ ]\d{4})?)?"
    r"(?:,?[ ]?[\[(][^\])\n]{2,60}[\])]|,?[ ][A-Z][A-Za-z]{1,12})?)"
    r"[ ]*(?P<mark>--+|[—–]|[ ][-_][ ]|_[ ]|:[ ]|[ ]//?[ ]|\.[ ](?=[A-Z][a-z]))[ ]*(?=[\"'A-Z0-9])"
)
_BRACKETED = re.compile(r"(?:\[+[^\]\n]{1,40}\]+|\([A-Z][^)\n]{2,50}\d{4}\))[ ]+(?=[\"'A-Z])")
# What opens a sentence after an abbreviation, where a capital alone proves nothing
_OPENERS = re.compile(
    r"[\"'(]?(?:The|A|An|He|She|It|They|We|In|On|At|But|And|This|That|These|Those|His|Her|Their|Its|After|Before|During|As|Both|Also|"
    r"Earlier|Later|Last|Since|While|When|However|Mr|Mrs|Ms|There|For|With|By|No|Not)\b"
)
_FURNITURE = re.compile(
    r"(?:read (?:more|also|next)|also read|see also|related|share (?:on|this)|subscribe|sign up|follow us|newsletter|advertis|copyright|©|"
    r"all rights reserved|photo(?:graph)?s?\b[ :(]|image[ :]|file (?:photo|picture)|print(?: this)?$|tags?:|source:|editing by|\(?reporting by|"
    r"\(?additional reporting|\(?edited by|\(?adds|\(?updates?\b.{0,60}\)$|click here|comments?$|dismiss$|news$|most read|recent news|recommended|"
    r"for (?:more )?information|contact:|tel[.:]|end(?:s|it)?$|by [A-Z][\w.'’-]+(?: [A-Z][\w.'’/-]+){0,5}(?:,.*)?$|published\b|updated\b|posted\b|"
    r"\(?for use of information|note to editors|about us|cookie|watch:|listen:|video:|more on|like us|download|\W*$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence at `start:end` of the text; `paragraph` counts blocks, `body` is False for a deck or a line before the article proper."""

    start: int
    end: int
    paragraph: int
    first: bool  # of its paragraph
    deck: bool
    live: bool  # page furniture, headings and datelines are not
    dateline: bool = False


def normalise(text: str) -> str:
    """The text with plain quotes, spaces and line ends; as long as `text`, character for character."""
    return text.translate(_SAME_LENGTH)


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The logical lines of a block: hard-wrapped ones are joined, lists and header lines stay apart."""
    spans: list[tuple[int, int]] = []
    place = start
    for piece in text[start:end].split("\n"):
        a, b = place, place + len(piece)
        place = b + 1
        while a < b and text[a] == " ":
            a += 1
        while b > a and text[b - 1] == " ":
            b -= 1
        if a == b:
            continue
        if spans:
            last = text[spans[-1][0] : spans[-1][1]]
            width = len(last) - (last.rfind("\n") + 1)
            wrapped = text[a].islower() or (width >= 48 and last[-1] not in ".!?\"':" and not _BULLET.match(text, a))
            if not wrapped and width >= 60 and not _BULLET.match(text, a) and last[-1] in '.!?"':
                # a full line within a block of full lines: wrapped text whose sentence happens to end there
                wrapped = any(len(other) >= 60 for other in text[start:end].split("\n")[2:]) and "\n" in last
            if wrapped:
                spans[-1] = (spans[-1][0], b)
                continue
        spans.append((a, b))
    return spans


def _is_boundary(text: str, mark: int, after: int, end: int) -> bool:
    """Whether the punctuation at `mark`..`after` ends a sentence."""
    rest = after
    while rest < end and text[rest] in " \n":
        rest += 1
    if rest >= end:
        return True
    following = text[rest]
    if following.islower() or following in ",;:)":
        return False
    if text[mark] == "." and after - mark == 1:
        begin = mark
        while begin > 0 and not text[begin - 1].isspace() and text[begin - 1] not in "(\"'":
            begin -= 1
        word = text[begin:mark].lower()
        if word in _TITLES or (len(word) == 1 and word.isalpha()):
            return False
        if word in _ABBREVIATIONS or re.fullmatch(r"(?:[a-z]\.)+[a-z]", word):
            return bool(_OPENERS.match(text, rest))
    return True


def split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of one line of prose."""
    spans: list[tuple[int, int]] = []
    begin = start
    for match in _END.finditer(text, start, end):
        if match.end() >= end or not text[match.end()].isspace():
            continue
        if _is_boundary(text, match.start(), match.end(), end):
            spans.append((begin, match.end()))
            begin = match.end()
            while begin < end and text[begin] in " \n":
                begin += 1
    if begin < end:
        spans.append((begin, end))
    return spans


def dateline_end(text: str, start: int, end: int) -> int:
    """Where the prose begins after "MINSK, 28 June (BelTA) – "; `start` when the line has no dateline."""
    bracketed = _BRACKETED.match(text, start, end)
    if bracketed:
        return bracketed.end()
    match = _DATELINE.match(text, start, min(end, start + 140))
    if not match:
        return start
    place, rest, mark = match["place"], match["rest"], match["mark"].strip()
    shouted = place.split(",")[0].split("/")[0].strip().isupper() and len(place) > 2
    if mark in (":", ".", "/", "//") and (not shouted or "." in place):
        return start
    if shouted or "(" in rest or "[" in rest or re.search(r"\d", rest):
        return match.end()
    return start


def _lies_in(start: int, end: int, furniture: Sequence[Span]) -> bool:
    """Whether most of `start:end` is furniture: a line of it may be joined to one that is not."""
    return 2 * sum(max(0, min(end, span.end) - max(start, span.start)) for span in furniture) > end - start


def find_sentences(text: str, title: str | None, body: int, furniture: Sequence[Span] = ()) -> list[Sentence]:
    """Every sentence of a normalised text, in order. `title` is the article's, `body` where the article proper begins.

    `furniture` are the lines that its reader knows not to be the article's own; none of their sentences is live.
    """
    found: list[Sentence] = []
    wanted = normalise(title or "").strip().lower()
    blocks: list[tuple[int, int]] = []
    place = 0
    for gap in _BLOCK.finditer(text):
        blocks.append((place, gap.start()))
        place = gap.end()
    blocks.append((place, len(text)))
    seen_prose = False
    for number, (block_start, block_end) in enumerate(blocks):
        lines = _lines(text, block_start, block_end)
        for order, (a, b) in enumerate(lines):
            line = text[a:b]
            bullet = _BULLET.match(text, a, b)
            if bullet:
                a = bullet.end()
            words = line.count(" ") + 1
            ends = line.rstrip("\"')] ")[-1:] in ".!?…:;"
            # Without a known title a first line that ends like a sentence is one: a paragraph pasted on its own
            is_title = line.strip().lower() == wanted or (not wanted and number == order == 0 and not ends)
            dead = (
                is_title
                or _lies_in(a, b, furniture)
                or bool(_FURNITURE.match(line))
                or (not ends and words < (5 if bullet else 9))
            )
            if not dead and not ends and not bullet and not seen_prose and b <= body:
                dead = True
            prose = a
            if not dead:
                prose = dateline_end(text, a, b)
                if prose > a:
                    found.append(Sentence(a, prose, number, True, False, False, True))
            spans = split(text, prose, b) if not dead else [(prose, b)]
            for place_in_line, (c, d) in enumerate(spans):
                deck = not dead and not seen_prose and b <= body
                live = not dead and not _lies_in(c, d, furniture)
                found.append(Sentence(c, d, number, place_in_line == 0, deck, live))
            seen_prose = seen_prose or (not dead and words >= 20)
    return found
