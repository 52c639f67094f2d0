"""The persons of one article: who they are, for whom they stand, and which later name means whom."""

from collections.abc import Sequence
from functools import cache

from viewer.extraction.actors_words import FormIndex, skeleton, word_set
from viewer.knowledge import Person, people, people_by_form

# Where the family name stands first
_SURNAME_FIRST = word_set("CHN TWN PRK KOR VNM KHM HKG")
# Surnames that are words or given names as well: alone they need a title or an earlier full name
_COMMON = word_set(
    "May Major Brown Rice King Young Price Hill Baker Bush Cook Clark Park Moon Kim Li Lee Wang Zhang Chen Khan Singh Ali Ahmed Hassan Hussein "
    "Mohammed Muhammad Mahmoud Abdullah Abdul Ibrahim Salman Ban Roy Gore Cohen Powell Barak Le Van Sam Can Ho Holder Short Straw Hague Chan "
    "Long Love Marshall Carter Ford Taylor Johnson Davis Smith Jones Martin Thomas Lewis Scott Perry Ross Prince Pope East West North Ma Xu Wu "
    "Yi Qin Nur Bin Al Tang Day Hunt Cleverly Truss Blair Santos Silva Costa Rama Lula Nano Berisha Gandhi Shah Malik Sharif Rao Lai Jan Sato"
)
_FEMALE = word_set(
    "Angela Theresa Hillary Madeleine Condoleezza Maria Nancy Julia Federica Catherine Ursula Christine Margaret Benazir Indira Golda Jacinda Sanna "
    "Mette Erna Giorgia Annalena Liz Kaja Ingrida Magdalena Ellen Joyce Dilma Cristina Michelle Michele Sheikh Aung Tansu Megawati Gloria Corazon Helen "
    "Jenny Julie Marise Penny Melanie Chrystia Susan Samantha Nikki Linda Kamala Victoria Wendy Karen Laura Salome Maia Zuzana Katerina Kolinda Vjosa "
    "Atifete Dalia Vaira Tarja Elisabeth Anna Anne Mary Sarah Emma Eva Irina Olga Tatyana Valentina Yulia Natalia Elena Hua Mao Tzipi Sushma Nirmala Hina"
)


# What goes before a name whatever the office
_RANKS = word_set("prince princess general major colonel marshal admiral captain minister deputy")


class Figure:
    """A person of the article; what is known grows as it is read. `pieces` is the fullest name so far, word by word."""

    __slots__ = ("code", "gender", "known", "pieces", "role", "sure", "told")

    def __init__(self, pieces: tuple[str, ...], code: str | None, role: str | None, gender: str) -> None:
        self.pieces = pieces
        self.code = code
        self.role = role
        self.gender = gender or ("f" if len(pieces) > 1 and pieces[0] in _FEMALE else "")
        self.known = False  # from the table of people
        self.sure = code is not None  # the article itself tells the state
        self.told = role is not None  # and the office

    def hold(self, role: str | None) -> None:
        """Learn the office that the article tells; it counts for more than the table's."""
        if role and (not self.told or (self.role or "").lower() in _RANKS):
            self.role, self.told = role, True

    @property
    def name(self) -> str:
        """The fullest name the article gives."""
        return " ".join(self.pieces)

    @property
    def surname(self) -> str:
        """The word that later stands alone for the person."""
        return _plain(self.pieces[0] if self.code in _SURNAME_FIRST else self.pieces[-1])


def _plain(piece: str) -> str:
    return skeleton(piece.removeprefix("al-").removeprefix("Al-"))


