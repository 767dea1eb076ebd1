"""Pelican plugin: an A4 poster as PDF for every campaign and for entries that ask for one."""

from __future__ import annotations

from posters.adapter import register

__all__ = ["register"]
