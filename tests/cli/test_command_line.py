"""The command line's contract: lines in, lines out, exit statuses, complaints that name the input."""

import json
import os

import pytest

from tests.cli.conftest import lines_of
from viewer.resources import path

TALKS = (
    "Presidents meet in Minsk\n\nMINSK, March 14, 2023\n\nBelarusian President Alexander Lukashenko met Chinese President Xi Jinping "
    "in Beijing on March 1, 2023. The two leaders signed a joint declaration. Lukashenko will visit Tehran next week.\n"
)
SAMPLE = path("samples", "tehran-riyadh-deal.txt")


@pytest.fixture(scope="module")
def extracted(demarche, tmp_path_factory):
    """One run over a good file, an empty one, a missing one and a binary one named .txt."""
    folder = tmp_path_factory.mktemp("extracted")
    good, empty, binary = folder / "good.txt", folder / "empty.txt", folder / "binary.txt"
    good.write_text(TALKS, encoding="utf-8")
    empty.write_bytes(b"")
    binary.write_bytes(bytes(range(256)) * 40)
    return demarche("extract", empty, good, folder / "missing.txt", binary)


@pytest.fixture(scope="module")
def sources(demarche, tmp_path_factory):
    """What can be exported: an article, and its timeline as a table, which needs no language model any more."""
    table = tmp_path_factory.mktemp("exported") / "timeline.jsonl"
    done = demarche("export", "--workers", 1, SAMPLE, "-o", table)
    assert done.returncode == 0, done.stderr
    return {"article": SAMPLE, "table": table}


def test_bad_files_are_named_and_the_rest_is_done(extracted):
    done = extracted
    assert done.returncode == 1
    for name in ("empty.txt", "missing.txt", "binary.txt"):
        assert name in done.stderr
    assert "Traceback" not in done.stderr
    (line,) = lines_of(done)
    assert line["file"].endswith("good.txt")
    assert line["published"] == "2023-03-14"


def test_every_mention_stands_on_the_articles_own_characters(extracted):
    (line,) = lines_of(extracted)
    assert line["mentions"]
    for mention in line["mentions"]:
        trigger, evidence = mention["trigger"], mention["evidence"]
        assert 0 <= evidence["start"] <= trigger["start"] < trigger["end"] <= evidence["end"] <= len(line["text"])
        assert (mention["earliest"] is None) == (mention["latest"] is None)
    met = next(m for m in line["mentions"] if line["text"][m["trigger"]["start"] : m["trigger"]["end"]] == "met")
    assert (met["earliest"], met["latest"], met["type"]) == ("2023-03-01", "2023-03-01", "CONSULT")
    assert {actor["code"] for actor in met["actors"]} == {"BLR", "CHN"}


def test_lines_keep_order_and_ids_and_published_is_believed(demarche):
    given = [{"id": f"n{i}", "text": TALKS + " " * i, "published": f"2023-04-{i + 1:02}"} for i in range(9)]
    done = demarche("extract", "--jsonl", "--workers", 2, given="\n".join(map(json.dumps, given)))
    assert done.returncode == 0, done.stderr
    lines = lines_of(done)
    assert [line["id"] for line in lines] == [f"n{i}" for i in range(9)]
    assert [line["published"] for line in lines] == [row["published"] for row in given]
    assert "text" not in lines[0]


def test_a_bad_line_is_named_and_skipped(demarche):
    given = 'nonsense\n[1]\n{"id": "a"}\n' + json.dumps({"id": "b", "text": TALKS}) + "\n"
    done = demarche("extract", "--jsonl", "--workers", 1, given=given)
    assert done.returncode == 1
    assert [line["id"] for line in lines_of(done)] == ["b"]
    assert all(f"line {n}" in done.stderr for n in (1, 2, 3))


def test_the_same_output_whatever_the_workers_and_their_order(demarche):
    rows = [{"id": str(i), "text": TALKS.replace("March 1,", f"March {i + 1},")} for i in range(12)]
    forward = demarche("extract", "--jsonl", "--workers", 1, given="\n".join(map(json.dumps, rows)))
    backward = demarche("extract", "--jsonl", "--workers", 2, given="\n".join(map(json.dumps, rows[::-1])))
    assert forward.stdout.splitlines() == backward.stdout.splitlines()[::-1]


