"""What the search finds and in which order, asked as readers ask."""

import pytest

from bench.account import counted
from published_site import need
from search_worker import ASK, days, post, publish, search_in

pytestmark = pytest.mark.browser


def test_what_is_excluded_with_marks_spares_words_with_others(page, tmp_path):
    posts = [
        post("2021-01-01", "Xóm ven sông", body="Bà con gom rác sau lũ."),
        post("2021-01-02", "Xóm trên đồi", body="Bà con rắc vôi sau lũ."),
        post("2021-01-03", "Xóm trong rừng", body="Bà con dọn đường sau lũ, nhặt rác"),
    ]
    marked, phrase, bare = search_in(
        page, posts, tmp_path, "bà con -rác", 'bà con -"rắc vôi"', "bà con -rac"
    )

    assert days(marked) == ["2021-01-02"]
    assert sorted(days(phrase)) == ["2021-01-01", "2021-01-03"]
    assert days(bare) == []


def test_a_quotation_without_its_end_is_a_phrase_to_the_end(page, tmp_path):
    posts = [
        post("2021-01-01", "Người giữ rừng", body="Ông giữ rừng ven biển."),
        post("2021-01-02", "Giữ lửa", body="Nhà gần rừng, bà giữ lửa nghề."),
    ]
    found = search_in(
        page, posts, tmp_path, '"giữ rừng', "“giữ rừng", 'ông "giữ rừng', "giữ lửa -“giữ rừng", '"'
    )

    assert [days(each) for each in found] == [
        *[["2021-01-01"]] * 3,
        ["2021-01-02"],
        [],
    ]


def test_words_of_two_places_are_found_by_the_terms_that_are_here(page, tmp_path):
    """The pairs `rừng ngập` and `giữ đê` stand in one text, `ngập giữ` in none."""
    far = "Rừng ngập nước. " + "Chuyện kể dài dòng về đường đi lối lại. " * 9 + "Dân giữ đê."
    posts = [
        *(post(f"2020-01-{n:02}", f"Bài {n}", body=f"Chuyện ngập giữ {n}.") for n in range(10, 20)),
        post("2021-01-01", "Xóm trên", body=far),
        post("2021-01-02", "Xóm dưới", body="Nhờ rừng ngập mặn mà giữ đê quanh năm."),
    ]
    folder, manifest = publish(posts, tmp_path, recent_chars=600)
    with counted(need("nginx"), folder, tmp_path / "nginx") as (address, account):
        page.goto(f"{address}/")
        page.evaluate(ASK, [f"/{manifest}", []])
        opening = len(account.take())
        question = {"name": "search", "text": "rừng ngập giữ đê"}
        [_, answer] = page.evaluate(ASK, [f"/{manifest}", [question]])
        asked = len(account.take()) - opening

    assert days(answer["found"]) == ["2021-01-02", "2021-01-01"]
    assert (answer["found"]["isLoose"], answer["found"]["correction"]) == (False, None)
    # The terms of both parts, and the texts of what has them.
    assert asked <= 4


def test_words_that_stand_close_together_lift_a_hit(page, tmp_path):
    """Both texts have `mùa nước` and `nước nổi`, and as many words; the newer has them apart."""
    posts = [
        post("2021-01-01", "Xóm trên", body="Mùa nước nổi, bà con chống xuồng đi chợ nước xa."),
        post("2021-01-02", "Xóm dưới", body="Mùa nước về, bà con chống xuồng đi chợ nước nổi."),
    ]
    [found] = search_in(page, posts, tmp_path, "mùa nước nổi ")
    [dated] = search_in(page, posts, tmp_path, "mùa nước nổi ", sort="date")

    assert days(found) == ["2021-01-01", "2021-01-02"]
    assert days(dated) == ["2021-01-02", "2021-01-01"]


def test_the_end_of_one_field_is_no_neighbour_of_the_next(page, tmp_path):
    """The newer post has `mùa` at the end of its lead, `nước nổi` at the start of its text."""
    posts = [
        post(
            "2021-01-01", "Xóm trên", "Chuyện cũ.", "Mùa nước nổi, bà con chống xuồng xa, lâu về."
        ),
        post("2021-01-02", "Xóm dưới", "Lại mùa.", "Nước nổi lên, bà con chống xuồng mùa nước."),
        post("2021-01-03", "Xóm giữa", "Mùa.", "Nước nổi rồi, đi tát mùa nước.", tags=("Mùa",)),
    ]
    [found] = search_in(page, posts, tmp_path, "mùa nước nổi ")

    assert days(found)[0] == "2021-01-01"


