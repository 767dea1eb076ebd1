"""Pelican plugin: makes the pictures that pages show, and puts attachments beside them."""

from __future__ import annotations

from pictures.adapter import register

__all__ = ["register"]
