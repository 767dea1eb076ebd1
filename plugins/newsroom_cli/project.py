"""Where the project's own files are, wherever the person stands."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
