"""The search worker's answers: the contract of docs/search.md, in a real browser."""

import random
import re
from contextlib import contextmanager
from dataclasses import replace

import pytest

from bench.account import counted
from published_site import need, nginx
from search.segment import Sizes
from search_worker import ASK, days, marked, post, publish, search_in, text
from serving import served

pytestmark = pytest.mark.browser

LONG = (
    "Mở đầu bài là chuyện khác hẳn, kể dài dòng về đường đi lối lại. " * 8
    + "Bác Tư trồng lại vạt tràm ven đê. "
    + "Đoạn cuối lại nói sang chuyện hội làng và bữa cơm chiều. " * 8
)


POSTS = [
    post("2020-01-05", "Phát động thi đua yêu nước", "Toàn ngành hưởng ứng.", unit="so"),
    post("2020-03-01", "Người giữ rừng ngập mặn", body=LONG, kind="story", unit="xa"),
    post("2021-02-02", "Chỉ thị về phong trào", kind="document", number="19/CT-TTg"),
    post("2021-05-06", "Mùa dưa hấu", "Người trồng thì đưa dưa ra chợ.", unit="xa"),
    post("2022-07-08", "Thi đua trồng rừng", "Học sinh trồng rừng ven biển.", unit="so"),
    post("2023-09-10", "Sơ kết phong trào", body="Đơn vị làm theo Chỉ thị 19/CT-TTg.", unit="so"),
    post("2024-11-12", "Bảo vệ môi trường", "Phân loại rác tại nguồn.", "Kỷ cương.", kind="story"),
]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A published index of POSTS, of which the last are the recent part."""
    folder, manifest = publish(
        POSTS,
        tmp_path_factory.mktemp("engine"),
        sizes=Sizes(shard_bytes=600, card_slot_bytes=1_024),
        recent_chars=900,
    )
    assert list(folder.glob("tim-kiem/du-lieu/cu-*"))
    return folder, manifest


@pytest.fixture
def ask(page, site):
    """Ask the worker questions in turn."""
    folder, manifest = site
    with served(folder) as address:
        page.goto(f"{address}/js/")
        yield lambda *questions: page.evaluate(ASK, [f"/{manifest}", list(questions)])[1:]


@pytest.fixture
def search(ask):
    """Search for texts; gives what was found for each."""
    return lambda *texts, **rest: [
        answer["found"] for answer in ask(*({"name": "search", "text": t, **rest} for t in texts))
    ]


def test_opening_says_how_many_posts_there_are(page, site):
    folder, manifest = site
    with served(folder) as address:
        page.goto(f"{address}/js/")
        [opened] = page.evaluate(ASK, [f"/{manifest}", []])

    assert opened == {"id": 0, "opened": {"total": 7}}


def test_a_slip_of_a_finger_is_mended_and_said(search):
    found, literal = *search("thi dja yeu nuoc"), *search("thi dja yeu nuoc", literal=True)

    assert days(found) == ["2020-01-05"]
    assert found["correction"] == {"text": "thi đua yêu nước", "typed": "thi dja yeu nuoc"}
    assert literal["correction"] is None
    assert literal["isLoose"]
    assert literal["missing"] == ["dja"]


SLIPS = {
    "thi ddua": "thi đua",
    "phong traof": "phong trào",
    "thi d9ua": "thi đua",
    "mooi truowngf": "môi trường",
    "ngap mn": "ngập mặn",
    "rung nagp man": "rừng ngập mặn",
    "phong tra": None,  # half typed, not wrong
}


def test_typing_method_residue_and_slips_are_read_as_they_were_meant(search):
    found = search(*SLIPS)

    assert {
        typed: each["correction"] and each["correction"]["text"]
        for typed, each in zip(SLIPS, found, strict=True)
    } == SLIPS
    assert all(each["total"] > 0 and not each["isLoose"] for each in found)


def test_a_phrase_is_found_as_written_with_its_marks(search):
    without, phrase, wrong = search("thi dua", "“thi đua”", '"thi đưa"')

    assert sorted(days(without)) == ["2020-01-05", "2021-05-06", "2022-07-08"]
    assert sorted(days(phrase)) == ["2020-01-05", "2022-07-08"]
    assert (days(wrong), wrong["isLoose"], wrong["correction"]) == ([], False, None)


def test_a_minus_excludes_a_word_or_a_phrase(search):
    word, phrase, alone, number = search(
        "thi đua -rừng", 'thi đua -"yêu nước"', "-thi -phong", "19-CT/TTg"
    )

    assert "2022-07-08" not in days(word)
    assert "2020-01-05" in days(word)
    assert "2020-01-05" not in days(phrase)
    assert days(alone) == ["2024-11-12", "2020-03-01"]
    assert days(number) == ["2021-02-02", "2023-09-10"]


@pytest.fixture
def ask_common(page, tmp_path):
    """Ask about posts in whose texts every word is too common to be indexed alone."""
    bodies = [*["Chuyện kể về rừng."] * 25, *["Rừng có chuyện kể lại, có người kể về rừng."] * 35]
    posts = [post("2020-01-05", f"Bài {n}", body=body) for n, body in enumerate(bodies)]
    folder, manifest = publish(posts, tmp_path)
    with served(folder) as address:
        page.goto(f"{address}/js/")
        yield lambda *texts: [
            answer["found"]["total"]
            for answer in page.evaluate(
                ASK, [f"/{manifest}", [{"name": "search", "text": text} for text in texts]]
            )[1:]
        ]


def test_a_common_word_at_the_end_of_a_text_is_found_and_excluded(ask_common):
    assert ask_common("về rừng", "rừng", "bài -rừng") == [60, 60, 0]


def test_a_common_word_is_found_in_texts_too_and_excluded_whatever_it_stands_before(page, tmp_path):
    ends = [f"{a}{b}{c}" for a in "bcdghklmnt" for b in "aeiou" for c in "chmnpt"]
    posts = [post("2020-01-05", f"Bài {n}", body=f"Rừng {end} xanh.") for n, end in enumerate(ends)]
    posts[:4] = [replace(each, title=("Rừng",)) for each in posts[:4]]
    small = {"sizes": Sizes(shard_bytes=600), "recent_chars": 900}
    found, without = search_in(page, posts, tmp_path, "rừng ", "xanh -rừng", **small)

    assert (found["total"] > len(posts[:4]), without["total"]) == (True, 0)


def test_a_phrase_is_read_word_for_word_in_many_texts(ask_common):
    assert ask_common("chuyện kể về", '"chuyện kể về"', '"có chuyện kể"') == [60, 25, 35]


def test_words_in_another_order_are_found(search):
    [found] = search("trường môi vệ bảo")

    assert (days(found), found["correction"], found["isLoose"]) == (["2024-11-12"], None, False)


def test_what_has_only_some_words_is_said_to_miss_the_others(search):
    [found] = search("bảo vệ môi trường vũ trụ ")

    assert found["isLoose"]
    assert found["missing"] == ["vũ", "trụ"]
    assert days(found)[0] == "2024-11-12"
    assert found["hits"][0]["missing"] == ["vũ", "trụ"]


def test_a_word_that_a_hit_has_is_not_called_missing(search):
    [found] = search("chào bác tư trồng lại vạt tràm ven đê ")

    assert found["isLoose"]
    assert days(found)[0] == "2020-03-01"
    assert found["missing"] == ["chào"]


def test_words_in_any_place_need_the_marks_that_were_typed(search):
    without, right, wrong = search("lang man ", "làng mặn ", "làng mận ")

    assert [days(each) for each in (without, right)] == [["2020-03-01"]] * 2
    assert [each["isLoose"] for each in (without, right, wrong)] == [False, False, True]
    # A y is no mark.
    [found] = search("nguon ky rac ")
    assert (days(found), found["isLoose"]) == (["2024-11-12"], False)


def test_what_has_no_words_finds_nothing_but_an_empty_text_finds_all(search):
    assert [found["total"] for found in search("🙏", "?!", "  ")] == [0, 0, 7]


def test_where_nothing_is_found_known_words_are_offered(search):
    [found] = search("rungg", literal=True)

    assert (found["total"], found["hits"]) == (0, [])
    assert found["nearest"] == ["rừng"]


def test_where_a_minus_or_quotes_leave_nothing_no_other_words_are_offered(search):
    for found in search("rừng -rừng", '"tràm rừng"'):
        assert (found["total"], found["nearest"]) == (0, [])


def test_an_excerpt_is_cut_around_the_match_with_its_marks(search):
    [found] = search("vat tram")

    [hit] = found["hits"]
    assert marked(hit["excerpt"]) == ["vạt tràm"]
    excerpt = text(hit["excerpt"])
    assert excerpt.startswith("… Bác Tư trồng lại vạt tràm ven đê. Đoạn cuối")
    assert excerpt.endswith("…")
    assert len(excerpt) < 250
    assert excerpt.strip("… ") in LONG


def test_what_only_a_tag_has_is_shown_before_the_lead(page, tmp_path):
    told = replace(post("2024-01-01", "Giữ biển", "Mấu neo, màu cờ."), tags=("Xã đảo", "Cà Mau"))
    [found] = search_in(page, [told], tmp_path, "cà mau")

    [hit] = found["hits"]
    assert text(hit["excerpt"]) == "Cà Mau — Mấu neo, màu cờ."
    assert marked(hit["excerpt"])[0] == "Cà Mau"


def test_a_document_comes_before_what_names_it_in_its_title(page, tmp_path):
    own = post("2021-01-01", "Chỉ thị về phong trào thi đua", kind="document", number="19/CT-TTg")
    plan = post("2021-05-05", "Thực hiện 19/CT-TTg", kind="document", number="04/KH-BTNMT")
    [found] = search_in(page, [own, plan], tmp_path, "19/CT-TTg")

    assert days(found) == ["2021-01-01", "2021-05-05"]


def test_a_hit_has_what_the_page_shows(search):
    [found] = search("môi trường")

    assert found["hits"] == [
        {
            "address": "2024-11-12/",
            "title": [{"text": "Bảo vệ ", "marked": False}, {"text": "môi trường", "marked": True}],
            "kind": {"id": "story", "label": "Gương điển hình"},
            "day": "2024-11-12",
            "excerpt": [{"text": "Phân loại rác tại nguồn.", "marked": False}],
            "missing": [],
        }
    ]


def test_without_a_query_every_post_is_found_newest_first_page_by_page(search):
    newest = [each.day for each in reversed(POSTS)]

    first, second = *search("", count=4), *search("", count=4, **{"from": 4})

    assert first["total"] == 7
    assert days(first) + days(second) == newest


def test_hits_can_be_filtered_and_sorted_by_date(search):
    def one(text, **rest):
        return days(search(text, **rest)[0])

    assert one("", filters={"unit": ["xa"]}) == ["2021-05-06", "2020-03-01"]
    assert one("", filters={"kind": ["story"], "year": ["2020"]}) == ["2020-03-01"]
    assert one("", filters={"kind": ["story", "document"]}) == [
        *("2024-11-12", "2021-02-02", "2020-03-01")
    ]
    assert one("phong trào", filters={"since": "2022-01-01"}) == ["2023-09-10"]
    assert one("", filters={"until": "2020-12-31"}) == ["2020-03-01", "2020-01-05"]
    assert one("", filters={"unit": ["khong-co"]}) == []
    assert one("thi đua", sort="date") == sorted(one("thi đua"), reverse=True)


def counts(facets):
    return {
        facet["name"]: {value["id"]: value["count"] for value in facet["values"]}
        for facet in facets
    }


def test_facets_are_counted_with_and_without_a_query(ask):
    everything, some = ask({"name": "facets", "text": ""}, {"name": "facets", "text": "thi đua"})

    assert counts(everything["facets"]) == {
        "kind": {"news": 4, "story": 2, "document": 1},
        "unit": {"so": 3, "xa": 2},
        "year": {"2024": 1, "2023": 1, "2022": 1, "2021": 2, "2020": 2},
    }
    assert counts(some["facets"]) == {
        "kind": {"news": 3},
        "unit": {"so": 2, "xa": 1},
        "year": {"2022": 1, "2021": 1, "2020": 1},
    }
    years = next(each for each in everything["facets"] if each["name"] == "year")
    assert [value["label"] for value in years["values"]] == ["2024", "2023", "2022", "2021", "2020"]


def test_a_facet_is_counted_as_if_only_the_others_were_chosen(ask):
    [answer] = ask({"name": "facets", "text": "", "filters": {"unit": ["xa"], "kind": ["news"]}})

    facets = {facet["name"]: facet for facet in answer["facets"]}
    assert counts(answer["facets"]) == {
        "kind": {"story": 1, "news": 1},
        "unit": {"so": 3, "xa": 1},
        "year": {"2021": 1},
    }
    assert [value["id"] for value in facets["unit"]["values"] if value["chosen"]] == ["xa"]


def test_a_half_typed_query_is_completed_with_marks(ask):
    pair, word, marks, capital = ask(
        {"name": "suggest", "text": "phong tr", "most": 3},
        {"name": "suggest", "text": "rừ", "most": 3},
        {"name": "suggest", "text": "Thi đ", "most": 3},
        {"name": "suggest", "text": "PHONG", "most": 3},
    )

    assert pair["suggestions"][0] == {
        "text": "phong trào",
        "marked": [{"text": "phong tr", "marked": False}, {"text": "ào", "marked": True}],
    }
    assert "rừng" in [each["text"] for each in word["suggestions"]]
    assert marks["suggestions"][0]["text"] == "Thi đua"
    assert capital["suggestions"][0]["text"] == "PHONG trào"


def test_what_a_query_goes_on_to_stands_so_in_a_post_with_its_marks(ask):
    """`trồng lại` is known too, of another post; a word like `tại` leads to what follows."""
    typed = ["hoc sinh trong", "hoc sinh trong l", "phan loai rac t", "Chỉ thị 19/ct", "thi đua"]
    answers = ask(*({"name": "suggest", "text": text} for text in typed))

    offered = [[each["text"] for each in answer["suggestions"]] for answer in answers]
    assert dict(zip(typed, offered, strict=True)) == {
        "hoc sinh trong": ["học sinh trồng rừng ven"],
        "hoc sinh trong l": [],
        "phan loai rac t": ["phân loại rác tại nguồn"],
        "Chỉ thị 19/ct": ["Chỉ thị 19/ct-TTg"],
        "thi đua": ["thi đua trồng rừng", "thi đua yêu nước"],
    }


def test_a_later_search_outdates_an_unanswered_one(page, site):
    folder, manifest = site
    with served(folder) as address:
        page.goto(f"{address}/js/")
        answers = page.evaluate(
            """async (manifest) => {
              const worker = new Worker("/js/search-worker.mjs", { type: "module" });
              const answers = [];
              const all = new Promise((resolve) => {
                worker.addEventListener("message", ({ data }) => {
                  answers.push(data);
                  if (answers.length === 3) resolve();
                });
              });
              const href = new URL(manifest, location.href).href;
              worker.postMessage({ id: 1, name: "open", manifest: href });
              worker.postMessage({ id: 2, name: "search", text: "thi dua" });
              worker.postMessage({ id: 3, name: "search", text: "moi truong" });
              await all;
              return answers.sort((a, b) => a.id - b.id);
            }""",
            f"/{manifest}",
        )

    assert answers[1] == {"id": 2, "outdated": True}
    assert days(answers[2]["found"]) == ["2024-11-12"]


def test_a_file_that_is_gone_after_a_new_build_is_told_from_a_lost_connection(page, site):
    folder, manifest = site
    with served(folder) as address:
        page.goto(f"{address}/js/")
        gone = page.evaluate(ASK, ["/tim-kiem/du-lieu/muc-luc-0.bin", []])
        page.route("**/du-lieu/**", lambda route: route.abort())
        lost = page.evaluate(ASK, [f"/{manifest}", []])

    assert gone == [{"id": 0, "failed": "format"}]
    assert lost == [{"id": 0, "failed": "network"}]


@pytest.mark.parametrize(
    ("asked", "hits", "requests"),
    [
        ("", len(POSTS), ["the old part's cards", "the recent part's"]),
        ("giữ rừng ngập mặn ", 1, ["the old part's terms", "the recent part's", "a card"]),
    ],
)
def test_all_terms_and_all_cards_come_by_one_request_to_each_part(
    page, site, tmp_path, asked, hits, requests
):
    folder, manifest = site
    with counted(need("nginx"), folder, tmp_path) as (address, account):
        page.goto(f"{address}/")
        page.evaluate(ASK, [f"/{manifest}", []])
        account.take()
        [_, answer] = page.evaluate(ASK, [f"/{manifest}", [{"name": "search", "text": asked}]])
        ranges = [sent.path for sent in account.take() if sent.is_part]

    assert len(answer["found"]["hits"]) == hits
    assert len(ranges) == len(["thu.bin", *requests])


def test_no_whole_file_is_asked_for_twice(page, site):
    """One slip looks at the old part's words only, the other at those of both."""
    folder, manifest = site
    asked = []
    page.on("request", lambda request: asked.append(request))
    questions = [
        {"name": "search", "text": "người giữ rừmg ngập "},
        {"name": "search", "text": "zalo xiếc violon "},
        {"name": "facets", "text": "rừng"},
    ]
    with served(folder) as address:
        page.goto(f"{address}/js/")
        page.evaluate(ASK, [f"/{manifest}", questions])
    whole = [each.url for each in asked if "range" not in each.headers]

    assert any(url.endswith("/tu-vung.bin") for url in whole)
    assert sorted(whole) == sorted(set(whole))


