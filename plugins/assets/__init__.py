"""Pelican plugin: stylesheet, scripts, fonts and signs as one folder named by its content."""

from __future__ import annotations

from assets.adapter import register

__all__ = ["register"]
