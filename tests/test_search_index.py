"""From texts to published files, without a browser."""

import base64
import hashlib
import json
import os
import random
import subprocess
import sys
import zlib
from dataclasses import replace

import pytest

from newsroom.text import pairs, syllables
from search.cards import make_card
from search.cutting import count_old
from search.documents import FacetValue, SearchDocument
from search.publishing import FOLDER, TRIAL_FILE, make_search_files
from search.scoring import FIELDS
from search.segment import Sizes
from search.slots import SIZE_BYTES
from search.terms import number_term, sort_key
from search.tokens import tokenise
from small_sites import ROOT

SMALL = Sizes(shard_bytes=1_000, card_file_bytes=2_000)
NEWS = FacetValue(facet="kind", id="news", label="Tin tức")


def document(title, body="", lead="", tags=(), numbers=()):
    return SearchDocument(
        title=(title,),
        lead=(lead,),
        body=(body,),
        tags=tags,
        numbers=numbers,
        facets=(NEWS,),
        kind="news",
        address=f"{title}/",
        day="2026-01-02",
    )


def made_up_documents(count):
    """Documents of a small vocabulary, always the same ones."""
    chance = random.Random(7)
    words = ["thi", "đua", "gương", "sáng", "rừng", "biển", "lớp", "học", "xã", "2021", "quý"]
    return [
        document(
            title=" ".join(chance.choices(words, k=4)),
            lead=" ".join(chance.choices(words, k=9)),
            body=" ".join(chance.choices([*words, f"từ{number}"], k=40)),
            tags=(" ".join(chance.choices(words, k=2)),),
        )
        for number in range(count)
    ]


def bytes_of(made):
    """All published bytes by address."""
    return {**made.files, **{name: path.read_bytes() for name, path in made.kept.items()}}


def manifest_of(made):
    return json.loads(zlib.decompress(made.files[made.manifest]))


def numbers_in(text):
    return sorted(tokenise(document("x", body=text)).numbers["body"])


def test_a_post_is_read_into_spelt_syllables_by_field():
    tokens = tokenise(document("Thi đua", body="thì đua", lead="Đúng", tags=("thi", "hỏi")))

    words = [("break", 0), ("field", 0), *tokens.words]
    assert [words[token] for token in tokens.stream] == [
        *[("thi", 1), ("dua", 6), ("break", 0), ("field", 0)],  # body: a grave, a crossed d
        *[("thi", 0), ("dua", 6), ("break", 0), ("field", 0)],  # title
        *[("dung", 8), ("break", 0), ("field", 0)],  # lead
        *[("thi", 0), ("break", 0), ("hoi", 4), ("break", 0), ("field", 0)],  # two tags: no pair
    ]


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Kế hoạch số 04/KH-BTNMT ngày 8/11", "#4khbtnmt"),
        ("Chỉ thị số 34-CT/TW", "#34cttw"),
        ("Quyết định 12/2024/QĐ-TTg.", "#122024qdttg"),
        ("Luật 06/2022/QH15;", "#62022qh15"),
        ("Chỉ thị 19 /CTTTg", "#19ctttg"),
        ("Quyết định 30/QyĐ-UBND", "#30qidubnd"),
    ],
)
def test_a_document_number_in_a_text_is_one_term(text, term):
    assert numbers_in(text) == [term]


@pytest.mark.parametrize("text", ["giai đoạn 2021-2025", "ngày 16/11/2021", "cách 3-năm", "19/é"])
def test_a_date_or_a_range_is_no_document_number(text):
    assert numbers_in(text) == []


@pytest.mark.parametrize("shape", ["19/CT-TTg", "19-CT/TTg", "19/CTTTg", "19 ct ttg", "019CTTTG"])
def test_every_shape_of_a_document_number_is_the_same_term(shape):
    assert number_term(shape) == "#19ctttg"


def test_terms_are_sorted_as_javascript_compares_strings():
    assert sorted(["\ufb01", "𐐨"], key=sort_key) == ["𐐨", "\ufb01"]
    assert sorted(["\ufb01", "𐐨"]) == ["\ufb01", "𐐨"]


def read_number(data, place):
    value = shift = 0
    while True:
        byte = data[place]
        value |= (byte & 127) << shift
        place, shift = place + 1, shift + 7
        if byte < 128:
            return value, place