def test_a_browser_that_cannot_answer_the_made_up_question_answers_others(page, site):
    folder, manifest = site
    script = (folder / "js" / "search-worker.mjs").read_text(encoding="utf-8")
    failing = """
const normalize = String.prototype.normalize;
String.prototype.normalize = function (form) {
  if (this.startsWith("Thi đua")) throw new Error("made up");
  return normalize.call(this, form);
};
"""
    page.route(
        "**/js/search-worker.mjs",
        lambda route: route.fulfill(body=failing + script, content_type="text/javascript"),
    )
    errors = []
    page.on("pageerror", lambda error: errors.append(error))
    with served(folder) as address:
        page.goto(f"{address}/js/")
        with page.expect_console_message(lambda message: "made up" in message.text):
            question = {"name": "search", "text": "dưa hấu"}
            [_, answer] = page.evaluate(ASK, [f"/{manifest}", [question]])

    assert days(answer["found"]) == ["2021-05-06"]
    assert errors == []


ONE_RANGE = re.compile(r"bytes=\d+-\d+")


@contextmanager
def nginx_of(folder, workshop, *lines):
    """Serve a folder by nginx itself, with some lines of its settings."""
    types = "types { text/javascript mjs; } default_type application/octet-stream;"
    workshop.mkdir()
    (workshop / "site.conf").write_text("\n".join([types, "autoindex on;", *lines]))
    with nginx(folder, workshop / "run", settings=workshop) as address:
        yield address


