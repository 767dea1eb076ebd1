"""The syllables that typing is corrected to, with how common they are and how they are written."""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Collection
from typing import Final

from search.encoding import join_names
from search.stream import Stream
from search.terms import sort_key

MOST_SYLLABLES: Final = 5_000
_FEW_POSTS = 200


def choose_syllables(stream: Stream, known: Collection[str] = ()) -> list[tuple[str, int, int]]:
    """List syllables that are not known yet: syllable, posts, main spelling.

    Of many posts, or beside an old part, only those of two or more, since the others are mostly
    slips themselves. A post that writes a syllable in several ways counts several times.
    """
    least = 2 if known or stream.posts >= _FEW_POSTS else 1
    spellings: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for word, posts in enumerate(stream.word_posts.tolist()):
        spellings[int(stream.second[word])].append((posts, -int(stream.codes[word])))
    found = [
        (stream.seconds[rank], sum(posts for posts, _ in each), -max(each)[1])
        for rank, each in spellings.items()
        if stream.seconds[rank] not in known
    ]
    often = sorted((-posts, sort_key(name), name, code) for name, posts, code in found)
    kept = [(name, -posts, code) for posts, _, name, code in often if -posts >= least]
    return sorted(kept[:MOST_SYLLABLES], key=lambda line: sort_key(line[0]))


def make_vocabulary(syllables: list[tuple[str, int, int]]) -> bytes:
    """Write syllables, shortened, then a byte each: the posts' number of bits; then the codes."""
    names = join_names([name for name, _, _ in syllables])
    posts = bytes(posts.bit_length() for _, posts, _ in syllables)
    codes = bytes(code for _, _, code in syllables)
    return zlib.compress(names + b"\n\n" + posts + codes if syllables else b"\n\n", 9)