def read_terms(data):
    """The terms of one shard, written out."""
    _, place = read_number(data, 0)
    sizes = []
    for _ in range(8):
        size, place = read_number(data, place)
        sizes.append(size)
    terms, before = [], ""
    for line in data[place : place + sizes[0]].decode().split("\n"):
        before = before[: int(line[0], 36)] + line[1:]
        terms.append(before)
    return terms


def terms_of(made):
    """All terms of the recent part."""
    return [term for shard in shards_of(made) for term in shard]


def shards_of(made):
    """The terms of every shard of the recent part."""
    folder = made.manifest.rpartition("/")[0]
    files = manifest_of(made)["segments"][-1]["shards"]
    pieces = [piece for name in files for piece in read_pieces(made.files[f"{folder}/{name}"])]
    return [read_terms(piece) for piece in pieces]


def read_pieces(data):
    """The pieces of a file, each in slots of 256 bytes with its length in three bytes, inflated."""
    pieces = []
    while data:
        end = 3 + int.from_bytes(data[:3], "little")
        pieces.append(zlib.decompress(data[3:end]))
        data = data[end + -end % 256 :]
    return pieces


def test_the_index_has_every_pair_every_title_syllable_and_every_number(tmp_path):
    made = make_search_files([document("Kỷ niệm", body="Hòa bình, 19/CT-TTg")], tmp_path)

    title, body = syllables("Kỷ niệm"), syllables("Hòa bình, 19/CT-TTg")
    assert sorted(terms_of(made), key=sort_key) == terms_of(made)
    assert set(terms_of(made)) == {
        *pairs(title),
        *pairs(body),
        *(f"{syllable}_" for syllable in (title[-1], body[-1])),
        *(f"_{syllable}" for syllable in (*title, *body)),
        "#19ctttg",
    }


def test_what_tells_shards_apart_is_short_and_between_their_terms(tmp_path):
    # JavaScript counts the first letter of these as two characters.
    deseret = " ".join(f"𐐨{a}{b}" for a in "bcdghklm" for b in "aeiou")
    documents = [*made_up_documents(60), document("𐐨 \uff21", body=deseret)]

    made = make_search_files(documents, tmp_path, sizes=Sizes(shard_bytes=300))

    shards = shards_of(made)
    bounds, bound = [], ""
    for line in manifest_of(made)["segments"][-1]["terms"].split("\n"):
        bound = bound[: int(line[0], 36)] + line[1:]
        bounds.append(bound)
    assert len(bounds) == len(shards) > 20
    for before, bound, terms in zip(shards, bounds[1:], shards[1:], strict=False):
        assert sort_key(before[-1]) < sort_key(bound) <= sort_key(terms[0])
    firsts = [terms[0] for terms in shards]
    assert len("".join(bounds)) < 0.8 * len("".join(firsts))


def test_a_syllable_of_bodies_is_indexed_alone_only_while_it_is_rare(tmp_path):
    bodies = ["hiếm thường" if number < 20 else "thường" for number in range(21)]

    made = make_search_files([document(f"t{n}", body) for n, body in enumerate(bodies)], tmp_path)

    assert "_hiem" in terms_of(made)
    assert "_thuong" not in terms_of(made)
    assert "hiem_thuong" in terms_of(made)
    assert manifest_of(made)["common"]["body"] == "thuong"


def test_texts_of_a_post_that_nothing_ends_stand_apart_in_what_a_result_shows():
    texts = ("Toàn ngành trồng rừng", "Giữ đất.", "“Xanh mãi!”", "", "Mỗi đơn vị một vạt tràm")
    card = make_card(replace(document("Xanh"), body=texts))

    body = json.loads(zlib.decompressobj().decompress(card[SIZE_BYTES:]))[5]
    assert body == "Toàn ngành trồng rừng · Giữ đất. “Xanh mãi!” Mỗi đơn vị một vạt tràm"


def test_a_site_without_posts_has_an_index(tmp_path):
    made = make_search_files([], tmp_path)

    [segment] = manifest_of(made)["segments"]
    assert (segment["posts"], segment["shards"], segment["cards"]) == (0, [], [])
    assert made.kept == {}


