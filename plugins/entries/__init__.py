"""Pelican plugin: feeds Pelican with checked entries and stops the build at a mistake."""

from __future__ import annotations

__all__ = ["register"]


def register() -> None:
    """Connect to Pelican's signals; Pelican is loaded here alone, so that checks start quickly."""
    from entries.adapter import connect

    connect()
