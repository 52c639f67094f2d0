"""Démarche: a desktop timeline of diplomatic moves, read offline from saved news articles."""

__version__ = "0.1.0"
