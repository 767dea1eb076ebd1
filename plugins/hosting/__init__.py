"""Pelican plugin: what the web server is told, and the pages of addresses that moved or went."""

from __future__ import annotations

from hosting.adapter import register

__all__ = ["register"]
