"""Mentions become events, and where their sources differ."""
