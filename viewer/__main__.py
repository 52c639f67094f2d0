"""Decides between command line and window before importing either."""
