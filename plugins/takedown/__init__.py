"""Removes an entry with all that was made of it, and finds what still speaks of it."""
