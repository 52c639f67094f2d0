"""The phrases that name actors: titles with names, names with appositions, offices and bodies with the state they belong to."""

from dataclasses import dataclass, field
from functools import cache

from viewer import knowledge
from viewer.extraction.actors_cast import Cast, Figure, first_names, known_names
from viewer.extraction.actors_names import Atom, find_names
from viewer.extraction.actors_words import FormIndex, Words, word_set
from viewer.knowledge import Role, SenseKind

PEOPLE_ROLES = word_set("leader deputy minister official military person counterpart host guest") | {
    "organisation head"
}
_ALSO_SURNAMES = word_set("king prince major justice judge marshal")
_PARTICLES = word_set("bin ibn bint al el de da dos del della di van von der den ter ul ur ud abu bou ben e y la le")
_HONORIFICS = {
    "sheikh": "m", "sheikha": "f", "mr": "m", "mr.": "m", "mrs": "f", "mrs.": "f", "ms": "f", "ms.": "f", "sir": "m", "lord": "m", "lady": "f", "dr": "", "dr.": "", "sen": "",
    "sen.": "", "rep": "", "rep.": "", "gov.": "", "prof": "", "prof.": "", "miss": "f", "baroness": "f", "madame": "f", "hon.": "", "h.e.": "",
    "gen": "", "general": "", "father": "m", "archbishop": "m", "cardinal": "m", "bishop": "m", "representative": "",
}  # fmt: skip
_STYLES = word_set(
    "sheikh sheikha shaikh general gen. major maj. lt. lieutenant colonel col. brigadier h.e. mr mr. mrs mrs. ms ms. dr dr. shri smt. sir lord senator "
    "army admiral adm. air marshal prince princess king queen sultan emir imam ayatollah hojatoleslam grand his her excellency highness majesty royal "
    "professor prof. engineer eng. deputy justice captain capt. sergeant sgt."
)
_AMERICAN = word_set("sen sen. rep rep. gov.")  # as the American press shortens them
_INSTITUTIONS = word_set(
    "council assembly ministry party agency house university bank court army union commission committee department office service group front forum "
    "force forces command movement parliament senate congress institute foundation organisation organization association fund centre center corps "
    "company corporation airlines news times post radio television tv summit treaty agreement declaration day war peace street palace airport strait "
    "sea ocean gulf river mount lake island islands city province region district county state states street north south east west northern southern "
    "eastern western central middle republic federation kingdom emirates league federal national international world cup games olympic road initiative "
    "belt nations security human rights foreign affairs protocol convention minister president twitter facebook telegram reuters afp ap tass xinhua "
    "ria novosti interfax belta anadolu kyodo yonhap irna isna mehr tasnim press muslim islamic christian catholic orthodox jewish arab arabs kurdish "
    "african asian european balkan baltic caucasus crimea donbas nagorno karabakh embassy cabinet senate bundestag delegation conference law act bill policy programme program network action climate plan operation commissioner high supreme royal majesty highness hrh staff staffer team mission institutions meet meets ltd inc corp"
)
_NOT_NAMES = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december "
    "the a an he she it they we i in on at but and as if when after before while for from with by to of this that these those there what who his her "
    "its their our earlier later last also meanwhile however both asked speaking according mr mrs ms dr read more photo under since during now then "
    "not no yes so or nor yet our my your how why where which christmas easter ramadan gmt"
)
_DETERMINERS = word_set(
    "the a an this that both two three four five six his her its their whose our my some several many all any each every other another no"
)
_POSSESSIVE = word_set("his her its their whose")
_AFTER_NAMES = word_set("uulu kyzy oglu ogly qizi kizi zade")
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