def test_nginx_gives_the_cards_of_several_hits_at_once(page, site, search, tmp_path):
    folder, manifest = site
    expected, types = search(*TEXTS), []
    page.on("response", lambda response: types.append(response.headers["content-type"]))

    with nginx_of(folder, tmp_path / "nginx") as address:
        found = ask_at(page, address, manifest)

    assert found == expected
    # The trial, then one request for the cards in each part.
    several = [each for each in types if each.startswith("multipart/byteranges; boundary=")]
    assert len(several) >= len(["trial", "old"])


@pytest.mark.parametrize("ways", ["one range", "no range"])
def test_a_host_with_fewer_ways_gives_the_same_hits(page, site, search, tmp_path, ways):
    folder, manifest = site
    expected = search(*TEXTS)
    if ways == "one range":
        page.route("**/*.bin", without_several_ranges)
        host = nginx_of(folder, tmp_path / "nginx")
    else:
        host = nginx_of(folder, tmp_path / "nginx", "max_ranges 0;")
    with host as address:
        found = ask_at(page, address, manifest)

    assert list(map(days, found)) == list(map(days, expected))
    if ways == "one range":
        assert found == expected
    # Where no part of a text can be loaded, a hit shows how its lead begins.
    assert text(found[0]["hits"][1]["excerpt"]) == "Toàn ngành hưởng ứng."