def test_merged_is_the_same_as_piping_into_merge(demarche):
    merged = demarche("extract", "--merged", "--workers", 1, SAMPLE)
    piped = demarche("merge", "--jsonl", given=demarche("extract", "--workers", 1, SAMPLE).stdout)
    assert merged.returncode == piped.returncode == 0
    assert merged.stdout == piped.stdout
    mentions = [m["id"] for line in lines_of(merged) for m in line["mentions"]]
    assert len(mentions) == len(set(mentions)) > 3


def test_dates_are_timex3(demarche):
    given = json.dumps({"id": "a", "text": "They met last week and on 8 March.", "published": "2023-03-13"})
    (line,) = lines_of(demarche("dates", "--jsonl", given=given))
    found = {(d["type"], d["value"], d["earliest"], d["latest"]) for d in line["dates"]}
    assert ("DATE", "2023-W10", "2023-03-06", "2023-03-12") in found
    assert ("DATE", "2023-03-08", "2023-03-08", "2023-03-08") in found


@pytest.mark.parametrize("arguments", [["extract"], ["extract", "--jsonl", "a.txt"], ["merge"], ["export", "a.txt"]])
def test_a_wrong_call_is_status_2(demarche, arguments):
    done = demarche(*arguments)
    assert done.returncode == 2
    assert "usage:" in done.stderr


def test_a_folder_is_read_through_and_an_article_without_a_date_kept(demarche, tmp_path):
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "plain.txt").write_text(
        "Ministers meet\n\nRussian Foreign Minister Sergei Lavrov met Turkish Foreign Minister Hakan Fidan.\n"
    )
    done = demarche("extract", "--workers", 1, tmp_path)
    assert done.returncode == 0, done.stderr
    (line,) = lines_of(done)
    assert line["published"] is None
    assert "plain.txt" in done.stderr
    assert line["mentions"]
    assert all(mention["earliest"] is None for mention in line["mentions"])


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("article", "timeline.png"),
        ("table", "timeline.svg"),
        ("table", "timeline.pdf"),
        ("table", "timeline.csv"),
        ("table", "timeline.html"),
    ],
)
def test_export_writes_and_does_not_replace_unasked(demarche, tmp_path, sources, source, name):
    target = tmp_path / name
    done = demarche("export", sources[source], "-o", target)
    assert done.returncode == 0, done.stderr
    assert target.stat().st_size > 500
    before = target.read_bytes()
    refused = demarche("export", sources[source], "-o", target)
    assert refused.returncode != 0
    assert name in refused.stderr
    assert target.read_bytes() == before


def test_a_table_is_exported_as_a_timeline_and_its_bad_rows_are_named(demarche, tmp_path):
    table = tmp_path / "t.csv"
    table.write_text("Title,Start Date\nTalks,2023-03-13\nMore talks,03/04/2023\n")
    done = demarche("export", table, "-o", tmp_path / "t.svg")
    assert done.returncode == 1
    assert f"{table}:3" in done.stderr
    assert "Talks" in (tmp_path / "t.svg").read_text()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root reads everything")
def test_an_unreadable_file_is_named(demarche, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text(TALKS)
    secret.chmod(0)
    done = demarche("extract", secret)
    assert done.returncode == 1
    assert "secret.txt" in done.stderr


def test_an_interrupted_run_goes_on_where_it_stopped(demarche, tmp_path):
    articles = tmp_path / "articles"
    articles.mkdir()
    for number in range(4):
        (articles / f"{number}.txt").write_text(TALKS.replace("March 1,", f"March {number + 1},"), encoding="utf-8")
    whole, torn = tmp_path / "whole.jsonl", tmp_path / "torn.jsonl"
    assert demarche("extract", articles, "-o", whole).returncode == 0
    lines = whole.read_bytes().splitlines(keepends=True)
    torn.write_bytes(lines[0] + lines[1] + lines[2][:100])  # as a killed run leaves it
    assert demarche("extract", "--workers", 1, articles, "-o", torn, "--resume").returncode == 0
    assert torn.read_bytes() == whole.read_bytes()
    assert demarche("extract", articles, "-o", whole).returncode == 1  # never replaced unasked


def test_export_of_some_events_by_their_ids(demarche, tmp_path):
    table = tmp_path / "t.csv"
    table.write_text("Title,Start Date\nTalks,2023-03-13\nTour,2023-04-01\nMore,2023-05-01\n")
    done = demarche("export", table, "-o", tmp_path / "some.csv", "--events", "r2,r4")
    assert done.returncode == 0
    told = (tmp_path / "some.csv").read_text("utf-8-sig")
    assert "Talks" in told
    assert "More" in told
    assert "Tour" not in told
