"""The one palette every picture uses, and the two ways to vary a colour."""

NAVY = "#14406b"
BLUE = "#1f5f99"
SKYBLUE = "#8fbcd8"
PALE = "#d9e9f2"
TEAL = "#2f8f8b"
MINT = "#a9d3c4"
LEAF = "#5f9e4f"
FOREST = "#2f6b4a"
LIME = "#a8c65a"
RUST = "#c9551a"
AMBER = "#e9a23b"
SAND = "#f0d9a8"
CREAM = "#fdf6e9"
WHITE = "#ffffff"
BRICK = "#b5533c"
RED = "#c8362e"
ROSE = "#e59a8a"
WOOD = "#9a6a43"
BARK = "#6d4c37"
EARTH = "#b98a5e"
STRAW = "#ecd08b"
STONE = "#b9bfc4"
SLATE = "#5d6b78"
INK = "#1f2d3a"
NIGHT = "#0f2747"
YELLOW = "#f6cf4a"

SKIN = "#eab98f"
SKIN_TAN = "#d79c70"
SKIN_FAIR = "#f3cba6"
SKIN_DEEP = "#c4875d"
HAIR = "#2a2430"
HAIR_BROWN = "#4a3229"
GREY = "#b8bcc2"


def mix(first: str, second: str, share: float) -> str:
    """Blend two `#rrggbb` colours; share 0 is the first, 1 the second."""
    pairs = [(int(first[i : i + 2], 16), int(second[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def dark(colour: str, share: float = 0.18) -> str:
    """Shade towards deep blue, so that shadows stay cool and never muddy."""
    return mix(colour, "#12233f", share)


def light(colour: str, share: float = 0.25) -> str:
    """Tint towards warm white, the colour of the light in every scene."""
    return mix(colour, "#fffaf0", share)
