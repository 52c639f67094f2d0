"""Folders, links, pipes: what is found below the paths that were dropped."""

import os
import sys

import pytest

from viewer.reading import PathProblem, expand

posix = pytest.mark.skipif(sys.platform == "win32", reason="no links and pipes there")


def names(found, root):
    return [str(f.relative_to(root)) if not isinstance(f, PathProblem) else f.code for f in found]


def test_folder_is_walked_in_order_of_names(tmp_path):
    for name in (
        "b.txt",
        "a/z.html",
        "a/b/c.pdf",
        ".hidden/x.txt",
        ".x.txt",
        "empty.txt",
        "picture.png",
        "page.html",
        "page_files/ad.html",
        "case_files/notes.txt",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("" if "empty" in name else "x")
    assert names(expand([tmp_path]), tmp_path) == [
        "a/b/c.pdf",
        "a/z.html",
        "b.txt",
        "case_files/notes.txt",
        "empty.txt",
        "page.html",
    ]


def test_file_dropped_twice_comes_once_and_a_picture_dropped_itself_comes(tmp_path):
    (tmp_path / "p.png").write_text("x")
    assert names(expand([tmp_path / "p.png", tmp_path, tmp_path / "p.png"]), tmp_path) == ["p.png"]


@posix
def test_links_that_loop_end(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a/x.txt").write_text("x")
    (tmp_path / "a/up").symlink_to(tmp_path)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    (tmp_path / "dead").symlink_to(tmp_path / "nowhere")
    assert names(expand([tmp_path]), tmp_path) == ["a/x.txt", "reading.unreadable"]


@posix
def test_what_cannot_be_read_is_named(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    found = list(
        expand([tmp_path / "pipe", "/dev/zero", tmp_path / "missing.txt", tmp_path / "a\0b", tmp_path / ("x" * 300)])
    )
    assert [f.code for f in found] == [
        "reading.not_a_file",
        "reading.not_a_file",
        "reading.missing",
        "reading.unreadable",
        "reading.unreadable",
    ]


@posix
def test_names_are_cleaned_for_showing(tmp_path):
    os.mkfifo(tmp_path / "evil\u202etxt.\x1b[31m")
    (found,) = expand([tmp_path])
    assert found.path.endswith("evil\ufffdtxt.\ufffd[31m")


def test_deep_and_many(tmp_path):
    deep = tmp_path
    for _ in range(120):
        deep = deep / "d"
        deep.mkdir()
        (deep / "a.txt").write_text("x")
    found = list(expand([tmp_path], most=20))
    assert len(found) == 21
    assert found[-1].code == "reading.too_many"
    assert len(list(expand([tmp_path], most=None))) == 120
