"""From texts to published files, without a browser."""

import hashlib
import json
import os
import random
import subprocess
import sys
from collections import Counter

import pytest

from newsroom.text import pairs, syllables
from search.documents import Card, SearchDocument
from search.encoding import encode_term, encode_weights
from search.publishing import make_search_files
from search.scoring import Measures, PartialDocument, Posting, weigh
from search.shards import make_shards
from search.terms import count_terms, number_term, sort_key
from small_sites import ROOT


def document(title, body="", lead="", tags=(), numbers=()):
    return SearchDocument(
        title=(title,),
        lead=(lead,),
        body=(body,),
        tags=tags,
        numbers=numbers,
        cited=(),
        card=Card(address=f"{title}/", title=title, kind="Tin tức", day="2026-01-02", lead=lead),
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


def test_a_text_gives_pairs_single_syllables_and_document_numbers():
    terms, length = count_terms(["Chỉ thị 19/CT-TTg", "thi đua, thi đua"])

    assert length == 9
    assert terms == Counter(
        {
            **{"chi_thi": 1, "thi_19": 1, "19_ct": 1, "ct_ttg": 1},
            **{"_chi": 1, "_thi": 3, "_19": 1, "_ct": 1, "_ttg": 1, "_dua": 2},
            **{"#19ctttg": 1, "thi_dua": 2, "dua_thi": 1},
        }
    )


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
    terms, _ = count_terms([text])

    assert [found for found in terms if found.startswith("#")] == [term]


@pytest.mark.parametrize("text", ["giai đoạn 2021-2025", "ngày 16/11/2021", "cách 3-năm", "19/é"])
def test_a_date_or_a_range_is_no_document_number(text):
    terms, _ = count_terms([text])

    assert [found for found in terms if found.startswith("#")] == []


@pytest.mark.parametrize("shape", ["19/CT-TTg", "19-CT/TTg", "19/CTTTg", "19 ct ttg", "019CTTTG"])
def test_every_shape_of_a_document_number_is_the_same_term(shape):
    assert number_term(shape) == "#19ctttg"


def test_a_syllable_of_bodies_is_indexed_only_while_it_is_rare():
    bodies = ["hiếm thường" if number < 20 else "thường" for number in range(21)]
    partial = [
        PartialDocument(
            number=number,
            syllables={"body": 2, "title": 0, "lead": 0, "tags": 0},
            counts={"body": count_terms([body])[0], "title": {}, "lead": {}, "tags": {}},
        )
        for number, body in enumerate(bodies)
    ]
    averages = {"body": 2.0, "title": 0.0, "lead": 0.0, "tags": 0.0}

    postings = weigh(partial, Measures(documents=21, average_syllables=averages))

    assert [posting.term for posting in postings] == ["_hiem", "hiem_thuong"]


def test_a_shard_is_differences_behind_shortened_terms():
    postings = [
        Posting(term="thi_dua", weights={"body": ((2, 1500), (5, 700))}),
        Posting(term="thi_duong", weights={"title": ((0, 9000),), "tags": ((3, 10),)}),
    ]

    [shard] = make_shards((each.term, encode_weights(each)) for each in postings)

    assert shard.first == "thi_dua"
    assert json.loads(shard.data) == [
        *("0thi_dua", [2, 1500, 3, 700]),
        *("6ong", 0, [0, 9000], 0, [3, 10]),
    ]


def test_a_shard_is_cut_before_it_grows_too_large_and_starts_with_a_whole_term():
    postings = [(f"thi_{letter}", "[1,1000]") for letter in "abcd"]

    shards = list(make_shards(postings, shard_bytes=30))

    assert [(shard.first, json.loads(shard.data)) for shard in shards] == [
        ("thi_a", ["0thi_a", [1, 1000]]),
        ("thi_b", ["0thi_b", [1, 1000]]),
        ("thi_c", ["0thi_c", [1, 1000]]),
        ("thi_d", ["0thi_d", [1, 1000]]),
    ]


def test_terms_are_shortened_and_sorted_as_javascript_counts_characters():
    assert encode_term("𐐨_b", before="𐐨_a") == '"0𐐨_b"'
    assert sorted(["\ufb01", "𐐨"], key=sort_key) == ["𐐨", "\ufb01"]
    assert sorted(["\ufb01", "𐐨"]) == ["\ufb01", "𐐨"]


def test_a_site_without_posts_has_a_manifest():
    made = make_search_files([])

    assert len(made.files) == 1
    assert json.loads(made.files[made.manifest]) == {
        "version": 1,
        "documents": 0,
        "cardsPerBlock": 25,
        "cards": [],
        "terms": [],
        "shards": [],
    }


def test_a_small_site_is_one_shard_and_one_block_of_cards():
    made = make_search_files([document("Thi đua", lead="Một việc")])

    manifest = json.loads(made.files[made.manifest])
    folder = made.manifest.rpartition("/")[0]
    assert sorted(made.files) == sorted(
        [made.manifest, *(f"{folder}/{name}" for name in manifest["shards"] + manifest["cards"])]
    )
    assert manifest["terms"] == ["_dua"]
    assert json.loads(made.files[f"{folder}/{manifest['cards'][0]}"]) == [
        ["Thi đua/", "Thi đua", "Tin tức", "2026-01-02", "Một việc"]
    ]


def test_published_names_hold_the_hash_of_their_bytes():
    made = make_search_files(made_up_documents(30), shard_bytes=2_000)

    assert len(made.files) > 5
    for address, data in made.files.items():
        assert address.endswith(f"-{hashlib.sha256(data).hexdigest()[:12]}.json")


def test_partitions_change_nothing():
    documents = made_up_documents(60)

    whole = make_search_files(documents, shard_bytes=2_000)
    parted = make_search_files(documents, shard_bytes=2_000, chars_per_partition=2_500)

    assert parted == whole


def test_a_new_post_renumbers_no_other():
    before = made_up_documents(50)

    first = make_search_files(before)
    second = make_search_files([*before, document("Bài mới")])

    cards = [json.loads(made.files[made.manifest])["cards"] for made in (first, second)]
    assert cards[1][:2] == cards[0]


PRINT_DIGEST = """
import hashlib, sys
from search.publishing import make_search_files
from test_search_index import made_up_documents
made = make_search_files(
    made_up_documents(60), jobs=int(sys.argv[1]), chars_per_partition=5_000, shard_bytes=2_000
)
print(hashlib.sha256(repr(made).encode()).hexdigest())
"""


def test_the_bytes_depend_on_neither_hash_seed_nor_number_of_processes():
    started = [
        subprocess.Popen(
            [sys.executable, "-c", PRINT_DIGEST, jobs],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": "plugins:tests"},
            cwd=ROOT,
            stdout=subprocess.PIPE,
        )
        for seed, jobs in [("1", "1"), ("2", "2")]
    ]
    digests = {process.communicate(timeout=60)[0] for process in started}

    assert len(digests) == 1
    assert all(process.returncode == 0 for process in started)


def test_pairs_and_syllables_of_the_index_are_those_of_the_core():
    found = syllables("Kỷ niệm hòa bình")

    assert set(count_terms(["Kỷ niệm hòa bình"])[0]) == {
        *pairs(found),
        *(f"_{syllable}" for syllable in found),
    }
