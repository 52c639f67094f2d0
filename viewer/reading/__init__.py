"""A file becomes articles: one small reader a format behind one Protocol and one registry."""
