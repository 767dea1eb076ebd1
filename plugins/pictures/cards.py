"""Makes the social cards that the cache lacks, few here and many in several processes."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from newsroom.files import write_whole
from newsroom.progress import Tell, counted, silent
from newsroom.social_cards import SocialCard
from pictures.drawing import draw

_FEW = 12


def make_cards(cards: Iterable[SocialCard], cache: Path, jobs: int, tell: Tell = silent) -> None:
    """Draw every card that the cache lacks; their photos are in the cache already."""
    missing = [(card, cache) for card in cards if not (cache / card.address).is_file()]
    if len(missing) <= _FEW or jobs == 1:
        for task in missing:
            _make(task)
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=jobs or None, mp_context=context) as pool:
        for _ in counted(pool.map(_make, missing, chunksize=8), len(missing), tell):
            pass


def _make(task: tuple[SocialCard, Path]) -> None:
    card, cache = task
    write_whole(cache / card.address, draw(card, cache / card.photo if card.photo else None))
