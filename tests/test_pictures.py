"""Pictures as they are published: small, upright, nameless."""

import io
import struct
import zlib

import pytest
from PIL import Image, ImageCms

from newsroom.pictures import PictureFile, shown

POST = """
    -- tin-tuc/mot/index.md --
    picture:
      file: anh.jpg
      alt: Ảnh chụp
"""


def published(site):
    return {
        name: Image.open(io.BytesIO(data))
        for name, data in site.files().items()
        if name.startswith("anh/")
    }


def addresses(element):
    """List the files that an image or a source offers, narrow to wide."""
    return [each.split()[0].strip("/") for each in element.attributes["srcset"].split(", ")]


def widths(element):
    return [int(each.split()[1][:-1]) for each in element.attributes["srcset"].split(", ")]


def save_photo(folder, **options):
    """Save a wide picture: left half red, right half blue."""
    folder.mkdir(parents=True, exist_ok=True)
    image = Image.new("RGB", (1800, 1000), "red")
    image.paste("blue", (900, 0, 1800, 1000))
    image.save(folder / "anh.jpg", quality=95, **options)


def test_a_picture_is_published_in_three_widths_and_never_larger(build):
    site = build(POST + "    -- tin-tuc/mot/anh.jpg --\n    1000x500\n")

    sizes = sorted((image.format, *image.size) for image in published(site).values())
    assert sizes == [
        ("JPEG", 480, 240),
        ("JPEG", 960, 480),
        ("WEBP", 480, 240),
        ("WEBP", 960, 480),
        ("WEBP", 1000, 500),
    ]
    assert site.files() == build("").files()
    tree = site.page("tin-tuc/mot/").tree
    image = tree.css_first("main figure picture > img")
    assert (image.attributes["width"], image.attributes["height"]) == ("1000", "500")
    assert image.attributes["src"].endswith(".jpg")
    assert widths(image) == [480, 960]
    source = tree.css_first("main figure source")
    assert (source.attributes["type"], widths(source)) == ("image/webp", [480, 960, 1000])


def test_many_pictures_tell_how_far_they_have_come(build, capsys):
    build(
        "".join(
            f"""
    -- tin-tuc/tin-{number}/index.md --
    picture: {{file: anh.png, alt: Ảnh}}
    -- tin-tuc/tin-{number}/anh.png --
    {300 + number}x200
    """
            for number in range(5)
        )
    )

    assert "Đang làm ảnh: 5/5" in capsys.readouterr().err


def test_avif_comes_first_where_the_settings_ask_for_it(build):
    text = POST + "\n    ![Trong bài](anh.jpg)\n    -- tin-tuc/mot/anh.jpg --\n    600x300\n"
    plain = build(text)
    site = build("", NEWSROOM={"avif": True})

    assert {image.format for image in published(plain).values()} == {"WEBP", "JPEG"}
    added = published(site).keys() - published(plain).keys()
    assert sorted(published(site)[name].size for name in added) == [(480, 240), (600, 300)]
    assert {published(site)[name].format for name in added} == {"AVIF"}
    for picture in site.page("tin-tuc/mot/").tree.css("main picture"):
        shown = [part.attributes.get("type") for part in picture.iter()]
        assert shown == ["image/avif", "image/webp", None]
        assert all(site.has(each) for part in picture.iter() for each in addresses(part))
    assert len(site.page("tin-tuc/mot/").tree.css("main picture")) == 2


def test_place_and_camera_are_gone_and_the_picture_stands_upright(build, tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # turn right by 90 degrees to stand upright
    exif[0x010F] = "Hãng máy ảnh"
    exif.get_ifd(0x8825)[2] = (21.0, 1.0, 42.0)
    save_photo(tmp_path / "content" / "tin-tuc" / "mot", exif=exif, comment=b"bi mat")

    site = build(POST)

    for image in published(site).values():
        assert not image.getexif()
        harmless = {"loop", "background", "timestamp", "duration"}
        harmless |= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive"}
        harmless |= {"progression"}
        assert image.info.keys() <= harmless
        assert image.width < image.height
        red, _, blue = image.convert("RGB").getpixel((image.width // 2, 5))
        assert red > 200 > 50 > blue
    assert [name for name in site.files() if name.endswith("anh.jpg")] == []


def test_a_change_of_the_picture_changes_its_address(build):
    first = build(POST + "    -- tin-tuc/mot/anh.jpg --\n    1000x500\n")
    second = build("-- tin-tuc/mot/anh.jpg --\n1000x501\n")

    assert set(published(first)).isdisjoint(published(second))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "bad-picture"),
        (b"", "bad-picture"),
        (b"\x89PNG\r\n\x1a\n", "bad-picture"),
    ],
)
def test_what_only_says_it_is_a_picture_is_refused_by_name(build, tmp_path, data, code):
    folder = tmp_path / "content" / "tin-tuc" / "mot"
    folder.mkdir(parents=True)
    (folder / "anh.jpg").write_bytes(data)

    site = build(POST)

    assert (site.exit_code, site.problems) == (
        1,
        [("content/tin-tuc/mot/index.md", 6, code)],
    )


