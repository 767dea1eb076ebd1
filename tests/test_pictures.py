"""Pictures as they are published: small, upright, nameless."""

import io

import pytest
from PIL import Image, ImageCms

from newsroom.pictures import PictureFile, variants

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
        ("JPEG", 960, 480),
        ("WEBP", 480, 240),
        ("WEBP", 960, 480),
        ("WEBP", 1000, 500),
    ]
    tree = site.page("tin-tuc/mot/").tree
    image = tree.css_first("main figure picture > img")
    assert (image.attributes["width"], image.attributes["height"]) == ("1000", "500")
    assert image.attributes["src"].endswith(".jpg")
    assert tree.css_first("main figure source").attributes["srcset"].count(" 480w") == 1


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


def test_a_png_named_jpg_is_refused(build, tmp_path):
    folder = tmp_path / "content" / "tin-tuc" / "mot"
    folder.mkdir(parents=True)
    Image.new("RGB", (50, 50)).save(folder / "anh.jpg", "PNG")

    assert build(POST).problems == [("content/tin-tuc/mot/index.md", 6, "bad-picture")]


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

    names = [variant.address for picture in (one, other) for variant in variants(picture)]

    assert len(set(names)) == 6
