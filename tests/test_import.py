"""`run.py import` and `run.py bench make`: how large archives come in."""

import json

from small_sites import run_command, write_files

GOOD = {
    "title": "Gương: người trồng rừng",
    "date": "2021-11-23 21:14",
    "summary": "Một câu.",
    "body": "## Mục\n\nNội dung.",
    "tags": ["Rừng", "Biển"],
}


def import_records(tmp_path, records, kind="news"):
    source = tmp_path / "records.jsonl"
    lines = [
        record if isinstance(record, str) else json.dumps(record, ensure_ascii=False)
        for record in records
    ]
    source.write_text("\n".join(lines), encoding="utf-8")
    return run_command("import", source, "--kind", kind, "--into", tmp_path / "content")


def files(tmp_path):
    content = tmp_path / "content"
    return sorted(path.relative_to(content).as_posix() for path in content.rglob("*.md"))


def test_every_record_becomes_an_entry_that_builds(tmp_path, build):
    done = import_records(tmp_path, [GOOD, {**GOOD, "slug": "ten-rieng"}, GOOD])

    assert done.returncode == 0
    assert done.stdout.splitlines()[-1].startswith("Đã tạo 3 bài trong ")
    assert files(tmp_path) == [
        "tin-tuc/2021/guong-nguoi-trong-rung-2.md",
        "tin-tuc/2021/guong-nguoi-trong-rung.md",
        "tin-tuc/2021/ten-rieng.md",
    ]
    site = build()
    assert site.problems == []
    assert site.page("tin-tuc/guong-nguoi-trong-rung/").text("h1") == "Gương: người trồng rừng"


def test_nothing_is_overwritten(tmp_path):
    import_records(tmp_path, [{**GOOD, "slug": "mot", "body": "Bản đầu"}])

    again = import_records(tmp_path, [{**GOOD, "slug": "mot", "body": "Bản sau"}])

    assert again.returncode == 1
    assert "records.jsonl:1: [address-taken]" in again.stderr
    kept = (tmp_path / "content/tin-tuc/2021/mot.md").read_text("utf-8")
    assert "Bản đầu" in kept and "Bản sau" not in kept


def test_a_file_whose_slug_is_another_is_not_overwritten_either(tmp_path):
    write_files("-- tin-tuc/2021/abc.md --\nslug: khac\n\nBản đầu\n", tmp_path / "content")

    done = import_records(tmp_path, [{**GOOD, "title": "Abc"}, {**GOOD, "title": "Khác"}])

    assert done.returncode == 0
    assert files(tmp_path) == [
        "tin-tuc/2021/abc-2.md",
        "tin-tuc/2021/abc.md",
        "tin-tuc/2021/khac-2.md",
    ]
    assert "Bản đầu" in (tmp_path / "content/tin-tuc/2021/abc.md").read_text("utf-8")


def test_an_imported_page_takes_no_address_of_the_site_itself(tmp_path, build):
    record = {"title": "Tìm kiếm", "body": "Trang."}

    assert import_records(tmp_path, [record], kind="page").returncode == 0
    assert build().problems == []


def test_refused_records_are_listed_with_their_lines_and_the_rest_goes_in(tmp_path):
    done = import_records(
        tmp_path,
        [
            "{",
            {**GOOD, "date": "2021-02-30"},
            "",
            {**GOOD, "la": 1},
            GOOD,
            '["title"]',
            {**GOOD, "slug": "../../ngoai"},
            '{"title": "\\ud800"}',
            {**GOOD, "body": "".join(f"{'    ' * n}- x\n" for n in range(450))},
        ],
    )

    assert done.returncode == 1
    assert [line.split("]")[0] for line in done.stderr.splitlines()] == [
        "records.jsonl:1: [bad-json",
        "records.jsonl:2: [impossible-date",
        "records.jsonl:4: [unknown-key",
        "records.jsonl:6: [bad-json",
        "records.jsonl:7: [bad-slug",
        "records.jsonl:8: [bad-json",
        "records.jsonl:9: [too-deep",
    ]
    assert done.stdout.endswith("; từ chối 7 dòng.\n")
    assert files(tmp_path) == ["tin-tuc/2021/guong-nguoi-trong-rung.md"]


def test_odd_text_of_other_systems_is_kept_readable(tmp_path, build):
    odd = {
        **GOOD,
        "title": "Trang 2",
        "summary": "Có\u200b ký tự lạ\x07 và: dấu hai chấm # thăng",
        "body": "[1](F,OH) và <ref>chú</ref> ---\n\n---\n\n\t* lùi vào",
    }

    assert import_records(tmp_path, [odd, {**GOOD, "title": "!!!"}]).returncode == 0
    site = build()
    page = site.page("tin-tuc/bai-trang-2/")
    assert page.text(".article-lead") == "Có ký tự lạ và: dấu hai chấm # thăng"
    assert "[1](F,OH) và <ref>chú</ref>" in page.text(".prose")
    assert site.has("tin-tuc/bai/index.html")


def test_the_kinds_own_folder_may_be_named(tmp_path):
    source = tmp_path / "a.jsonl"
    source.write_text(json.dumps(GOOD), encoding="utf-8")

    run_command(
        "import", source, "--kind", "deed", "--into", tmp_path / "content" / "nguoi-tot-viec-tot"
    )

    assert files(tmp_path) == ["nguoi-tot-viec-tot/2021/guong-nguoi-trong-rung.md"]


def test_the_command_knows_every_kind_by_name_and_by_folder():
    from newsroom.kinds import KINDS
    from newsroom_cli.kind_names import KIND_NAMES, read_kind

    assert tuple((kind.name, kind.folder, kind.label) for kind in KINDS) == KIND_NAMES
    assert [read_kind(f"{kind.folder}/") for kind in KINDS] == [kind.name for kind in KINDS]
    assert [read_kind(kind.label.upper()) for kind in KINDS] == [kind.name for kind in KINDS]


def test_a_made_up_archive_is_valid_and_the_same_for_the_same_seed(tmp_path, build):
    first = run_command("bench", "make", 60, tmp_path / "content", "--seed", "7")
    run_command("bench", "make", 60, tmp_path / "again", "--seed", "7")
    run_command("bench", "make", 60, tmp_path / "other", "--seed", "8")

    assert first.returncode == 0
    checked = run_command("check", "--content", tmp_path / "content")
    assert checked.returncode == 0, checked.stdout
    assert "[same-subject]" not in checked.stdout
    trees = [
        {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*.md")}
        for root in (tmp_path / "content", tmp_path / "again", tmp_path / "other")
    ]
    assert len(trees[0]) == 60
    assert trees[0] == trees[1] != trees[2]
    assert build().problems == []
    assert build(NEWSROOM_TODAY="2019-06-01").problems == []


def test_a_folder_in_use_is_not_written_into(tmp_path):
    (tmp_path / "cua-toi.md").write_text("x", encoding="utf-8")

    done = run_command("bench", "make", 3, tmp_path)

    assert done.returncode == 1
    assert "không trống" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["cua-toi.md"]
