"""Pelican plugin: the search index of all posts, as small files that a browser loads on demand."""

from __future__ import annotations

from search.adapter import register

__all__ = ["register"]
