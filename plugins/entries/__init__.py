"""Pelican plugin: feeds Pelican with checked entries and stops the build at a mistake."""

from __future__ import annotations

from entries.adapter import register

__all__ = ["register"]
