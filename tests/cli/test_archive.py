"""A folder of shards on a local Dask cluster, one of whose workers is killed midway: nothing lost, nothing twice."""

import json
import os
import signal
import threading

import pytest

pytest.importorskip("distributed")
from distributed import Client, LocalCluster

from viewer.cli import main
from viewer.cli.archive import extract_shard
from viewer.resources import path

TEXT = path("samples", "tehran-riyadh-deal.txt").read_text(encoding="utf-8")


def _shards(folder, shards, articles):
    folder.mkdir()
    for shard in range(shards):
        rows = [{"id": f"{shard}-{n}", "text": f"{TEXT}\n{shard} {n}\n"} for n in range(articles)]
        (folder / f"{shard:03}.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")


def _ids(folder):
    texts = [file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.jsonl"))]
    return [json.loads(line)["id"] for text in texts for line in text.splitlines()]


def test_a_shard_is_answered_whole_and_its_bad_lines_are_told(tmp_path):
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text(json.dumps({"id": "a", "text": TEXT}) + "\nnonsense\n", encoding="utf-8")
    assert extract_shard(str(source), str(target)) == [("line 2", "input.not_json")]
    (line,) = target.read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["mentions"]
    assert list(tmp_path.glob(".shard-*")) == []


@pytest.mark.slow
def test_a_killed_worker_loses_nothing_and_doubles_nothing(tmp_path):
    given, answers = tmp_path / "in", tmp_path / "out"
    _shards(given, shards=5, articles=6)
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as cluster, Client(cluster) as client:
        victim = next(iter(client.run(os.getpid).values()))

        done = threading.Event()

        def strike():
            while not done.wait(0.05):
                if answers.is_dir() and any(answers.glob("*.jsonl")):
                    os.kill(victim, signal.SIGKILL)
                    return

        thread = threading.Thread(target=strike)
        thread.start()
        try:
            status = main(["archive", str(given), str(answers), "--scheduler", cluster.scheduler_address])
        finally:
            done.set()
            thread.join()
    assert status == 0
    assert _ids(answers) == [f"{shard}-{n}" for shard in range(5) for n in range(6)]