def test_published_names_change_with_their_bytes(tmp_path):
    made = make_search_files(made_up_documents(60), tmp_path, sizes=SMALL, recent_chars=8_000)

    assert len(made.kept) > 5
    assert len(made.files) > 5
    assert made.files.pop(f"{FOLDER}/{TRIAL_FILE}") == b"012"
    for address, data in made.files.items():
        assert hashlib.sha256(data).hexdigest()[:12] in address
    [folder] = {address.rpartition("/")[0] for address in made.kept}
    other = made_up_documents(60)
    other[0] = document("Bài khác")
    changed = make_search_files(other, tmp_path, sizes=SMALL, recent_chars=8_000)
    assert {address.rpartition("/")[0] for address in changed.kept} != {folder}


def test_a_new_post_leaves_the_old_part_alone_and_is_the_only_one_read(tmp_path):
    before = made_up_documents(60)
    options = {"sizes": SMALL, "recent_chars": 8_000}

    first = make_search_files(before, tmp_path, **options)
    second = make_search_files([*before, document("Bài mới")], tmp_path, **options)

    assert first.texts_read == 60
    assert second.texts_read == 1
    assert second.kept == first.kept != {}


def test_a_warm_build_makes_the_bytes_of_a_cold_one(tmp_path):
    """At every step of growing, merging of the recent part into the old one included."""
    documents = made_up_documents(90)
    cuts = []
    for count in range(50, 91, 5):
        warm = make_search_files(
            documents[:count], tmp_path / "warm", sizes=SMALL, recent_chars=8_000
        )
        cold = make_search_files(
            documents[:count], tmp_path / f"cold-{count}", sizes=SMALL, recent_chars=8_000
        )
        cuts.append(count_old(documents[:count], 8_000))
        assert bytes_of(warm) == bytes_of(cold)
        assert warm.texts_read == (50 if count == 50 else 5)
    assert len(set(cuts)) > 1


def test_a_damaged_cache_is_made_anew(tmp_path):
    documents = made_up_documents(60)
    made = make_search_files(documents, tmp_path, sizes=SMALL, recent_chars=8_000)
    good = bytes_of(made)
    for path in tmp_path.rglob("*"):
        if path.name in ("tokens.pack", "info.json"):
            path.write_bytes(path.read_bytes()[:100])

    again = make_search_files(documents, tmp_path, sizes=SMALL, recent_chars=8_000)

    assert bytes_of(again) == good


PRINT_DIGEST = """
import hashlib, sys
from dataclasses import replace
from pathlib import Path
from search.publishing import make_search_files
from test_search_index import SMALL, bytes_of, made_up_documents
if __name__ == "__main__":
    sizes = replace(SMALL, jobs=int(sys.argv[1]), tokens_per_part=700)
    documents = made_up_documents(60)
    made = make_search_files(documents, Path(sys.argv[2]), sizes=sizes, recent_chars=8_000)
    print(hashlib.sha256(repr(sorted(bytes_of(made).items())).encode()).hexdigest())
"""


def test_the_bytes_depend_on_neither_hash_seed_nor_number_of_processes(tmp_path):
    script = tmp_path / "digest.py"
    script.write_text(PRINT_DIGEST)
    started = [
        subprocess.Popen(
            [sys.executable, script, jobs, tmp_path / jobs],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": "plugins:tests"},
            cwd=ROOT,
            stdout=subprocess.PIPE,
        )
        for seed, jobs in [("1", "1"), ("2", "2")]
    ]
    digests = {process.communicate(timeout=60)[0] for process in started}

    assert len(digests) == 1
    assert all(process.returncode == 0 for process in started)


def test_lengths_are_added_up_by_field(tmp_path):
    made = make_search_files([document("Thi đua", body="một hai ba " * 7)], tmp_path)

    assert manifest_of(made)["segments"][0]["lengths"] == [20, 2, 0, 0]
    assert list(FIELDS) == ["body", "title", "lead", "tags"]


def test_the_posts_that_have_a_word_are_counted_for_the_vocabulary(tmp_path):
    made = make_search_files(
        [document("rừng", body="lạ"), document("rừng rừng"), document("rụng")], tmp_path
    )

    said = base64.b64decode(manifest_of(made)["segments"][0]["vocabulary"])
    names, _, rest = zlib.decompress(said).partition(b"\n\n")
    # Three posts, two bits, and one; the commonest spelling is "rừng": a horn and a grave.
    assert names.split(b"\n") == [b"0la", b"0rung"]
    assert list(rest) == [1, 2, 5, 13]
