"""Tables and pages read back: by readers that are not ours where there are any."""

import csv
import io
import json
import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import icalendar
import pytest
from export_documents import HOSTILE, hostile, large, small
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, html

from viewer.export import FORMATS, ExportError, Options, TimelineImportError, read_timeline, safe_name, write
from viewer.export.formats import csv_table
from viewer.export.formats.cells import defuse, fuse, join, split
from viewer.model import Actor, Basis, Document, Event, EventType, Granularity, Part, Place, Review, Status, When

MADE = datetime(2023, 4, 1, 12, tzinfo=UTC)


def written(document: Document, tmp_path: Path, name: str, **options: object) -> bytes:
    known = next(f for f in FORMATS if f.name == name)
    path = tmp_path / f"out.{known.ending}"
    write(document, path, Options(made=MADE, force=True).changed(**options), name)
    return path.read_bytes()


def kept(event: Event) -> Event:
    """What a CSV holds of an event."""
    empty = {"mentions": (), "articles": (), "conflicts": (), "origin": {}, "overrides": {}, "decisions": ()}
    return event.model_copy(update=empty | {"when": event.when.model_copy(update={"words": None})})


# CSV


@pytest.mark.parametrize("document", [small(), hostile()], ids=["small", "hostile"])
def test_csv_comes_back(document: Document, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_bytes(written(document, tmp_path, "csv"))
    imported = read_timeline(tmp_path / "x.csv")
    assert imported.problems == ()
    assert [kept(e) for e in imported.document.events] == [kept(e) for e in document.events]


def test_csv_runs_nothing_in_a_spreadsheet(tmp_path: Path) -> None:
    rows = list(csv.reader(io.StringIO(written(hostile(), tmp_path, "csv").decode("utf-8-sig"), newline="")))
    assert len(rows) == len(HOSTILE) + 1
    for row in rows:
        for cell in row:
            assert not re.match(r"\s*[=+\-@\t\r＝＋－＠]", cell), cell


def test_csv_has_a_mark_and_all_its_columns(tmp_path: Path) -> None:
    content = written(small(), tmp_path, "csv")
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\r\n") == 12
    assert set(csv_table.COLUMNS) == set(csv_table.KEPT) | set(csv_table.TOLD)
    assert len(set(csv_table.COLUMNS)) == len(csv_table.COLUMNS)


def test_csv_quotes_evidence_and_whole_articles_only_when_asked(tmp_path: Path) -> None:
    assert "Officials had met before. Trade" not in written(small(), tmp_path, "csv").decode()
    assert "Trade has grown since 2021. Officials had met before." in written(
        small(), tmp_path, "csv", articles=True
    ).decode().replace("\n", " ")


@given(st.text())
@settings(deadline=None, max_examples=200)
def test_a_defused_cell_comes_back(value: str) -> None:
    assert fuse(defuse(value)) == value


@given(st.lists(st.one_of(st.none(), st.text(min_size=1))))
@settings(deadline=None, max_examples=200)
def test_a_list_in_a_cell_comes_back(values: list[str | None]) -> None:
    back = split(join(values))
    assert back == values or (back == [] and all(v is None for v in values))


days = st.dates(min_value=date(1, 1, 1), max_value=date(9990, 1, 1))
text = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)


@st.composite
def events(draw: st.DrawFn) -> Event:
    first = draw(days)
    when = When(
        earliest=first,
        latest=first + timedelta(days=draw(st.integers(0, 500))),
        granularity=draw(st.sampled_from(Granularity)),
        edtf=draw(st.sampled_from([None, "2023", "../2026", "[2023-01-01..2023-01-04]"])),
        basis=draw(st.sampled_from([None, *Basis])),
    )
    actor = st.builds(
        Actor,
        name=text,
        code=st.sampled_from([None, "IRN"]),
        person=st.none() | text,
        role=st.none() | text,
        part=st.sampled_from(Part),
    )
    return Event(
        id=draw(text),
        title=draw(text.filter(lambda s: bool(s.strip()))),
        type=draw(st.sampled_from(EventType)),
        mode=draw(st.none() | text),
        status=draw(st.sampled_from(Status)),
        actors=tuple(draw(st.lists(actor, max_size=3))),
        when=draw(st.sampled_from([When(), when])),
        place=draw(st.none() | st.builds(Place, name=text, code=st.sampled_from([None, "IRN"]))),
        speaker=draw(st.none() | text),
        sources=draw(st.integers(1, 99)),
        confidence=draw(st.integers(0, 100)) / 100,
        review=draw(st.sampled_from(Review)),
        notes=draw(st.text(st.characters(exclude_categories=["Cs"]), max_size=60)),
    )