TEXTS = ("thi dua", "vat tram", "ngap rung")


def ask_at(page, address, manifest):
    """Ask the worker of one host for TEXTS; gives what was found for each."""
    page.goto(f"{address}/js/")
    questions = [{"name": "search", "text": text} for text in TEXTS]
    return [answer["found"] for answer in page.evaluate(ASK, [f"/{manifest}", questions])[1:]]


def without_several_ranges(route):
    """Answer as a host does that ignores a question for several ranges."""
    headers = route.request.headers
    if not ONE_RANGE.fullmatch(headers.get("range", "bytes=0-0")):
        headers = {name: value for name, value in headers.items() if name != "range"}
    route.continue_(headers=headers)


ALPHABET = [
    *"aăâbcdđeêghiklmnoôơprstuưvxyz",
    *" \"“”-–*+~^:/\\'()<>&#_.,!?0129",
    "\u0301",
    "𐐨",
    "中",
]


def test_every_string_is_answered(ask):
    chance = random.Random(3)
    words = ["thi", "đua", "rừng", "19/CT-TTg", '"', "-", "ngap", "constructor", "ddua", "İ", "ß"]
    made_up = ["".join(chance.choices(ALPHABET, k=chance.randint(1, 14))) for _ in range(120)]
    mixed = [" ".join(chance.choices(words, k=chance.randint(1, 9))) for _ in range(120)]

    answers = ask(
        *({"name": "search", "text": each} for each in (*made_up, *mixed)),
        *({"name": "suggest", "text": each} for each in (*made_up, *mixed)),
        *({"name": "facets", "text": each} for each in made_up[:30]),
    )

    assert [answer for answer in answers if "failed" in answer] == []
    assert all(answer["found"]["total"] >= len(answer["found"]["hits"]) for answer in answers[:240])
