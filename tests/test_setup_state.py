"""What counts as a finished set-up, and what makes it start anew."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bootstrap.environment import describe_environment
from bootstrap.layout import Layout
from bootstrap.node import are_modules_current
from bootstrap.state import INSTALLING, State, hash_file, load_state, save_state

Damage = Callable[[Layout, State], None]


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    layout = Layout(root=tmp_path)
    layout.scripts.mkdir(parents=True)
    layout.python.touch()
    layout.lock("site").parent.mkdir()
    layout.lock("site").write_text("alpha==1.0\n", encoding="utf-8")
    return layout


@pytest.fixture
def finished(layout: Layout) -> State:
    state = State(
        environment=describe_environment(layout.root),
        packages={"site": hash_file(layout.lock("site"))},
        chromium="/usr/bin/chromium",
    )
    save_state(state, layout.state)
    return state


def test_a_finished_set_up_is_remembered(layout: Layout, finished: State) -> None:
    assert load_state(layout) == finished


def _cut_state_short(layout: Layout, state: State) -> None:
    layout.state.write_bytes(layout.state.read_bytes()[:40])


def _save_other_environment(layout: Layout, state: State) -> None:
    other = describe_environment(layout.root).replace("cpython 3.", "cpython 2.")
    save_state(replace(state, environment=other), layout.state)


def _save_other_folder(layout: Layout, state: State) -> None:
    other = describe_environment(layout.root / "moved")
    save_state(replace(state, environment=other), layout.state)


DAMAGES: dict[str, Damage] = {
    "no state": lambda layout, state: layout.state.unlink(),
    "half a state": _cut_state_short,
    "a state of another shape": lambda layout, state: _write(layout.state, '{"packages": []}'),
    "no Python in it": lambda layout, state: layout.python.unlink(),
    "made by another Python": _save_other_environment,
    "made in another folder": _save_other_folder,
    "another lock": lambda layout, state: _write(layout.lock("site"), "alpha==1.1\n"),
    "no lock": lambda layout, state: layout.lock("site").unlink(),
    "an installation cut off": lambda layout, state: save_state(
        replace(state, packages={**state.packages, "test": INSTALLING}), layout.state
    ),
}


def _write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_whatever_is_unclear_makes_the_set_up_start_anew(
    layout: Layout, finished: State, damage: Damage
) -> None:
    damage(layout, finished)

    assert load_state(layout) == State()


@pytest.mark.parametrize(
    ("stamp", "for_site", "for_tests"),
    [("{lock}", True, True), ("{lock} --omit=dev", True, False), ("another lock", False, False)],
)
def test_npm_packages_count_only_for_the_lock_they_came_from(
    layout: Layout, stamp: str, for_site: bool, for_tests: bool
) -> None:
    layout.node_modules.mkdir(parents=True)
    _write(layout.theme / "package-lock.json", "{}")
    assert not are_modules_current(layout, with_tests=False)
    lock = hash_file(layout.theme / "package-lock.json")
    _write(layout.node_modules / ".installed-lock", stamp.format(lock=lock))

    assert are_modules_current(layout, with_tests=False) is for_site
    assert are_modules_current(layout, with_tests=True) is for_tests
