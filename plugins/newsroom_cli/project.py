"""Where the project's own files are, wherever the person stands."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def from_here(path: Path) -> Path:
    """Return the path as seen from where the person stands, when it lies below."""
    here, there = Path.cwd(), path.resolve()
    return there.relative_to(here) if there.is_relative_to(here) else path