class PhraseReader:
    """Reads one text once, left to right, and teaches the cast on the way."""

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

    def read(self) -> list[Phrase]:
        """All phrases, by start; persons and offices hold the states that belong to them."""
        self._find_roles()
        self._prune_roles()
        self._read_roles()
        self._read_names()
        self._appose()
        in_person = {i for p in self.phrases if p.figure is not None for i in range(p.start, p.end)}
        for atom in self._atoms:
            if atom.start in in_person:
                continue  # the Sabah of "Sheikh Ahmad Al-Sabah"
            if atom.name.lower() == "koreas":
                both = [atom._replace(code="PRK", name="North Korea"), atom._replace(code="KOR", name="South Korea")]
                self.phrases.append(
                    Phrase(atom.start, atom.end, self._root(atom.start, atom.end), atoms=both, plural=True)
                )
            elif atom not in self._absorbed:
                self.phrases.append(
                    Phrase(atom.start, atom.end, self._root(atom.start, atom.end), atom=atom, atoms=[atom])
                )
        self._read_pronouns()
        self.phrases.sort(key=lambda p: (p.start, p.end))
        return self.phrases

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

    def _read_roles(self) -> None:
        for phrase in list(self._role_at.values()):
            if phrase.start in self._used:
                continue  # "Foreign Minister Sheikh Ahmad": read with the name
            self._look_left(phrase)
            if not phrase.atoms:
                self._look_right(phrase)
            self._absorbed.update(phrase.atoms)
            people = phrase.role is not None and phrase.role.kind in PEOPLE_ROLES
            if people and self._take_title(phrase):
                continue
            if people and phrase.plural and len(phrase.atoms) > 1:
                self._respective(phrase)
            if people and (phrase.atoms or phrase.determiner or phrase.owner >= 0):
                self._people_end.add(self._tail(phrase))
            if phrase.atoms or phrase.determiner or phrase.owner >= 0 or phrase.plural or people:
                self.phrases.append(phrase)

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

    # Names

    def _name_end(self, i: int) -> int:
        """The token after a run of name words that begins at `i`, or `i`."""
        words = self.words
        stop = words.last[words.sentence[i]]
        j = i
        while j < stop:
            text = words.text[j]
            # "Amir" is an office, but not in Amir-Abdollahian
            joined = j + 1 < stop and words.text[j + 1] == "-" and words.glued(j + 1)
            if self._in_atom[j] or (j in self._role_at and words.lower[j] not in _STYLES and not joined):
                break
            if text in _AFTER_NAMES and j > i:
                j += 1
            elif text[0].isupper() and (text.replace("'", "").replace(".", "").replace("-", "").isalpha()):
                if text.lower() in _NOT_NAMES or (
                    j == i and not words.tag[j].startswith(("NNP", "NN", "JJ", "FW", "VB", "RB", "UH", "CD", "IN"))
                ):
                    break
                j += 1
            elif (
                j > i
                and text == "-"
                and j + 1 < stop
                and words.glued(j)
                and words.glued(j + 1)
                and words.text[j + 1][0].isalpha()
            ):
                j += 2
            elif (
                text.lower() in _PARTICLES
                and j + 1 < stop
                and (j > i or text.lower() in ("al", "el", "bin", "de", "van", "von", "abu"))
                and (words.text[j + 1][0].isupper() or words.text[j + 1] == "-" or words.lower[j + 1] in _PARTICLES)
            ) or (
                text in ("'", "’")
                and j > i
                and j + 1 < stop
                and words.glued(j)
                and words.glued(j + 1)
                and words.text[j + 1][0].isupper()
            ):
                j += 1
            else:
                break
        return j

    def _pieces(self, start: int, end: int) -> tuple[str, ...]:
        phrase = self.words.phrase(start, end)
        pieces = [piece for piece in phrase.removesuffix("'s").removesuffix("'").split() if piece]
        while len(pieces) > 1 and pieces[0].lower() in _STYLES:
            del pieces[0]
        return tuple(pieces)

    def _take_title(self, phrase: Phrase) -> bool:
        """Read the names that follow an office: "President Putin", "Foreign Ministers Qian Qichen of China and David Levy of Israel"."""
        words = self.words
        at = phrase.end
        if at < len(words) and words.lower[at] in ("elect", "-") and phrase.role_words[0].isupper():
            at += 1 + (words.lower[at] == "-" and at + 1 < len(words) and words.lower[at + 1] == "elect")
        if at >= len(words) or at not in range(
            words.first[words.sentence[phrase.start]], words.last[words.sentence[phrase.start]]
        ):
            return False
        taken = False
        start = phrase.start
        while at < len(words):
            end = self._name_end(at)
            if end == at or words.sentence[at] != words.sentence[phrase.root]:
                break
            if not words.text[at][0].isupper() and words.tag[at] not in ("NNP", "NNPS"):
                break
            if any(piece.lower() in _INSTITUTIONS for piece in self._pieces(at, end)):
                break
            atoms, after = (
                (self._chain(end + 1)[0][:1], end) if end + 1 < len(words) and words.lower[end] == "of" else ([], end)
            )
            if atoms:
                after = atoms[0].end
            own = atoms or phrase.atoms
            self._name(start, after, at, end, own, phrase, phrase.role_words if not phrase.plural else _one(phrase))
            self._absorbed.update(atoms)
            taken = True
            if not phrase.plural or after >= len(words) or words.lower[after] not in ("and", ","):
                break
            at = start = after + 1
            while at < len(words) and words.lower[at] in ("and", ","):
                at += 1
            start = at
        return taken

    def _respective(self, phrase: Phrase) -> None:
        """Read "the foreign ministers of Azerbaijan and Turkmenistan, Jeyhun Bayramov and Rashid Meredov"."""
        words = self.words
        at = phrase.end
        runs: list[tuple[int, int]] = []
        while at < len(words) and words.lower[at] in (",", "and"):
            while at < len(words) and words.lower[at] in (",", "and"):
                at += 1
            end = self._name_end(at) if at < len(words) else at
            if end < at + 2:
                break
            runs.append((at, end))
            at = end
        if len(runs) == len(phrase.atoms):
            for (first, last), atom in zip(runs, phrase.atoms, strict=True):
                named = self._name(first, last, first, last, [atom], None, _one(phrase))
                named.role = phrase.role

    def _name(
        self, start: int, end: int, first: int, last: int, atoms: list[Atom], title: Phrase | None, role: str | None
    ) -> Phrase:
        """Make the phrase of a person named by tokens `first` to `last`."""
        inside = self._atom_at.get(last + 1)
        if (
            not atoms
            and inside is not None
            and self.words.lower[last] == "("
            and self.words.lower[inside.end : inside.end + 1] == [")"]
        ):
            atoms = [inside]
            self._absorbed.add(inside)
        code = _owner_code(atoms, title)
        pieces = self._pieces(first, last)
        gender = title.role.gender if title is not None and title.role is not None else ""
        known = self.cast.known(pieces, titled=title is not None, role=role)
        figure = self.cast.add(pieces, code, role, gender)
        if known is not None and figure.code is None:
            figure.code, figure.known = known.code, True
            figure.role = figure.role or known.role
        root = self._root(first, last)
        phrase = Phrase(start, end, root, figure=figure, role_words=role or "", atoms=list(atoms))
        if title is not None:
            phrase.role, phrase.determiner, phrase.owner = title.role, title.determiner, title.owner
            phrase.role_words = role or ""
        self.phrases.append(phrase)
        self._used.update(range(start, end))
        self._named[last] = phrase
        return phrase

    def _read_names(self) -> None:
        words = self.words
        i = 0
        while i < len(words):
            if i in self._used or self._in_atom[i] or not words.text[i][0].isalpha():
                i += 1
                continue
            if i in self._role_at and words.lower[i] not in _HONORIFICS:
                i = max(i + 1, self._role_at[i].end)
                continue
            honorific = _HONORIFICS.get(words.lower[i]) if words.text[i][0].isupper() else None
            if honorific is not None and i + 1 < len(words):
                end = self._name_end(i + 1)
                if end > i + 1:
                    phrase = self._name(i, end, i + 1, end, [], None, None)
                    if phrase.figure is not None:
                        phrase.figure.gender = phrase.figure.gender or honorific
                        if words.lower[i] in _AMERICAN and phrase.figure.code is None:
                            phrase.figure.code = "USA"
                    i = end
                    continue
            hit = known_names().at(words.source, words.starts[i])
            if hit is not None:
                end = words.word_ending(i, hit[0])
                end = max(end, self._name_end(i)) if words.ends[end - 1] != hit[0] else end
                self._stand_alone(i, end)
                i = end
                continue
            end = self._name_end(i) if words.text[i][0].isupper() or words.lower[i] in _PARTICLES else i
            if end > i:
                self._stand_alone(i, end)
                i = end
            else:
                i += 1

    def _stand_alone(self, start: int, end: int) -> None:
        """A run of capitals without a title: a person if the table, the article or its looks say so."""
        words = self.words
        while start < end and (words.text[start].isupper() and len(words.text[start]) > 3 and start + 1 < end):
            start += 1
        pieces = self._pieces(start, end)
        if not pieces or (len(pieces) == 1 and len(pieces[0]) < 2) or len(pieces) > 6:
            return
        lowered = {piece.lower() for piece in pieces}
        known = self.cast.known(pieces, titled=False) if len(pieces) > 1 or words.tag[start] == "NNP" else None
        if known is None and lowered & _INSTITUTIONS:
            return
        atoms: list[Atom] = []
        after = end
        if end + 1 < len(words) and words.lower[end] == "of" and len(pieces) > 1:
            chain, _ = self._chain(end + 1)
            if chain and (known is not None or pieces[0] in first_names() or self._apposed(end)):
                atoms, after = chain[:1], chain[0].end
        if known is not None or self._looks_like_person(start, end, pieces) or atoms:
            self._absorbed.update(atoms)
            self._name(start, after, start, end, atoms, None, None)
        elif self.cast.find(pieces) is not None:
            self._name(start, end, start, end, [], None, None)

    def _apposed(self, end: int) -> bool:
        return (
            end + 1 < len(self.words)
            and self.words.text[end] == ","
            and (end + 1 in {p.start for p in self._role_at.values()})
        )

    def _looks_like_person(self, start: int, end: int, pieces: tuple[str, ...]) -> bool:
        words = self.words
        if len(pieces) < 2 or any(piece.isupper() and len(piece) > 3 for piece in pieces):
            return False
        if not words.tag[end - 1].startswith("NNP") or words.lower[end - 1] in _PARTICLES:
            return False
        if (
            pieces[0] in first_names()
            or self._apposed(end)
            or (start > 1 and words.text[start - 1] == "," and start - 1 in self._people_end)
        ):
            return True
        root = self._root(start, end)
        return (
            words.dep[root] in ("nsubj", "nsubjpass")
            and words.tag[words.head[root]].startswith("VB")
            and words.tag[start] == "NNP"
            and words.tag[root] == "NNP"
            and words.lower[start - 1 if start else 0] != "the"
        )

    # Appositions

    def _appose(self) -> None:
        """Tie offices to the names beside them: "Sergei Lavrov, the Russian foreign minister" and "his counterpart, Hakan Fidan"."""
        words = self.words
        starts = {p.start: p for p in self.phrases if p.figure is not None}
        for phrase in [p for p in self.phrases if p.figure is None and p.role is not None]:
            role = phrase.role
            if role is None or role.kind not in PEOPLE_ROLES or phrase.plural:
                continue
            named: Phrase | None = None
            before = phrase.start - 1
            if before > 0 and words.text[before] in (",", "(", "-", "--"):
                named = self._named.get(before) or next(
                    (p for p in self.phrases if p.figure is not None and p.end == before), None
                )
                if (
                    named is not None
                    and not phrase.atoms
                    and not phrase.determiner
                    and phrase.owner < 0
                    and words.dep[phrase.root] != "appos"
                ):
                    named = None
            if named is None and phrase.end < len(words):
                at = self._tail(phrase)
                if words.text[at] == "," and (phrase.atoms or phrase.determiner or phrase.owner >= 0):
                    named = starts.get(at + 1)
                    if named is not None and named.end < len(words) and words.text[named.end] in ("and",):
                        named = None
                elif at in starts:
                    named = starts[at]
            if named is None or named.figure is None or words.sentence[named.start] != words.sentence[phrase.start]:
                continue
            code = _owner_code(phrase.atoms, phrase)
            if code and not named.figure.sure:
                named.figure.code, named.figure.sure = code, True
            if role.kind not in ("counterpart", "host", "guest", "neighbour", "person"):
                named.figure.hold(phrase.role_words)
            named.figure.gender = named.figure.gender or role.gender
            phrase.named = named

    # Pronouns

    def _read_pronouns(self) -> None:
        for i, tag in enumerate(self.words.tag):
            lower = self.words.lower[i]
            alone = (
                (lower == "both" or (lower == "two" and self.words.lower[i - 1] == "the" and i > 0))
                and self.words.lower[i + 1 : i + 2] != ["of"]
                and self.words.dep[i] in ("nsubj", "nsubjpass")
                and self.words.head[i] > i
            )
            if (tag in ("PRP", "PRP$") and lower in _PRONOUNS) or alone:
                self.phrases.append(Phrase(i, i + 1, i, pronoun=lower))


_PRONOUNS = word_set("he she him her his it its they them their himself herself itself themselves")


def _one(phrase: Phrase) -> str:
    """The singular of a plural title: "Presidents" is "President"."""
    words = phrase.role.words if phrase.role is not None else phrase.role_words
    return words.title() if phrase.role_words[:1].isupper() else words


def _owner_code(atoms: list[Atom], title: Phrase | None) -> str | None:
    """The code that an office's own words give: the first state named with it, else what the word alone tells."""
    for atom in atoms:
        if atom.code:
            return atom.code
    if title is not None and title.role is not None and title.role.code:
        return title.role.code
    return None


def read_phrases(words: Words, cast: Cast, year: int | None) -> list[Phrase]:
    """All phrases of a text that may denote actors, by start. The cast learns every person on the way."""
    return PhraseReader(words, cast, year).read()
