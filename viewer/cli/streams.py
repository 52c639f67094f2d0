"""Reading lines and printing them, with complaints on stderr and the exit status they lead to."""

import json
import os
import sys
from collections.abc import Iterator
from typing import Any, TextIO

from viewer.messages import told
from viewer.pipeline import TextSource

DONE, PARTLY, WRONG_CALL = 0, 1, 2


class Complaints:
    """What could not be done, said at once on stderr; `status` is the exit status it makes."""

    def __init__(self) -> None:
        self.status = DONE

    def refuse(self, code: str, source: str, detail: str = "") -> None:
        """An input that could not be read: the exit status becomes 1."""
        self.status = PARTLY
        self.warn(code, source, detail)

    def warn(self, code: str, source: str, detail: str = "") -> None:
        """Something to know that is no error."""
        print("demarche:", _plain(told(code, source, detail)), file=sys.stderr, flush=True)


def use_utf8() -> None:
    """Read and write UTF-8 whatever the system's locale; what is not UTF-8 becomes replacement characters."""
    for stream, errors in ((sys.stdin, "replace"), (sys.stdout, "replace"), (sys.stderr, "backslashreplace")):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors=errors, newline="\n" if stream is sys.stdout else None)


def put(line: dict[str, Any]) -> None:
    """One line of JSON on stdout. A reader that has had enough ends the program quietly."""
    try:
        sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(PARTLY)


def json_lines(stream: TextIO, complaints: Complaints) -> Iterator[tuple[str, dict[str, Any]]]:
    """(name of the line, object) of every line that holds one; the others are complained of."""
    for number, line in enumerate(stream, 1):
        if not line.strip():
            continue
        name = f"line {number}"
        try:
            given = json.loads(line)
        except (ValueError, RecursionError) as error:
            complaints.refuse("input.not_json", name, str(error))
            continue
        if isinstance(given, dict):
            yield name, given
        else:
            complaints.refuse("input.not_article", name)


def texts(stream: TextIO, complaints: Complaints) -> Iterator[TextSource]:
    """The articles of lines `{"id", "text", "published"?}`."""
    from viewer.cli.lines import parse_day

    for name, given in json_lines(stream, complaints):
        text, identifier = given.get("text"), given.get("id")
        if not isinstance(text, str) or not isinstance(identifier, str | int):
            complaints.refuse("input.not_article", name)
            continue
        try:
            published = parse_day(given.get("published"))
        except ValueError:
            complaints.refuse("input.bad_date", f"{name} ({identifier})", str(given["published"]))
            continue
        yield TextSource(text=whole(text), id=whole(str(identifier)), published=published)


def whole(text: str) -> str:
    """The text with each lone surrogate, which no encoding has, replaced by U+FFFD; offsets stay."""
    return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text) if _has_surrogate(text) else text


def _has_surrogate(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def _plain(text: str) -> str:
    """A file's name may hold control characters, which must not reach a terminal."""
    return "".join(c if c.isprintable() else "�" for c in text)
