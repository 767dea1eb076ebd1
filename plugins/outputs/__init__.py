"""Pelican plugin: what machines read, as feeds, calendars, the sitemap and the web manifest."""

from __future__ import annotations

from outputs.adapter import register

__all__ = ["register"]
