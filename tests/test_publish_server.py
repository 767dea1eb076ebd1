"""Headers and redirects: one table, and every kind of web server says the same; real nginx."""

import gzip
import http.client
import re
import shutil
import time

import brotli
import pytest

from bench.nginx import run_nginx
from hosting.table import CACHE_RULES, security_headers
from published_site import ask, need, nginx

OWN = security_headers(hsts_s=0, is_preview=False)


@pytest.fixture(scope="module")
def server(published, tmp_path_factory):
    with nginx(published.output, tmp_path_factory.mktemp("nginx")) as address:
        yield address


def asset_of(published, pattern):
    found = next(iter(sorted(published.output.glob(pattern))))
    return "/" + found.relative_to(published.output).as_posix()


def netlify_headers(published, path):
    """Give what `_headers` says of a path, as Netlify reads it."""
    said, applies = {}, False
    for line in (published.output / "_headers").read_text("utf-8").splitlines():
        if not line.startswith(" "):
            applies = re.fullmatch(line.replace("*", ".*"), path) is not None
        elif applies:
            name, _, value = line.strip().partition(": ")
            assert name not in said, "joined by Netlify"
            said[name] = value
    return said


@pytest.mark.parametrize(
    ("target", "status"),
    [
        ("/", 200),
        ("/tin-tuc/phat-dong/", 200),
        ("/health.json", 200),
        ("/khong-co/", 404),
        ("/tin-tuc/da-go/", 410),
        ("/tin-tuc/phat-dong-cu/", 301),
        ("/.git/config", 404),
        ("/_headers", 404),
    ],
)
def test_every_answer_carries_the_table_s_headers(server, published, target, status):
    answer = ask(server, target)

    assert answer.status == status
    assert {name: answer.headers[name.lower()] for name in OWN} == OWN
    said = netlify_headers(published, target)
    assert {name: answer.headers[name.lower()] for name in said} == said
    assert "strict-transport-security" not in answer.headers
    assert "nginx/" not in answer.headers["server"]


@pytest.mark.parametrize(
    ("pattern", "media_type"),
    [
        ("giao-dien/*/site.css", "text/css; charset=utf-8"),
        ("giao-dien/*/js/search-page.mjs", "text/javascript; charset=utf-8"),
        ("giao-dien/*/fonts/*.woff2", "font/woff2"),
        ("giao-dien/*/mark.svg", "image/svg+xml"),
        ("anh/*/*.webp", "image/webp"),
        ("tim-kiem/du-lieu/*.bin", "application/octet-stream"),
    ],
)
def test_files_named_by_content_are_kept_for_a_year(server, published, pattern, media_type):
    answer = ask(server, asset_of(published, pattern))

    assert answer.status == 200
    assert answer.headers["cache-control"] == CACHE_RULES[0].cache
    assert answer.headers["content-type"] == media_type
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_pages_are_kept_for_minutes_and_asked_for_again_by_etag(server):
    first = ask(server, "/tin-tuc/phat-dong/")
    again = ask(server, "/tin-tuc/phat-dong/", If_None_Match=first.headers["etag"])

    assert first.headers["cache-control"] == "public, max-age=300"
    assert first.headers["content-type"] == "text/html; charset=utf-8"
    assert (again.status, again.body) == (304, b"")
    assert ask(server, "/health.json").headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("coding", "expand"), [("gzip", gzip.decompress), ("br", brotli.decompress)]
)
def test_what_was_compressed_beforehand_is_sent_as_it_is(server, published, coding, expand):
    plain = (published.output / "tin-tuc/phat-dong/index.html").read_bytes()
    ending = {"gzip": ".gz", "br": ".br"}[coding]

    answer = ask(server, "/tin-tuc/phat-dong/", Accept_Encoding=coding)

    assert answer.headers["content-encoding"] == coding
    assert answer.headers["vary"] == "Accept-Encoding"
    assert answer.body == (published.output / f"tin-tuc/phat-dong/index.html{ending}").read_bytes()
    assert expand(answer.body) == plain == ask(server, "/tin-tuc/phat-dong/").body


@pytest.mark.parametrize(
    "target", ["/anh/", "/giao-dien/", "/tim-kiem/du-lieu/", "/tep/", "/_nginx/"]
)
def test_folders_are_never_listed(server, target):
    answer = ask(server, target)

    assert answer.status == 404
    assert "Không tìm thấy trang" in answer.body.decode()


@pytest.mark.parametrize(
    "target",
    ["/.env", "/.git/", "/tin-tuc/.bi-mat", "/_redirects", "/_nginx/site.conf", "/../x/y.py",
     "/%2e%2e/settings.py", "/anh/..%2f..%2fsettings.py", "/giao-dien../settings.py"],
)  # fmt: skip
def test_nothing_hidden_or_outside_is_served(server, target):
    answer = ask(server, target)

    assert answer.status in (400, 404)
    assert b"SITEURL" not in answer.body and b"location" not in answer.body


