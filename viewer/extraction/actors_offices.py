"""The offices and bodies of a text, with the states and organisations that they belong to: "the Saudi foreign minister"."""

from dataclasses import dataclass, field
from functools import cache

from viewer import knowledge
from viewer.extraction.actors_cast import Cast, Figure
from viewer.extraction.actors_names import Atom, find_names
from viewer.extraction.actors_words import FormIndex, Words, word_set
from viewer.knowledge import Role, SenseKind

PEOPLE_ROLES = word_set("leader deputy minister official military person counterpart host guest") | {
    "organisation head"
}
_ALSO_SURNAMES = word_set("king prince major justice judge marshal")
_STYLES = word_set(
    "sheikh sheikha shaikh general gen. major maj. lt. lieutenant colonel col. brigadier h.e. mr mr. mrs mrs. ms ms. dr dr. shri smt. sir lord senator "
    "army admiral adm. air marshal prince princess king queen sultan emir imam ayatollah hojatoleslam grand his her excellency highness majesty royal "
    "professor prof. engineer eng. deputy justice captain capt. sergeant sgt."
)
_DETERMINERS = word_set(
    "the a an this that both two three four five six his her its their whose our my some several many all any each every other another no"
)
_POSSESSIVE = word_set("his her its their whose")
_NUMBERS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}


@dataclass(slots=True, eq=False)
class Phrase:
    """One phrase of the text that may denote an actor. Tokens `start` to `end`, `root` its head.

    Exactly one of these makes it: `atom` alone, `figure` (a person), `role` (an office, body …), or `pronoun`.
    `atoms` are the states and organisations within it; `owner` is the token of a possessor ("his", "Putin's").
    """

    start: int
    end: int
    root: int
    atom: Atom | None = None
    figure: Figure | None = None
    role: Role | None = None
    role_words: str = ""
    plural: bool = False
    number: int = 0
    determiner: str = ""
    owner: int = -1
    atoms: list[Atom] = field(default_factory=list)
    pronoun: str = ""
    named: "Phrase | None" = None  # the person whom an office belongs to by apposition


@cache
def _role_forms() -> FormIndex[tuple[Role, bool]]:
    forms: dict[str, tuple[Role, bool]] = {}
    for words, role in knowledge.roles().items():
        for form in _plurals(words.lower()):
            forms.setdefault(form, (role, True))
    for words, role in knowledge.roles().items():
        forms[words.lower()] = (role, words.lower() in ("authorities", "forces", "troops", "police", "armed forces"))
    return FormIndex(forms)


def _plurals(words: str) -> list[str]:
    first, _, rest = words.partition(" ")
    if rest.startswith(("of ", "for ", "general")):
        return [f"{_many(first)} {rest}"]
    if words.endswith(("-general", "-elect")):
        head, _, tail = words.partition("-")
        return [f"{_many(head)}-{tail}"]
    return [_many(words)]


def _many(word: str) -> str:
    if word.endswith("man"):
        return word[:-3] + "men"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "ch", "sh")) else "s")


