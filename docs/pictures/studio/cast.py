"""The people who appear in the pictures, by what they do; none is a portrait."""

from studio.look import Look, dressed
from studio.palette import (
    AMBER,
    BARK,
    GREY,
    NAVY,
    RUST,
    SKIN,
    SKIN_DEEP,
    SKIN_FAIR,
    SKIN_TAN,
    SLATE,
    TEAL,
    WHITE,
)

FARMER_W = Look(
    hat="non", cut="bun", outfit="baba", top="#7d5a86", legs="#33323e", skin=SKIN_TAN, shoes=BARK
)
FARMER_M = Look(
    hat="bucket", hat_tone="#6d7d4c", top="#7f9a6a", legs="#4a4f57", skin=SKIN_TAN, shoes=BARK
)
ELDER_M = Look(
    hair=GREY,
    cut="bald",
    outfit="baba",
    top="#8a7358",
    legs="#4b4a52",
    skin=SKIN_TAN,
    extras=("glasses",),
    shoes=BARK,
)
ELDER_W = Look(
    hair="#d5d7da",
    cut="bun",
    outfit="baba",
    top="#8c4f5c",
    legs="#2f2e38",
    skin=SKIN_TAN,
    shoes=BARK,
)
OFFICER_W = Look(
    cut="bob", top="#e8eef2", legs=NAVY, cover="trousers", extras=("badge",), skin=SKIN_FAIR
)
OFFICER_M = Look(top="#d5e4ee", legs="#2f3b4c", extras=("badge", "belt"))
OFFICER_T = Look(top=WHITE, legs="#2f3b4c", extras=("tie", "belt", "glasses"))
AODAI_W = Look(
    cut="long", outfit="aodai", top="#5fa3b5", legs=WHITE, skin=SKIN_FAIR, shoes="#d8c9a6"
)
WORKER = Look(hat="hard", hat_tone=AMBER, outfit="uniform", top=RUST, legs="#39506b", skin=SKIN_TAN)
CLEANER = Look(
    hat="cap", hat_tone="#2f8f5b", outfit="uniform", top="#2f8f5b", legs="#2d5c4a", skin=SKIN_TAN
)
CLEANER_W = Look(
    hat="non", cut="bun", outfit="uniform", top="#2f8f5b", legs="#2d5c4a", extras=("mask",)
)
YOUTH_M = Look(outfit="shirt", top="#2f6fb0", legs="#39465a", extras=("badge",), shoes=WHITE)
YOUTH_W = Look(
    cut="tail",
    outfit="shirt",
    top="#2f6fb0",
    legs="#39465a",
    extras=("badge",),
    skin=SKIN_FAIR,
    shoes=WHITE,
)
TEE_M = Look(outfit="tee", top=TEAL, sleeve="short", legs="#4b5b70", shoes=WHITE)
TEE_W = Look(
    cut="tail", outfit="tee", top=AMBER, sleeve="short", legs="#3f5f86", skin=SKIN_FAIR, shoes=WHITE
)
DOCTOR_M = Look(outfit="coat", top=WHITE, legs="#4a6580", extras=("stethoscope",), shoes=SLATE)
DOCTOR_W = Look(
    outfit="coat",
    top=WHITE,
    cut="bob",
    legs="#4a6580",
    extras=("stethoscope",),
    skin=SKIN_FAIR,
    shoes=SLATE,
)
NURSE = Look(
    outfit="tee",
    top="#8fc3cf",
    cut="bun",
    hat="nurse",
    legs="#8fc3cf",
    skin=SKIN_FAIR,
    sleeve="short",
    shoes=WHITE,
)
PROTECTED = Look(
    outfit="suit",
    hat="hood",
    hat_tone="#f2f7fa",
    top="#f2f7fa",
    legs="#e3edf3",
    shoes="#a9cbdc",
    extras=("mask",),
)
PUPIL_B = Look(
    child=True,
    outfit="pupil",
    top=WHITE,
    sleeve="short",
    legs=NAVY,
    cover="trousers",
    skin=SKIN_FAIR,
)
PUPIL_G = Look(
    child=True,
    outfit="pupil",
    top=WHITE,
    sleeve="short",
    legs=NAVY,
    cover="skirt",
    cut="tail",
    skin=SKIN_FAIR,
)
CHILD_B = Look(
    child=True, outfit="tee", top=RUST, sleeve="short", legs="#39506b", cover="shorts", skin=SKIN
)
CHILD_G = Look(
    child=True,
    outfit="tee",
    top="#e7b84f",
    sleeve="short",
    legs="#a6574d",
    cover="skirt",
    cut="bob",
    skin=SKIN_FAIR,
)
HIGHLAND_G = Look(
    child=True,
    hat="wrap",
    hat_tone=RUST,
    cut="tail",
    outfit="baba",
    top="#2b3f6b",
    legs="#8c3f4c",
    cover="skirt",
    skin=SKIN_TAN,
)
HIGHLAND_B = Look(child=True, outfit="baba", top="#24364f", legs="#24364f", skin=SKIN_TAN)
MOTHER = Look(
    cut="long", outfit="tee", top="#c97b63", sleeve="short", legs="#4b5b70", skin=SKIN_FAIR
)
AUNT = Look(cut="bun", outfit="apron", top="#a6574d", legs="#3b3f4a")
UNCLE = Look(top="#b9a06d", sleeve="short", legs="#4b4a52", skin=SKIN_TAN)
FISHER = Look(
    hat="bucket",
    hat_tone="#6d7d4c",
    outfit="vest",
    top="#3b6f93",
    legs="#39465a",
    skin=SKIN_DEEP,
    shoes=BARK,
)
FISHER_W = Look(
    hat="non", cut="bun", outfit="vest", top="#a6574d", legs="#39465a", skin=SKIN_TAN, shoes=BARK
)
GUARD = Look(
    hat="cap",
    hat_tone="#4f7296",
    hair=GREY,
    top="#7fa3c2",
    legs="#2f4763",
    extras=("badge", "belt"),
    skin=SKIN_TAN,
)
RIDER = Look(hat="helmet", hat_tone=TEAL, outfit="jacket", top=TEAL, legs="#39465a", skin=SKIN_TAN)
STUDENT_M = Look(top=WHITE, legs="#39465a", extras=("strap",), shoes=WHITE)
STUDENT_W = Look(
    cut="long", top=WHITE, legs="#39465a", extras=("strap",), skin=SKIN_FAIR, shoes=WHITE
)
DRIVER = Look(hat="cap", hat_tone=NAVY, top="#a9c9e0", legs="#2f3b4c", extras=("badge", "belt"))
TECH = Look(outfit="jacket", top="#2f6f8f", legs="#39465a", extras=("glasses",))


def masked(look: Look) -> Look:
    """The same person with a face mask."""
    return dressed(look, extras=(*look.extras, "mask"))
