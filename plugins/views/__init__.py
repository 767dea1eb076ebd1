"""Pelican plugin: gives every page its view of the library and templates their few helpers."""

from __future__ import annotations

from views.adapter import register

__all__ = ["register"]
