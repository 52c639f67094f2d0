"""Fits the likeness of tellings to happenings matched by hand: python -m tests.bench.bench_likeness [--write].

Prints how well merging does on each story when the weights are fitted to all others. `--write` puts the weights fitted to
all stories into resources/knowledge/likeness.csv. Traits that the annotated articles do not show keep their weights.
"""

import csv
import sys
from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

from tests.merging import gold
from viewer import resources
from viewer.merging import features_of
from viewer.merging.blocks import who
from viewer.merging.columns import UnitColumns
from viewer.merging.grouping import Atom, Told, group
from viewer.merging.linking import pairs
from viewer.merging.scoring import FLOOR, comparable, held, traits
from viewer.merging.tables import weights as table_weights

TABLE = resources.path("knowledge", "likeness.csv")
KEPT = ("retold", "told_apart")  # of these annotated articles have none or few
PULL = 1.0  # how strongly weights stay near those in the table, in pairs
LIMITS = (0.4, 0.45, 0.5, 0.55, 0.6)

Numbers = NDArray[np.float64]


def main(write: bool) -> None:
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    names = [row["trait"] for row in rows if row["trait"] not in KEPT]
    prior = np.array([float(row["weight"]) for row in rows if row["trait"] not in KEPT])
    data = Pairs(names)
    scored: dict[float, list[tuple[float, float, int]]] = defaultdict(list)
    for story in sorted(set(data.stories.values())):
        fitted = data.fit(prior, without=story)
        line = [f"{story:10s}"]
        for limit in LIMITS:
            precision, recall, count = data.measure(story, fitted, limit)
            scored[limit].append((precision, recall, count))
            line.append(f"{100 * precision:5.1f}/{100 * recall:5.1f}")
        print("  ".join(line))
    for limit, found in scored.items():
        n = sum(c for *_, c in found)
        p, r = sum(p * c for p, _, c in found) / n, sum(r * c for _, r, c in found) / n
        print(
            f"limit {limit}: precision {100 * p:.1f} recall {100 * r:.1f} F1 {200 * p * r / (p + r):.1f} ({n} mentions)"
        )
    weights = dict(zip(names, data.fit(prior), strict=True))
    for row in rows:
        if row["trait"] in weights:
            print(f"{row['trait']:18s} {float(row['weight']):6.2f} -> {weights[row['trait']]:6.2f}")
            row["weight"] = str(round(float(weights[row["trait"]]), 2))
    if write:
        with TABLE.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)


class Pairs:
    """Every comparable pair of mentions with its traits, and whether both tell one happening."""

    def __init__(self, names: list[str]) -> None:
        self.names = names
        self.clusters = gold.clusters()
        self.stories = gold.stories()
        facts, self.mentions = gold.read(self.stories)
        features = [features_of(m, facts[m.article]) for m in self.mentions]
        self.units = units = UnitColumns(features)
        found = {
            (min(i, j), max(i, j))
            for a, b in pairs(units, [who(f) for f in features])
            for i, j in zip(a.tolist(), b.tolist(), strict=True)
        }
        a, b = (np.array(side, dtype=np.int64) for side in zip(*sorted(found), strict=True))
        fits = comparable(units, a, b)
        self.a, self.b = a[fits], b[fits]
        article = np.array([m.article for m in self.mentions])
        same = article[self.a] == article[self.b]
        known = traits(units, self.a, self.b) | {"same_article": same}
        self.traits: Numbers = np.stack([np.asarray(known[name], dtype=np.float64) for name in names], axis=1)
        cluster = {m: c.id for c in self.clusters for m in c.mentions}
        either = {m for c in self.clusters for m in c.either}
        label = [cluster.get(m.id) for m in self.mentions]
        self.one = np.array([label[i] is not None and label[i] == label[j] for i, j in self._numbered()], float)
        # of two tellings in one article nobody said whether they are one, unless another article tells one of them
        unsaid = np.array([label[i] is label[j] is None for i, j in self._numbered()]) & same
        free = np.array([m.id in either for m in self.mentions])
        self.story = np.array([self.stories[m.article] for m in self.mentions])
        self.said = ~unsaid & ~free[self.a] & ~free[self.b] & (self.story[self.a] == self.story[self.b])

    def fit(self, prior: Numbers, without: str | None = None) -> Numbers:
        """A logistic regression drawn towards `prior`, by Newton's method; without the pairs of one story."""
        chosen = self.said & (self.story[self.a] != without)
        x, y, weights = self.traits[chosen], self.one[chosen], prior.copy()
        for _ in range(60):
            p = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
            slope = x.T @ (p - y) + PULL * (weights - prior)
            step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + PULL * np.eye(len(prior)), slope)
            weights -= step
            if np.abs(step).max() < 1e-6:
                break
        return weights

    def measure(self, story: str, weights: Numbers, limit: float) -> tuple[float, float, int]:
        """B-cubed of one story."""
        inside = (self.story[self.a] == story) & (self.story[self.b] == story)
        weigh = {**table_weights(), **dict(zip(self.names, weights.tolist(), strict=True))}
        values = held(self.units, self.a, self.b, self.traits @ weights)
        values -= weigh["same_article"] * self.traits[:, self.names.index("same_article")]
        ids = [m.id for m in self.mentions]
        links = {
            (min(ids[i], ids[j]), max(ids[i], ids[j])): float(values[n])
            for n, (i, j) in enumerate(self._numbered())
            if inside[n] and values[n] >= FLOOR
        }
        atoms = [
            Atom((Told(m.id, m.id, m.article),))
            for m, where in zip(self.mentions, self.story, strict=True)
            if where == story
        ]
        groups = [[m for atom in atoms for m in atom.mentions] for atoms in group(atoms, links, limit, weigh)]
        return gold.b_cubed(groups, [c for c in self.clusters if c.story == story])

    def _numbered(self) -> list[tuple[int, int]]:
        return list(zip(self.a.tolist(), self.b.tolist(), strict=True))


if __name__ == "__main__":
    main("--write" in sys.argv)