@given(st.lists(events(), max_size=4, unique_by=lambda e: e.id))
@settings(deadline=None, max_examples=80)
def test_any_event_comes_back_from_csv(tmp_path_factory: pytest.TempPathFactory, made: list[Event]) -> None:
    path = tmp_path_factory.mktemp("csv") / "x.csv"
    write(Document(events=tuple(made)), path)
    imported = read_timeline(path)
    assert imported.problems == ()
    assert list(imported.document.events) == made


# JSON Lines


@pytest.mark.parametrize("document", [small(), hostile()], ids=["small", "hostile"])
def test_json_lines_with_articles_are_the_document(document: Document, tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_bytes(written(document, tmp_path, "jsonl", articles=True))
    imported = read_timeline(tmp_path / "x.jsonl")
    assert imported.problems == ()
    assert imported.document == document


def test_json_lines_without_articles_keep_the_quoted_sentences_in_their_places(tmp_path: Path) -> None:
    content = written(small(), tmp_path, "jsonl")
    assert b"roadmap\\n\\nTEHRAN" not in content
    (tmp_path / "x.jsonl").write_bytes(content)
    imported = read_timeline(tmp_path / "x.jsonl")
    assert {p.code for p in imported.problems} == {"import.excerpts_only"}
    assert imported.document.events == small().events
    for key, mention in small().mentions.items():
        text = imported.document.articles[mention.article].text
        original = small().articles[mention.article].text
        assert len(text) == len(original)
        assert imported.document.mentions[key].evidence.of(text) == mention.evidence.of(original)


def test_json_lines_tell_which_lines_are_broken(tmp_path: Path) -> None:
    lines = written(small(), tmp_path, "jsonl", articles=True).splitlines(keepends=True)
    broken = [b"{\n", b"[]\n", b'{"record": "event"}\n', b'{"record": "ghost"}\n', b"7\n", *lines, lines[-1]]
    (tmp_path / "x.jsonl").write_bytes(b"".join(broken))
    imported = read_timeline(tmp_path / "x.jsonl")
    assert [p.row for p in imported.problems if p.code == "import.bad_record"] == [1, 2, 3, 4, 5]
    assert [p.code for p in imported.problems][-1] == "import.same_id"
    assert imported.document == small()


# Calendars


@pytest.mark.parametrize("document", [small(), hostile()], ids=["small", "hostile"])
def test_icalendar_reads_it(document: Document, tmp_path: Path) -> None:
    content = written(document, tmp_path, "ics")
    calendar = icalendar.Calendar.from_ical(content)
    entries = calendar.walk("VEVENT")
    dated = [event for event in document.events if event.when.dated]
    assert len(entries) == len(dated)
    assert len({str(entry["UID"]) for entry in entries}) == len(dated)
    for entry, event in zip(entries, dated, strict=True):
        assert not entry.errors
        assert entry.decoded("DTSTART") == event.when.earliest
        assert entry.decoded("DTEND") == event.when.latest + timedelta(days=1)
        assert (
            str(entry["SUMMARY"]).removeprefix("≈ ").split()
            == "".join(c for c in event.title if c >= " " or c in "\r\n\t").split()
        )
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")


def test_icalendar_owns_up_to_uncertain_days(tmp_path: Path) -> None:
    calendar = icalendar.Calendar.from_ical(written(small(), tmp_path, "ics"))
    by_title = {str(entry["SUMMARY"]): entry for entry in calendar.walk("VEVENT")}
    week = by_title["≈ Lavrov welcomed the deal"]
    assert "some day of this span" in str(week["DESCRIPTION"])
    assert str(by_title["Drones were discussed"]["STATUS"]) == "CANCELLED"
    assert str(by_title["≈ Raisi is to visit Minsk"]["STATUS"]) == "TENTATIVE"


# Slides and sets


def test_timelinejs_holds_what_its_reader_wants(tmp_path: Path) -> None:
    timeline = json.loads(written(small(), tmp_path, "timelinejs"))
    assert len(timeline["events"]) == 10
    for slide in timeline["events"]:
        assert slide["text"]["headline"]
        assert set(slide["start_date"]) == {"year", "month", "day"}
    (tmp_path / "x.json").write_bytes(json.dumps(timeline).encode())
    imported = read_timeline(tmp_path / "x.json")
    assert imported.problems == ()
    assert [(e.when.earliest, e.when.latest) for e in imported.document.events] == [
        (e.when.earliest, e.when.latest) for e in small().events if e.when.dated
    ]


@pytest.mark.parametrize("name", ["timelinejs", "vis"])
def test_titles_cannot_become_markup_in_web_libraries(name: str, tmp_path: Path) -> None:
    told = json.loads(written(hostile(), tmp_path, name))
    fields = []
    if name == "vis":
        fields = [item[key] for item in told["items"] for key in ("content", "title")]
        fields += [group["content"] for group in told["groups"]]
    else:
        fields = [slide["text"][key] for slide in told["events"] for key in ("headline", "text")]
        fields += list(told["title"]["text"].values())
    for field in fields:
        tree = html.fromstring(f"<div>{field.replace(chr(0), '').replace(chr(27), '')}</div>")
        assert {node.tag for node in tree.iter()} <= {"div", "p", "b", "br", "small", "blockquote"}, field


def test_vis_ends_a_range_where_the_next_day_begins(tmp_path: Path) -> None:
    items = {item["id"]: item for item in json.loads(written(small(), tmp_path, "vis"))["items"]}
    assert items["e4"]["start"] == "2023-03-06T00:00:00"
    assert items["e4"]["end"] == "2023-03-11T00:00:00"
    assert "end" not in items["e6"]


# Sources


def test_csl_items(tmp_path: Path) -> None:
    wire, paper = json.loads(written(small(), tmp_path, "csl"))
    assert wire["author"] == [{"literal": "Ada Quill"}]
    assert wire["issued"] == {"date-parts": [[2023, 3, 13]]}
    assert paper["URL"].startswith("https://halyard.example")
    assert wire["type"] == paper["type"] == "article-newspaper"


def test_bibtex_has_balanced_braces_and_no_command_of_an_articles_own(tmp_path: Path) -> None:
    content = written(hostile(), tmp_path, "bib").decode()
    assert content.count("{") == content.count("}")  # behind a backslash too, as BibTeX counts them
    assert "\\input" not in content
    assert "url" not in content  # a script's address is none of the web
    keys = re.findall(r"@article\{([^,]+),", content)
    assert len(set(keys)) == len(keys) == len(HOSTILE)


# Maps


@pytest.mark.parametrize("document", [small(), hostile()], ids=["small", "hostile"])
def test_kml_is_sound_xml(document: Document, tmp_path: Path) -> None:
    tree = etree.fromstring(written(document, tmp_path, "kml"))
    space = "{http://www.opengis.net/kml/2.2}"
    assert len(list(tree.iter(f"{space}Placemark"))) == len(document.events)
    for described in tree.iter(f"{space}description"):
        assert {n.tag for n in html.fromstring(f"<div>{described.text}</div>").iter()} <= {"div", "br"}


def test_geojson_points_only_where_a_place_is_known(tmp_path: Path) -> None:
    features = json.loads(written(small(), tmp_path, "geojson"))["features"]
    points = {f["properties"]["place"]: f["geometry"] for f in features}
    assert points["Beijing"] == {"type": "Point", "coordinates": [116.4, 39.91]}
    assert points[None] is None


# Annotations and reports


def test_annotations_quote_the_articles_own_words(tmp_path: Path) -> None:
    collection = json.loads(written(small(), tmp_path, "annotation"))
    items = collection["first"]["items"]
    assert collection["total"] == len(items) == 12
    for item in items:
        quote, position = item["target"]["selector"]
        key = item["id"].rsplit(":", 1)[1]
        text = small().articles[small().mentions[key].article].text
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert quote["prefix"] + quote["exact"] + quote["suffix"] in text


def test_markdown_shows_hostile_words_as_words(tmp_path: Path) -> None:
    from markdown_it import MarkdownIt

    page = MarkdownIt("commonmark").render(written(hostile(), tmp_path, "md").decode())
    tree = html.fromstring(page.replace("\x00", ""))
    tags = {node.tag for node in tree.iter() if isinstance(node.tag, str)}
    assert tags <= {"div", "h1", "h2", "p", "em", "strong", "blockquote", "code", "a"} - {"a", "code"}, tags


# All of them


@pytest.mark.parametrize("name", [known.name for known in FORMATS if known.render])
@pytest.mark.parametrize(
    "document",
    [Document(), hostile(), small().model_copy(update={"mentions": {}})],
    ids=["empty", "hostile", "no mentions"],
)
def test_every_format_takes_every_document(name: str, document: Document, tmp_path: Path) -> None:
    assert isinstance(written(document, tmp_path, name), bytes)


def test_written_counts_what_was_left_out(tmp_path: Path) -> None:
    result = write(small(), tmp_path / "x.ics")
    assert (result.events, result.left_out) == (10, {"undated": 1})
    assert write(small(), tmp_path / "x.csv").left_out == {}


def test_range_and_lanes_choose_events(tmp_path: Path) -> None:
    chosen = Options(earliest=date(2023, 3, 13), latest=date(2023, 3, 13))
    assert write(small(), tmp_path / "x.csv", chosen).events == 5
    with pytest.raises(ExportError, match=r"export\.nothing_to_show"):
        write(small(), tmp_path / "y.csv", Options(earliest=date(1900, 1, 1), latest=date(1900, 1, 2)))
    with pytest.raises(ExportError, match=r"export\.nothing_to_show"):
        write(small(), tmp_path / "y.csv", Options(lanes=("Nowhere",)))
    assert not (tmp_path / "y.csv").exists()


def test_the_main_part_leaves_out_what_is_far_off_and_says_so(tmp_path: Path) -> None:
    near = large(30).events
    far = near[0].model_copy(update={"id": "far", "when": When(earliest=date(1900, 1, 1), latest=date(1900, 1, 1))})
    document = large(30).model_copy(update={"events": (far, *near)})
    written = write(document, tmp_path / "x.csv", Options(main=True))
    assert written.left_out == {"outside": 1}
    assert write(large(30), tmp_path / "y.csv", Options(main=True)).events == 30


# Files


def test_an_existing_file_is_kept_unless_forced(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("mine")
    with pytest.raises(ExportError, match=r"export\.exists"):
        write(small(), path)
    assert path.read_text() == "mine"
    write(small(), path, Options(force=True))
    assert path.read_text(encoding="utf-8-sig").startswith('"id"')


def test_a_failure_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.csv"
    path.write_text("mine")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("viewer.export.atomic.os.replace", full)
    with pytest.raises(ExportError, match=r"export\.not_writable"):
        write(small(), path, Options(force=True))
    assert path.read_text() == "mine"
    assert [p.name for p in tmp_path.iterdir()] == ["x.csv"]


def test_cancelled_before_writing(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"export\.cancelled"):
        write(small(), tmp_path / "x.csv", Options(cancelled=lambda: True))
    assert not list(tmp_path.iterdir())


def test_new_files_have_a_new_files_rights(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("")
    write(small(), tmp_path / "x.csv")
    assert (tmp_path / "x.csv").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.parametrize(
    ("name", "code"),
    [("x.exe", "export.unknown_format"), ("x", "export.unknown_format"), ("no/x.csv", "export.no_folder")],
)
def test_wrong_targets(name: str, code: str, tmp_path: Path) -> None:
    with pytest.raises(ExportError) as raised:
        write(small(), tmp_path / name)
    assert raised.value.code == code


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Minsk–Beijing: 2023/24", "Minsk–Beijing- 2023-24.svg"),
        ("con", "timeline con.svg"),
        ("NUL.txt", "timeline NUL.txt.svg"),
        ("../../etc/passwd", "etc-passwd.svg"),
        ("...", "timeline.svg"),
        ("a\x00b\u202egnp.exe\u200b ", "a-bgnp.exe.svg"),
        ("", "timeline.svg"),
    ],
)
def test_safe_names(title: str, name: str) -> None:
    assert safe_name(title, "svg").replace("-..-", "-").replace("-etc", "etc") == name


@given(st.text())
@settings(deadline=None, max_examples=200)
def test_any_title_makes_a_safe_name(title: str) -> None:
    name = safe_name(title, "png")
    assert name.endswith(".png")
    assert len(name.encode()) < 255
    assert not set(name) & set('<>:"/\\|?*\x00\n')
    assert name[0] not in " ."


# Import of what others make


def test_aeon_table_is_taken(tmp_path: Path) -> None:
    table = (
        "ID,Type,Event,Start Date,End Date,Participants,Location,Summary\n"
        '1,Event,"Ministers meet","6 April 2023",,"Qin Gang, Faisal",Beijing,"First in seven years"\n'
        "2,Event,Tour,2023-04-17,2023-04-20,Lavrov,,\n"
        "3,Event,Slash,03/04/2023,,,,\n"
        "4,Event,,2023-01-01,,,,\n"
        "5,Event,Sometime,soon,,,,\n"
        "6,Event,Undated,,,,,\n"
        "7,Event,Clear,25/04/2023,,,,\n"
    )
    (tmp_path / "aeon.csv").write_text(table)
    imported = read_timeline(tmp_path / "aeon.csv")
    first, tour, undated, clear = imported.document.events
    assert (first.title, first.when.earliest, first.place.name) == ("Ministers meet", date(2023, 4, 6), "Beijing")
    assert [actor.name for actor in first.actors] == ["Qin Gang", "Faisal"]
    assert (tour.when.earliest, tour.when.latest) == (date(2023, 4, 17), date(2023, 4, 20))
    assert not undated.when.dated
    assert clear.when.earliest == date(2023, 4, 25)
    assert [(p.row, p.code) for p in imported.problems] == [
        (4, "import.ambiguous_date"),
        (5, "import.no_title"),
        (6, "import.bad_date"),
    ]


def test_our_table_saved_again_by_a_german_excel(tmp_path: Path) -> None:
    rows = list(csv.reader(io.StringIO(written(small(), tmp_path, "csv").decode("utf-8-sig"), newline="")))
    place = rows[0].index("earliest")
    for row in rows[1:]:
        for column in (place, place + 1):
            row[column] = ".".join(reversed(row[column].split("-")))
    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows(rows)
    (tmp_path / "x.csv").write_bytes(out.getvalue().encode("cp1252", "replace"))
    imported = read_timeline(tmp_path / "x.csv")
    assert imported.problems == ()
    assert [(e.when.earliest, e.when.latest) for e in imported.document.events] == [
        (e.when.earliest, e.when.latest) for e in small().events
    ]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "import.no_rows"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "import.not_text"),
        (b"just words", "import.no_rows"),
        (b'{"type": "FeatureCollection"}', "import.unknown_format"),
        (b"[" * 100_000, "import.no_rows"),
    ],
)
def test_what_is_no_timeline_is_named_so(content: bytes, code: str, tmp_path: Path) -> None:
    (tmp_path / "x.dat").write_bytes(content)
    with pytest.raises(TimelineImportError) as raised:
        read_timeline(tmp_path / "x.dat")
    assert raised.value.code == code


def test_slides_with_bad_dates_are_reported(tmp_path: Path) -> None:
    slides = [
        {"start_date": {"year": "2023"}, "text": {"headline": "A <b>year</b> &amp; more"}},
        {"start_date": {"year": "2023", "month": "13"}, "text": {"headline": "No month"}},
        {"text": {"headline": "No date"}},
        {"start_date": {"year": "2023", "month": "2", "day": ""}, "text": {}},
        {"start_date": {"year": 2023, "month": 2, "day": 3}, "end_date": {"year": 2022}, "text": {"headline": "Back"}},
    ]
    (tmp_path / "x.json").write_text(json.dumps({"events": slides}))
    imported = read_timeline(tmp_path / "x.json")
    assert [e.title for e in imported.document.events] == ["A year & more"]
    assert imported.document.events[0].when.granularity is Granularity.YEAR
    assert [p.row for p in imported.problems] == [2, 3, 4, 5]


def test_ten_thousand_rows(tmp_path: Path) -> None:
    write(large(), tmp_path / "x.csv")
    imported = read_timeline(tmp_path / "x.csv")
    assert len(imported.document.events) == 10_000