def test_a_picture_cut_off_in_the_middle_ends_the_build_by_name(build, tmp_path, capsys):
    folder = tmp_path / "content" / "tin-tuc" / "mot"
    save_photo(folder)
    whole = (folder / "anh.jpg").read_bytes()
    (folder / "anh.jpg").write_bytes(whole[: len(whole) // 2])

    site = build(POST)

    assert site.exit_code == 1
    assert "content/tin-tuc/mot/anh.jpg:1: [bad-picture]" in capsys.readouterr().err
    assert not site.output.exists()


def png_of(width, height):
    """A black PNG, or one that only says how large it is."""
    rows = zlib.compress(bytes(width // 8 + 2) * height) if width < 100 else b""
    parts = [(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)), (b"IDAT", rows)]
    chunks = [
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


@pytest.mark.parametrize(
    ("name", "size", "words"),
    [
        ("anh.png", (9_000, 9_000), "anh.png”: ảnh quá lớn (9000×9000 điểm ảnh)"),
        ("anh.png", (60_000, 60_000), "anh.png”: ảnh quá lớn"),  # 3.6 thousand million points
        ("anh.jpg", (50, 50), "anh.jpg”: tên tệp sai loại: bên trong là ảnh PNG"),
        ("anh.svg", (50, 50), "anh.svg"),
    ],
)
def test_a_bomb_and_a_wrong_name_are_refused_in_words(build, tmp_path, capsys, name, size, words):
    folder = tmp_path / "content" / "tin-tuc" / "mot"
    folder.mkdir(parents=True)
    (folder / name).write_bytes(png_of(*size))

    site = build(POST.replace("anh.jpg", name))

    assert [problem[:2] for problem in site.problems] == [("content/tin-tuc/mot/index.md", 6)]
    assert words in capsys.readouterr().err


def swapped_profile():
    """A colour profile whose red light is blue and whose blue light is red."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, blue = data.index(b"rXYZ"), data.index(b"bXYZ")  # ICC.1, 7.3: name, place, length
    data[red + 4 : red + 12], data[blue + 4 : blue + 12] = (
        data[blue + 4 : blue + 12],
        data[red + 4 : red + 12],
    )
    return bytes(data)


@pytest.mark.parametrize(
    ("mode", "colour", "profile", "expected"),
    [
        ("RGB", (200, 30, 30), swapped_profile(), (30, 30, 200)),
        ("RGBA", (200, 30, 30, 255), swapped_profile(), (30, 30, 200)),
        ("CMYK", (0, 255, 255, 0), None, (255, 0, 0)),
        ("P", 0, None, (0, 0, 0)),
    ],
)
def test_colours_are_published_as_srgb(build, tmp_path, mode, colour, profile, expected):
    folder = tmp_path / "content" / "tin-tuc" / "mot"
    folder.mkdir(parents=True)
    name = "anh.png" if mode in ("P", "RGBA") else "anh.jpg"
    Image.new(mode, (500, 300), colour).save(folder / name, icc_profile=profile)

    for image in published(build(POST.replace("anh.jpg", name))).values():
        found = image.convert("RGB").getpixel((9, 9))
        assert max(abs(a - b) for a, b in zip(found, expected, strict=True)) < 12
        assert "icc_profile" not in image.info


@pytest.mark.parametrize("mode", ["L", "RGB"])
@pytest.mark.parametrize("profile", ["sRGB", "garbage"])
def test_a_colour_profile_that_does_not_fit_spoils_no_picture(build, tmp_path, mode, profile):
    data = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    folder = tmp_path / "content" / "tin-tuc" / "mot"
    folder.mkdir(parents=True)
    picture = Image.new(mode, (500, 300), 128 if mode == "L" else (200, 30, 30))
    picture.save(folder / "anh.jpg", icc_profile=data if profile == "sRGB" else b"la gi")

    site = build(POST)

    assert site.exit_code == 0
    red, _, blue = next(iter(published(site).values())).convert("RGB").getpixel((9, 9))
    assert abs(red - blue) < 5 if mode == "L" else red > 150 > 60 > blue


@pytest.mark.parametrize("name", ["../hai/anh.jpg", "/etc/passwd", "ban-do.gif", "thieu.png"])
def test_a_picture_that_cannot_be_shown_is_reported_at_its_line(build, tmp_path, name):
    folder = tmp_path / "content" / "tin-tuc" / "mot"
    folder.mkdir(parents=True)
    (folder / "ban-do.gif").write_bytes(b"GIF89a")

    site = build(f"-- tin-tuc/mot/index.md --\n\nĐoạn một.\n\n![Ảnh]({name})\n")

    assert site.problems == [("content/tin-tuc/mot/index.md", 9, "no-file")]


def test_a_flat_file_has_no_pictures_of_its_own(build):
    site = build("-- tin-tuc/a.jpg --\n60x40\n-- tin-tuc/mot.md --\n\n![Ảnh](a.jpg)\n")

    assert site.problems == [("content/tin-tuc/mot.md", 7, "no-file")]


def test_two_recipes_never_share_a_name():
    one = PictureFile(path="a/x.jpg", width_px=2000, height_px=1000, digest="00")
    other = PictureFile(path="b/x.jpg", width_px=2000, height_px=1000, digest="01")

    names = [variant.address for picture in (one, other) for variant in shown(picture).files]

    assert len(set(names)) == 10
