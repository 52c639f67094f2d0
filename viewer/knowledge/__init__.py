"""What is looked up: states, capitals, demonyms, organisations, people with their years, places, roles.

The tables are CSV files under `resources/knowledge/`, loaded once when first asked for.
"""

from viewer.knowledge.groups import groups
from viewer.knowledge.names import Sense, SenseKind, surface_forms
from viewer.knowledge.organisations import Organisation, organisations
from viewer.knowledge.people import Person, people, people_by_form
from viewer.knowledge.places import KnownPlace, places
from viewer.knowledge.roles import Role, roles
from viewer.knowledge.states import State, capital, name, state_names, states
from viewer.knowledge.translated import code_in, lane_in, name_in

__all__ = [
    "KnownPlace",
    "Organisation",
    "Person",
    "Role",
    "Sense",
    "SenseKind",
    "State",
    "capital",
    "code_in",
    "groups",
    "lane_in",
    "name",
    "name_in",
    "organisations",
    "people",
    "people_by_form",
    "places",
    "roles",
    "state_names",
    "states",
    "surface_forms",
]
