"""The preview's web server, asked over real connections."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from preview_site import PreviewSite

HOME = "<!doctype html><html lang=vi><body><p>Trang đầu</p></body></html>"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PreviewSite]:
    folder = tmp_path_factory.mktemp("preview")
    (folder / "secret.html").write_text("secret", encoding="utf-8")
    site = PreviewSite(folder)
    site.write("index.html", HOME)
    site.write("404.html", "<html><body>Không tìm thấy trang</body></html>")
    site.write("tin-tuc/index.html", "<html><body>Tin tức</body></html>")
    site.write("người tốt/index.html", "<html><body>Người tốt</body></html>")
    site.write("empty/note.txt", "Chào")
    for name in ("a.webp", "a.mjs", "a.json", "a.xml", "a.webmanifest", "a.woff2", "a.css", "a.x"):
        site.write(f"types/{name}", b"bytes")
    try:
        yield site.start_built()
    finally:
        site.kill()


def test_a_folder_answers_with_its_index_page(site: PreviewSite) -> None:
    answer = site.ask("/")

    assert answer.status == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["content-length"] == str(len(answer.body))
    assert "<p>Trang đầu</p>" in answer.text


def test_the_client_script_is_added_at_the_end_of_a_page(site: PreviewSite) -> None:
    before, script, after = site.ask("/").text.partition('<script src="/__preview/client.js"')

    assert before == HOME.removesuffix("</body></html>")
    assert script
    assert after.endswith(" defer></script></body></html>")


def test_the_client_script_is_served(site: PreviewSite) -> None:
    answer = site.ask("/__preview/client.js")

    assert answer.status == 200
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert "EventSource" in answer.text


def test_a_part_of_a_file_is_given_as_other_web_servers_do(site: PreviewSite) -> None:
    part = site.ask("/types/a.x", headers={"Range": "bytes=1-2"})

    assert (part.status, part.body) == (206, b"yt")
    assert part.headers["content-range"] == "bytes 1-2/5"


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("a.webp", "image/webp"),
        ("a.mjs", "text/javascript; charset=utf-8"),
        ("a.json", "application/json"),
        ("a.xml", "application/xml; charset=utf-8"),
        ("a.webmanifest", "application/manifest+json"),
        ("a.woff2", "font/woff2"),
        ("a.css", "text/css; charset=utf-8"),
        ("a.x", "application/octet-stream"),
    ],
)
def test_each_kind_of_file_has_its_media_type(
    site: PreviewSite, name: str, media_type: str
) -> None:
    answer = site.ask(f"/types/{name}")

    assert (answer.status, answer.headers["content-type"]) == (200, media_type)
    assert answer.body == b"bytes"


@pytest.mark.parametrize(
    ("target", "location"),
    [
        ("/tin-tuc", "/tin-tuc/"),
        ("/tin-tuc?trang=2&q=a", "/tin-tuc/?trang=2&q=a"),
        ("/ng%C6%B0%E1%BB%9Di%20t%E1%BB%91t", "/ng%C6%B0%E1%BB%9Di%20t%E1%BB%91t/"),
        ("//tin-tuc", "/tin-tuc/"),
    ],
)
def test_a_folder_without_its_slash_is_redirected(
    site: PreviewSite, target: str, location: str
) -> None:
    answer = site.ask(target)

    assert (answer.status, answer.headers["location"]) == (301, location)


@pytest.mark.parametrize(
    "target",
    [
        "/khong-co/",
        "/khong-co.html",
        "/index.html/",
        "/empty/",
        "/../secret.html",
        "/%2e%2e/secret.html",
        "/..%2fsecret.html",
        "/tin-tuc/../../secret.html",
        "/tin-tuc/../index.html",
        "/..%5csecret.html",
        "/index.html%00",
        "http://other.example/",
        "*",
    ],
)
def test_what_is_not_a_page_of_the_site_gets_the_404_page(site: PreviewSite, target: str) -> None:
    answer = site.ask(target)

    assert answer.status == 404
    assert "Không tìm thấy trang" in answer.text
    assert "secret" not in answer.text


def test_a_link_that_leads_out_of_the_site_is_not_followed(tmp_path: Path) -> None:
    from newsroom_cli.preview.routes import find_file

    (tmp_path / "secret.html").write_text("secret", encoding="utf-8")
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "outside.html").symlink_to(tmp_path / "secret.html")

    assert find_file(tmp_path / "site", "/outside.html") is None


@pytest.mark.parametrize(("target", "status"), [("/", 200), ("/khong-co/", 404), ("/tin-tuc", 301)])
def test_head_gives_the_same_headers_without_a_body(
    site: PreviewSite, target: str, status: int
) -> None:
    answer = site.ask(target, "HEAD")

    assert (answer.status, answer.body) == (status, b"")
    assert answer.headers["content-length"] == site.ask(target).headers["content-length"]


def test_nothing_follows_the_headers_of_a_head_answer(site: PreviewSite) -> None:
    with socket.create_connection(("127.0.0.1", site.port), timeout=20) as connection:
        connection.sendall(b"HEAD / HTTP/1.1\r\nConnection: close\r\n\r\n")
        answer = b"".join(iter(lambda: connection.recv(65536), b""))

    assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
    assert answer.endswith(b"\r\n\r\n")
