"""What the settings file says about spelling, without starting Pelican."""

import runpy

from newsroom.edition import read_newsroom
from newsroom.tone_marks import ToneStyle
from newsroom_cli.project import ROOT


def chosen_tone_marks() -> ToneStyle:
    """Give the style of tone marks that ``pelicanconf.py`` chooses.

    Raises WrongSettingError for a setting that a build would refuse too.
    """
    settings = runpy.run_path(str(ROOT / "pelicanconf.py"))
    return read_newsroom(settings.get("NEWSROOM", {})).tone_marks