class Cast:
    """All persons found so far. `year` (of publication) chooses among bearers of one name."""

    def __init__(self, year: int | None) -> None:
        self._year = year
        self._figures: list[Figure] = []
        self._by_piece: dict[str, list[Figure]] = {}

    def find(self, pieces: Sequence[str]) -> Figure | None:
        """Whom a name means among those met: the latest whose name has all its words, by the surname if possible."""
        plain = [_plain(piece) for piece in pieces]
        bearers = [f for f in self._by_piece.get(plain[-1], ()) if _fits(plain, [_plain(p) for p in f.pieces])]
        if not bearers and len(plain) > 1:
            bearers = [f for f in self._by_piece.get(plain[0], ()) if _fits(plain, [_plain(p) for p in f.pieces])]
        if not bearers:
            return None
        by_surname = [f for f in bearers if f.surname in plain]
        return (by_surname or bearers)[-1]

    def add(
        self, pieces: tuple[str, ...], code: str | None = None, role: str | None = None, gender: str = ""
    ) -> Figure:
        """The person of that name, met before or new; what the words at hand tell of them is kept."""
        figure = self.find(pieces)
        if figure is not None and role == "King" and figure.role not in (None, "King") and len(pieces) == 1:
            figure = None  # a crown prince bears his father's name
        if figure is None or (len(pieces) > 1 and len(figure.pieces) > 1 and figure.surname not in map(_plain, pieces)):
            figure = Figure(pieces, code, role, gender)
            self._figures.append(figure)
        elif len(pieces) > len(figure.pieces):
            figure.pieces = pieces
        if code and not figure.sure:
            figure.code, figure.sure = code, True
        figure.hold(role)
        figure.gender = figure.gender or gender
        for piece in figure.pieces:
            known = self._by_piece.setdefault(_plain(piece), [])
            if figure in known:
                known.remove(figure)
            known.append(figure)
        return figure

    def known(self, pieces: tuple[str, ...], titled: bool, role: str | None = None) -> Person | None:
        """The row of the table of people that a name means: by full name, else by surname if it can mean only one."""
        rows = _by_name().get(skeleton(" ".join(pieces)), ())
        if not rows and len(pieces) > 3 and "bin" in pieces[2:]:
            rows = _by_name().get(skeleton(" ".join(pieces[: pieces.index("bin", 2)])), ())
        if not rows and len(pieces) == 3 and pieces[1].endswith("."):
            rows = _by_name().get(skeleton(f"{pieces[0]} {pieces[2]}"), ())
        if not rows and len(pieces) == 1:
            rows = _by_surname().get(_plain(pieces[0]), ())
            limit = 3 if titled else 1
            rows = tuple(p for p in rows if self._year is None or p.distance(self._year) <= limit)
            if not titled and pieces[0] in _COMMON:
                return None
            if role is not None:
                rows = tuple(p for p in rows if role.split()[-1].lower() in p.role) or rows
            if len({p.code for p in rows}) > 1 and not (titled and self._year is not None):
                return None
            if titled and self._year is None and len({p.name for p in rows}) > 1:
                return None
        if not rows:
            return None
        year = self._year
        return min(rows, key=lambda p: p.distance(year)) if year is not None else rows[0]

    def with_role(self, code: str | None, words: str) -> Figure | None:
        """The latest person met who holds that office ("the Belarusian head of state"), of that state if one is given."""
        for figure in reversed(self._figures):
            if figure.role and (code is None or figure.code == code) and same_office(figure.role, words):
                return figure
        return None

    @property
    def figures(self) -> Sequence[Figure]:
        """Everybody, in the order met."""
        return self._figures


def _fits(few: list[str], many: list[str]) -> bool:
    """Whether the shorter name's words stand in the longer in the same order."""
    if len(few) > len(many):
        few, many = many, few
    rest = iter(many)
    return all(piece in rest for piece in few)


_OFFICES = {
    "premier": "prime minister",
    "pm": "prime minister",
    "secretary of state": "foreign minister",
    "foreign secretary": "foreign minister",
    "foreign affairs minister": "foreign minister",
    "external affairs minister": "foreign minister",
    "minister of foreign affairs": "foreign minister",
    "minister for foreign affairs": "foreign minister",
    "fm": "foreign minister",
}
_HEADS = (
    "president",
    "king",
    "queen",
    "emir",
    "sultan",
    "emperor",
    "leader",
    "ruler",
    "monarch",
    "supreme leader",
    "strongman",
)


def same_office(held: str, words: str) -> bool:
    """Whether the words may name that office: "premier" a prime minister, "the minister" a foreign minister, "head of state" a king."""
    held, words = (text.lower().replace("defence", "defense") for text in (held, words))
    held, words = _OFFICES.get(held, held), _OFFICES.get(words, words)
    if words == "minister" and held.endswith("prime minister"):
        return False
    if held == words or held.endswith(" " + words):
        return True
    if words in ("leader", "head of state", "monarch", "ruler", "strongman"):
        return (
            held in _HEADS or held.endswith(("president", "leader")) or (words == "leader" and held == "prime minister")
        )
    return words == "head of government" and held in ("prime minister", "chancellor", "taoiseach")


@cache
def _by_name() -> dict[str, tuple[Person, ...]]:
    found: dict[str, list[Person]] = {}
    for form, rows in people_by_form().items():
        found.setdefault(skeleton(form), []).extend(rows)
    return {form: tuple(rows) for form, rows in found.items()}


@cache
def _by_surname() -> dict[str, tuple[Person, ...]]:
    found: dict[str, list[Person]] = {}
    for person in people():
        for form in (person.name, *person.variants):
            pieces = form.split()
            piece = _plain(pieces[0] if person.code in _SURNAME_FIRST else pieces[-1])
            if person not in found.setdefault(piece, []):
                found[piece].append(person)
    return {piece: tuple(rows) for piece, rows in found.items()}


@cache
def known_names() -> FormIndex[str]:
    """Full names and spellings of known people, to look up in a text."""
    return FormIndex({form: form for form in people_by_form() if " " in form or "-" in form or len(form) > 4})


@cache
def first_names() -> frozenset[str]:
    """Given names that the table of people holds: a sign that capitals are a person."""
    return frozenset(p.name.split()[0] for p in people() if " " in p.name and p.code not in _SURNAME_FIRST)