def test_a_known_hidden_place_is_open_for_certificates(published, tmp_path):
    folder = tmp_path / "site"
    shutil.copytree(published.output, folder)
    (folder / ".well-known").mkdir()
    (folder / ".well-known/security.txt").write_text("Contact: mailto:a@thi-du.example\n")
    with nginx(folder, tmp_path / "nginx") as address:
        assert ask(address, "/.well-known/security.txt").status == 200


@pytest.mark.parametrize(
    "form", ["/tin-tuc/phat-dong-cu/", "/tin-tuc/phat-dong-cu", "/old/news-12.html"]
)
def test_a_moved_address_leads_on_everywhere(server, published, page, form):
    answer = ask(server, form)
    redirects = (published.output / "_redirects").read_text().splitlines()
    file = form.removeprefix("/") if form.endswith("html") else "tin-tuc/phat-dong-cu/index.html"
    html = (published.output / file).read_text("utf-8")

    assert (answer.status, answer.headers["location"]) == (301, "/tin-tuc/phat-dong/")
    assert f"/{file.removesuffix('index.html')} /tin-tuc/phat-dong/ 301" in redirects
    assert '<meta http-equiv="refresh" content="0; url=/tin-tuc/phat-dong/">' in html
    assert '<link rel="canonical" href="https://thi-du.example/tin-tuc/phat-dong/">' in html
    # A host that cannot redirect serves the page, and a browser goes on by itself.
    page.route("**/*", lambda route: route.fulfill(body="đến nơi", content_type="text/html"))
    page.route("**/old", lambda route: route.fulfill(body=html, content_type="text/html"))
    page.goto("http://thi-du.example/old")
    page.wait_for_url("http://thi-du.example/tin-tuc/phat-dong/")


def test_a_gone_address_says_so_and_names_nobody(server, published):
    answer = ask(server, "/tin-tuc/da-go/")
    html = (published.output / "tin-tuc/da-go/index.html").read_text("utf-8")

    assert answer.status == 410
    assert "Nội dung đã được gỡ" in answer.body.decode()
    assert 'content="noindex"' in html and "da-go" not in html
    assert "da-go" not in (published.output / "_redirects").read_text()


def test_the_policy_in_pages_is_the_header_s_without_who_may_frame(server):
    answer = ask(server, "/tin-tuc/phat-dong/")
    meta = re.search(
        r'http-equiv="Content-Security-Policy" content="([^"]+)"', answer.body.decode()
    )

    said = answer.headers["content-security-policy"]
    assert meta.group(1).replace("&#39;", "'") == said.replace("; frame-ancestors 'none'", "")


def test_https_for_good_is_an_option(published, tmp_path):
    from hosting.files import Hosting, nginx_site
    from newsroom.moves import NO_MOVES

    headers = security_headers(hsts_s=31536000, is_preview=False)
    (tmp_path / "conf").mkdir()
    (tmp_path / "conf/site.conf").write_text(
        nginx_site(Hosting(root="", headers=headers, moves=NO_MOVES)), encoding="utf-8"
    )
    with nginx(published.output, tmp_path / "nginx", settings=tmp_path / "conf") as address:
        assert ask(address, "/").headers["strict-transport-security"] == "max-age=31536000"


def test_many_parts_of_a_file_come_at_once(published, tmp_path):
    (tmp_path / "site").mkdir()
    (tmp_path / "site/long.bin").write_bytes(bytes(1_000_000))
    ranges = ",".join(f"{start}-{start + 1535}" for start in range(0, 1_000_000, 100_000))
    as_debian = "access_log off; sendfile on; tcp_nopush on;"
    settings = f"include {published.output}/_nginx/*.conf;"

    times_s = []
    with run_nginx(
        need("nginx"), tmp_path / "site", tmp_path / "run", server=settings, http=as_debian
    ) as address:
        connection = http.client.HTTPConnection(address.removeprefix("http://"), timeout=10)
        for _ in range(9):
            start = time.monotonic()
            connection.request("GET", "/long.bin", headers={"Range": f"bytes={ranges}"})
            assert len(connection.getresponse().read()) > 10 * 1536
            times_s.append(time.monotonic() - start)
        connection.close()

    assert sorted(times_s)[4] < 0.03


def test_no_page_breaks_its_own_policy(server, page):
    broken = []
    page.on(
        "console", lambda message: broken.append(message.text) if message.type == "error" else 0
    )
    for target in ("/", "/tin-tuc/phat-dong/", "/guong-dien-hinh/trong-rung/", "/tim-kiem/?q=rung"):
        page.goto(server + target)
    page.wait_for_selector("[data-search-state='done'], [data-search-results] a")

    assert broken == []
