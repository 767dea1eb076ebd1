"""Pelican plugin: one page with every component of the theme, in previews only."""

from __future__ import annotations

from specimen.adapter import register

__all__ = ["register"]
