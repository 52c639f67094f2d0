"""Mentions become events, and where their sources differ.

`merge(mentions, articles)` does it in one call. A project that grows keeps units (mentions with equal `Features`) and
their `links`, and calls `group` for the part of the graph that a new article touches: the outcome is the same.
"""

from viewer.merging.blocks import filed_under, looked_up
from viewer.merging.conflicts import conflicts_of
from viewer.merging.facts import ArticleFacts
from viewer.merging.features import Features, features_of
from viewer.merging.grouping import Atom, Told, components, group
from viewer.merging.linking import Links, links
from viewer.merging.merge import in_time, merge
from viewer.merging.neighbours import neighbours
from viewer.merging.resolving import FIELDS, from_json, resolve

__all__ = [
    "FIELDS",
    "ArticleFacts",
    "Atom",
    "Features",
    "Links",
    "Told",
    "components",
    "conflicts_of",
    "features_of",
    "filed_under",
    "from_json",
    "group",
    "in_time",
    "links",
    "looked_up",
    "merge",
    "neighbours",
    "resolve",
]
