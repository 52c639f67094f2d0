"""One file a format: a document becomes bytes, or an image on a path."""
