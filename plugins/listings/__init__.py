"""Pelican plugin: the home page, a list of each kind, years, and the archive."""

from __future__ import annotations

from listings.adapter import register

__all__ = ["register"]