class OfficeReader:
    """Finds the offices and bodies of one text and the states and organisations they belong to."""

    def __init__(self, words: Words, cast: Cast, year: int | None) -> None:
        self.words = words
        self.cast = cast
        self.phrases: list[Phrase] = []
        atoms = find_names(words, year)
        self._atom_at: dict[int, Atom] = {}
        self._atom_end: dict[int, Atom] = {}
        self._in_atom = [False] * len(words)
        for atom in atoms:
            self._atom_at[atom.start] = atom
            self._atom_end[atom.end] = atom
            for i in range(atom.start, min(atom.end, len(words))):
                self._in_atom[i] = True
        self._atoms = atoms
        self._used: set[int] = set()  # tokens that belong to a phrase already
        self._absorbed: set[Atom] = set()
        self._role_at: dict[int, Phrase] = {}
        self._role_end: dict[int, Phrase] = {}
        self._people_end: set[int] = set()  # where an office with its owner ends
        self._named: dict[int, Phrase] = {}  # the person phrase that ends before a token

    def _root(self, start: int, end: int) -> int:
        head = self.words.head
        for i in range(end - 1, start - 1, -1):
            if not start <= head[i] < end or head[i] == i:
                return i
        return end - 1

    # Offices and bodies

    def _find_roles(self) -> None:
        words = self.words
        free = 0
        for i, tag in enumerate(words.tag):
            if i < free or self._in_atom[i] or not words.lower[i][0].isalpha():
                continue
            hit = _role_forms().at(words.folded, words.starts[i])
            if hit is None:
                continue
            end_character, (role, plural) = hit
            end = words.word_ending(i, end_character)
            if words.ends[end - 1] != end_character and words.source[end_character : end_character + 1] not in "-'.":
                continue
            head = i if " of " in words.phrase(i, end).lower() or " for " in words.phrase(i, end).lower() else end - 1
            if not words.tag[head].startswith("NN") and not words.text[head][0].isupper():
                continue
            if tag.startswith("VB") and not words.text[i][0].isupper():
                continue
            if self._modifies(head, role) or words.glued(i):
                continue
            phrase = Phrase(i, end, head, role=role, role_words=words.phrase(i, end), plural=plural)
            self._role_at[i] = phrase
            self._role_end[end] = phrase
            free = end

    def _prune_roles(self) -> None:
        """Join offices that stand side by side ("Deputy High Commissioner") and drop surnames that look like one ("Robert King")."""
        words = self.words
        for i in sorted(self._role_at):
            phrase = self._role_at.get(i)
            if phrase is None:  # joined to the one before
                continue
            following = self._role_at.get(phrase.end)
            if following is not None and not words.line_start(phrase.end):
                if following.role is not None and following.role.words.lower() in _STYLES:
                    del self._role_at[following.start]  # "Defence Minister General Shoigu"
                elif phrase.role is not None and phrase.role.kind in PEOPLE_ROLES and not phrase.plural:
                    del self._role_at[following.start], self._role_at[i], self._role_end[phrase.end]
                    following.start, self._role_at[i] = i, following
                    if phrase.role.kind == "deputy":
                        following.role = phrase.role
                    following.role_words = words.phrase(i, following.end)
                continue
            if phrase.role is not None and phrase.role.words in _ALSO_SURNAMES and i and words.dep[i - 1] == "compound":
                alone = i - 1 not in self._role_at and not self._in_atom[i - 1] and phrase.end - i == 1
                if alone and words.text[i - 1][0].isupper() and i not in self._role_end and words.head[i - 1] == i:
                    del self._role_at[i], self._role_end[phrase.end]

    def _modifies(self, head: int, role: Role) -> bool:
        """Whether a word only describes the next one: "a military base", "state television"."""
        words = self.words
        if role.kind in PEOPLE_ROLES or head + 1 >= len(words):
            return False
        return (
            words.dep[head] in ("amod", "compound", "nmod")
            and words.head[head] > head
            and words.tag[head + 1][:2] in ("NN", "HY")
        )

    def _look_left(self, phrase: Phrase) -> None:
        words = self.words
        j = phrase.start - 1
        floor = words.first[words.sentence[phrase.start]]
        left = phrase.start
        budget = 6
        while j >= floor and budget:
            budget -= 1
            atom = self._atom_end.get(j + 1)
            if atom is not None:
                left = atom.start
                phrase.atoms.insert(0, atom)
                j = atom.start - 1
                if (
                    j - 1 >= floor
                    # "Russia and Hungarian Prime Minister Orban": one minister serves one state
                    and words.text[j] in (("and", ",", "/", "-", "or") if phrase.plural else ("/", "-"))
                    and self._atom_end.get(j) is not None
                ):
                    j -= 1
                    continue
                if j >= floor and words.lower[j] in _DETERMINERS:
                    phrase.determiner = words.lower[j]
                    left = j
                break
            lower, tag = words.lower[j], words.tag[j]
            if lower in _DETERMINERS:
                left = j
                phrase.number = phrase.number or _NUMBERS.get(lower, 0)
                if lower in _POSSESSIVE:
                    phrase.owner = j
                phrase.determiner = lower
                if lower not in ("two", "three", "four", "five", "six"):
                    break
            elif tag == "POS":
                if self._atom_end.get(j) is None:
                    phrase.owner = j - 1
                    break
            elif not self._modifier(j) or (
                phrase.role is not None and phrase.role.kind not in PEOPLE_ROLES and self._office_ends(j + 1)
            ):
                break
            j -= 1
        if not phrase.atoms and not phrase.determiner and phrase.owner < 0:
            # modifiers without an owner say nothing: "senior officials", "Infrastructure Minister"
            k = phrase.start - 1
            while (
                k >= floor
                and words.text[k][0].isupper()
                and words.tag[k].startswith(("NN", "JJ", "CC"))
                and k + 1 not in self._role_end
            ):
                k -= 1
            left = k + 1 if words.text[phrase.start][0].isupper() else phrase.start
        phrase.start = min(left, phrase.start)

    def _modifier(self, j: int) -> bool:
        """Whether a token may stand between an office and its owner: "Infrastructure", "External Affairs and", "newly elected"."""
        words = self.words
        return (
            words.tag[j] in ("JJ", "NN", "NNP", "NNPS", "VBN", "HYPH", "JJS", "JJR")
            or (words.lower[j] in ("and", "&") and words.text[j + 1][0].isupper() and words.text[j - 1][0].isupper())
            or words.lower[j] in ("then", "newly", "outgoing")
        )

    def _office_ends(self, i: int) -> bool:
        phrase = self._role_end.get(i)
        return phrase is not None and phrase.role is not None and phrase.role.kind in PEOPLE_ROLES

    def _chain(self, at: int) -> tuple[list[Atom], int]:
        """The states named from token `at` on, joined by commas and "and", and the token after them."""
        words = self.words
        found: list[Atom] = []
        end = at
        i = at
        while i < len(words):
            skipped = 0
            while (
                i < len(words)
                and skipped < 3
                and i not in self._atom_at
                and (
                    words.lower[i] == "the"
                    or (words.tag[i] in ("JJ", "CD", "HYPH", "NN") and found == [] and words.lower[i] not in ("peace",))
                )
            ):
                i += 1
                skipped += 1
            atom = self._atom_at.get(i)
            if atom is None:
                break
            found.append(atom)
            end = i = atom.end
            while i < len(words) and words.lower[i] in (",", "and", "&"):
                i += 1
            if i == end:
                break
        return found, end

    def _tail(self, phrase: Phrase) -> int:
        """The comma that ends an office's phrase ("the head of the EU Delegation to Belarus,"), or the phrase's own end."""
        words = self.words
        for at in range(phrase.end, min(phrase.end + 9, words.last[words.sentence[phrase.root]])):
            if words.text[at] == ",":
                return at
            if words.tag[at][:2] not in ("NN", "IN", "TO", "DT", "JJ", "PO", "CC") and words.tag[at] != "PRP$":
                break
        return phrase.end

    def _look_right(self, phrase: Phrase) -> None:
        words = self.words
        at = phrase.end
        if phrase.role is None:
            return
        if phrase.role.kind == "body":
            inside = self._atom_at.get(at + 1)
            if inside is not None and words.lower[at] == "in" and inside.kind is SenseKind.CAPITAL:
                phrase.atoms = [inside]  # "the ministry in Chisinau"
                return
            name = words.text[phrase.start : phrase.end]
            before = phrase.end - len(phrase.role.words.split()) - 1
            if name and before >= 0 and words.tag[before] == "NNP" and not self._in_atom[before]:
                known = self.cast.known((words.text[before],), titled=True)
                if known is not None:  # "the Bush administration"
                    phrase.atoms = [Atom(before, before + 1, SenseKind.METONYM, known.code, words.text[before])]
                    return
        if at + 1 >= len(words) or words.lower[at] not in ("of", "from"):
            return
        if phrase.role.kind in ("side", "bloc", "pair"):
            return
        if words.lower[at + 1] in _POSSESSIVE:
            phrase.owner = at + 1
            return
        atoms, end = self._chain(at + 1)
        if atoms and not (end < len(words) and words.tag[end] == "POS"):
            phrase.atoms = atoms
            phrase.end = end