def test_a_short_list_begins_as_a_long_one_does(page, tmp_path):
    """Of ten posts the oldest has the words close together."""
    far = "Mùa nước về, bà con chống xuồng đi chợ nước nổi."
    posts = [
        post("2021-01-01", "Xóm trên", body="Mùa nước nổi, bà con chống xuồng đi chợ nước xa."),
        *(post(f"2021-01-{n:02}", f"Xóm {n}", body=far) for n in range(10, 19)),
    ]
    [short] = search_in(page, posts, tmp_path, "mùa nước nổi ", count=7)
    [long] = search_in(page, posts, tmp_path, "mùa nước nổi ")

    assert days(long)[0] == "2021-01-01"
    assert days(short) == days(long)[:7]


def test_a_name_that_stands_as_typed_in_a_text_is_not_corrected_to_another(page, tmp_path):
    """`định` stands after `anh` and before `dương`, and is near `bình`."""
    posts = [
        post("2021-01-01", "Thợ mộc", body="Người Bình Dương giỏi nghề mộc; các anh dạy nhau."),
        post("2021-01-02", "Thợ rèn", body="Nhờ anh định dương cờ mới kịp."),
    ]
    [name] = search_in(page, posts, tmp_path, "anh Bình Dương")
    [slip] = search_in(page, posts, tmp_path, "anh địnhh dương")

    assert (days(name), name["correction"]) == (["2021-01-01"], None)
    assert slip["correction"]["text"] == "anh định dương"


def test_one_word_of_many_is_no_hit_where_a_post_has_two(page, tmp_path):
    posts = [
        post("2021-01-01", "Gốm Bàu Trúc", body="Nghề nặn bằng tay."),
        post("2021-01-02", "Lụa Vạn Phúc", body="Nghề dệt bằng tơ."),
        post("2021-01-03", "Trúc xanh", body="Vườn ươm giống."),
    ]
    two, one = search_in(
        page, posts, tmp_path, "gốm trúc zalo xiếc violon ", "lụa zalo xiếc violon "
    )

    assert (days(two), two["isLoose"]) == (["2021-01-01"], True)
    assert two["missing"] == ["zalo", "xiếc", "violon"]
    assert (days(one), one["isLoose"]) == (["2021-01-02"], True)


def test_neighbours_that_stand_so_come_first_where_other_words_were_typed_too(page, tmp_path):
    posts = [
        post("2021-01-01", "Cây xanh", body="Trẻ em thăm vườn ươm giống của xã."),
        post("2021-01-02", "Hàng xóm", body="Sang xin lửa, nhà có vườn rộng, vào hỏi thăm."),
    ]
    [found] = search_in(page, posts, tmp_path, "xin hỏi vườn ươm giống ")

    assert (days(found)[0], found["isLoose"]) == ("2021-01-01", True)


def test_a_number_in_a_title_makes_no_official_name(page, tmp_path):
    """Only a type and a number are a document's name; stories that have the words are as good."""

    def official(day, kind, number, title):
        names = tuple(f"{kind}{so} {number}" for so in ("", " số"))
        return post(day, title, kind="document", tags=names, type=TYPES[kind])

    posts = [
        official("2021-01-01", "Kế hoạch", "2025/KH-UBND", "Thi đua 2025 chào mừng Đại hội"),
        official("2021-01-02", "Chỉ thị", "19/CT-TTg", "Phòng dịch Covid 19 trong 5 năm, 20 11"),
        official("2021-01-03", "Chỉ thị", "5/CT-TTg", "Kế hoạch 5 năm; Kế hoạch 2025"),
        post("2020-01-01", "Thi đua 2025"),
        post("2020-01-02", "Covid 19"),
        post("2020-01-03", "Kế hoạch 5 năm"),
        post("2020-01-04", "Mừng 20 11"),
        post("2020-01-05", "2025", body="Kế hoạch 2025."),
    ]
    posts.sort(key=lambda each: each.day)
    first = {
        "thi đua 2025 ": "2020-01-01",
        "covid 19 ": "2020-01-02",
        "kế hoạch 5 năm ": "2020-01-03",
        "mừng 20 11 ": "2020-01-04",
        "2025 ": "2020-01-05",
        "kế hoạch 2025 ": "2021-01-01",
        "chỉ thị số 19 ": "2021-01-02",
    }
    found = search_in(page, posts, tmp_path, *first)

    assert dict(zip(first, (days(each)[0] for each in found), strict=True)) == first


