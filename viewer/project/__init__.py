"""One SQLite document: articles, mentions, events, overrides, decisions, view; commands, journal and search."""
