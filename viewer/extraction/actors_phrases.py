"""The phrases that name actors: titles with names, names with appositions, offices and bodies with the state they belong to."""

from viewer.extraction.actors_cast import Cast, first_names, known_names
from viewer.extraction.actors_names import Atom
from viewer.extraction.actors_offices import PEOPLE_ROLES, OfficeReader, Phrase
from viewer.extraction.actors_words import Words, word_set

__all__ = ["PEOPLE_ROLES", "Phrase", "read_phrases"]

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
_AFTER_NAMES = word_set("uulu kyzy oglu ogly qizi kizi zade")


class PhraseReader(OfficeReader):
    """Reads one text once, left to right, and teaches the cast on the way."""

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