TYPES = {"Chỉ thị": "chi-thi", "Kế hoạch": "ke-hoach"}


def test_words_that_posts_have_near_each_other_are_no_slip(page, tmp_path):
    """`thải` is one letter from `chải`, which alone stands after `rác`."""
    posts = [
        post("2021-01-01", "Xóm sạch", body="Nhà nhà phân loại rác, gom chất thải về một chỗ."),
        post("2021-01-02", "Bãi biển", body="Chất thải nhiều nhất là nhựa; chiều chiều dọn rác."),
        post("2021-01-03", "Chợ quê", body="Rác chải ra từ bờ."),
    ]
    marked, bare, slip = search_in(page, posts, tmp_path, "rác thải", "rac thai", "rác chảii")

    assert [marked["correction"], bare["correction"]] == [None, None]
    assert sorted(days(marked)) == sorted(days(bare)) == ["2021-01-01", "2021-01-02"]
    assert slip["correction"]["text"] == "rác chải"
    assert days(slip) == ["2021-01-03"]


def test_a_lone_word_comes_first_where_its_marks_are_as_typed(page, tmp_path):
    """`muoi` is too common to be indexed alone in texts: there its pairs tell the marks."""
    posts = [
        post("2021-01-01", "Làng nghề", body="Diêm dân làm muối từ sáng sớm."),
        post("2021-01-02", "Mười năm", "Mười người góp sức.", "Tròn mười năm."),
        *(post(f"2021-02-{n:02}", f"Bài {n}", body=f"Hơn mười hai nhà {n}.") for n in range(1, 25)),
    ]
    marked, other = search_in(page, posts, tmp_path, "muối", "mười")

    assert days(marked)[0] == "2021-01-01"
    assert days(other)[0] == "2021-01-02"
    assert "2021-01-01" not in days(other)[:10]


def test_a_day_is_found_with_and_without_zeros(page, tmp_path):
    posts = [
        post("2021-01-01", "Chỉ thị mới", body="Ban hành ngày 16/7/2021 tại Hà Nội."),
        post("2021-01-02", "Luật mới", body="Có hiệu lực từ 01/01/2024."),
        post("2021-01-03", "Hội thảo", body="Họp ngày 16/11/2021."),
    ]
    found = search_in(page, posts, tmp_path, "16/07/2021", "1/1/2024", "07/2021", "16/11/2021")

    assert [days(each) for each in found] == [
        ["2021-01-01"],
        ["2021-01-02"],
        ["2021-01-01"],
        ["2021-01-03"],
    ]
    assert [part["text"] for part in found[0]["hits"][0]["excerpt"] if part["marked"]]


def test_a_minus_within_a_number_excludes_nothing(page, tmp_path):
    posts = [
        post("2021-01-01", "Chỉ thị", body="Theo Chỉ thị 34-CT/TW.", kind="document"),
        post("2021-01-02", "Rừng 34", body="Năm 2024 trồng rừng ngập mặn."),
    ]
    found = search_in(
        page, posts, tmp_path, "34 -CT/TW", "chỉ thị 34 -CT/TW", "34 /CT -TW", "rừng 34 -ngập"
    )

    assert [days(each) for each in found] == [*[["2021-01-01"]] * 3, []]


def test_a_document_is_found_by_type_and_number_however_they_are_written(page, tmp_path):
    """Of the queries, only the first two are written as the texts have them."""
    posts = [
        post("2021-01-01", "Dữ liệu", body="Theo Nghị định số 356/2025/NĐ-CP từ năm sau."),
        post("2021-01-02", "Tổng kết", body="Theo Thông báo 339/TB-VPCP; có chỉ thị khác."),
        post("2021-01-03", "Phát động", body="Chỉ thị 19/CT-TTg của Thủ tướng."),
    ]
    expected = {
        "nghị định số 356 ": "2021-01-01",
        "thông báo 339 ": "2021-01-02",
        "nghị định 356 ": "2021-01-01",
        "thông báo số 339 ": "2021-01-02",
        "CT19-TTg": "2021-01-03",
        "ct19ttg": "2021-01-03",
    }
    found = search_in(page, posts, tmp_path, *expected)

    assert [days(each) for each in found] == [[day] for day in expected.values()]
    assert not any(each["isLoose"] or each["correction"] for each in found)
    excerpt = found[2]["hits"][0]["excerpt"]
    assert [part["text"] for part in excerpt if part["marked"]] == ["Nghị định số 356"]
