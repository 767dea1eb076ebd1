"""Finds out which parts of the set-up are missing and makes them, in order and under a lock."""

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bootstrap import browser, node
from bootstrap.environment import describe_environment, make_environment
from bootstrap.failures import SetupFailure, explain_os_error
from bootstrap.layout import Layout
from bootstrap.lock import locked
from bootstrap.packages import install_packages
from bootstrap.progress import announced, say
from bootstrap.state import State, load_state, save_state


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One missing part: what the person reads, and what makes it."""

    label: str
    make: Callable[[Layout, State], State]


def set_up(layout: Layout, *, with_tests: bool) -> State:
    """Make the project ready to run and return what is now there.

    When nothing is missing this only reads a few small files. Raises SetupFailure.
    """
    try:
        state = _choose_chromium(load_state(layout), with_tests=with_tests)
        if not _list_missing(layout, state, with_tests=with_tests):
            return state
        with locked(layout.running, when_waiting=_say_waiting):
            # Another run may have done everything while this one waited.
            state = _choose_chromium(load_state(layout), with_tests=with_tests)
            steps = _list_missing(layout, state, with_tests=with_tests)
            layout.log.write_bytes(b"")
            return _make_all(steps, layout, state)
    except OSError as error:
        raise SetupFailure(explain_os_error(error)) from error


def _choose_chromium(state: State, *, with_tests: bool) -> State:
    chosen = browser.read_chosen_chromium() if with_tests else None
    return replace(state, chromium=str(chosen)) if chosen else state


def _list_missing(layout: Layout, state: State, *, with_tests: bool) -> tuple[Step, ...]:
    steps: list[Step] = []
    if not state.environment:
        steps.append(Step(label="Tạo môi trường Python riêng (.venv)", make=_make_environment))
    if "site" not in state.packages:
        steps.append(_installation("site", "Cài các gói dựng trang"))
    if with_tests and "test" not in state.packages:
        steps.append(_installation("test", "Cài các công cụ kiểm thử"))
    steps += _list_missing_modules(layout, state, with_tests=with_tests)
    if with_tests and not (state.chromium and Path(state.chromium).exists()):
        steps.append(Step(label="Tìm hoặc cài Chromium để kiểm thử", make=_obtain_chromium))
    return tuple(steps)


def _list_missing_modules(layout: Layout, state: State, *, with_tests: bool) -> Sequence[Step]:
    if node.are_modules_current(layout, with_tests=with_tests):
        return ()
    make = functools.partial(_install_modules, with_tests=with_tests)
    modules = Step(label="Cài các gói của giao diện (npm)", make=make)
    if "node" in state.packages or node.find_npm():
        return (modules,)
    bring_node = f"Tải Node.js (máy chưa có bản {node.OLDEST_NODE} trở lên)"
    return (_installation("node", bring_node), modules)


def _make_all(steps: Sequence[Step], layout: Layout, state: State) -> State:
    for number, step in enumerate(steps, start=1):
        with announced(step.label, number=number, total=len(steps)):
            state = step.make(layout, state)
            save_state(state, layout.state)
    return state


def _installation(name: str, label: str) -> Step:
    return Step(label=label, make=lambda layout, state: install_packages(name, layout, state))


def _make_environment(layout: Layout, state: State) -> State:
    make_environment(layout)
    return State(environment=describe_environment(layout.root), chromium=state.chromium)


def _install_modules(layout: Layout, state: State, *, with_tests: bool) -> State:
    npm = node.find_own_npm(layout) if "node" in state.packages else node.find_npm()
    if npm is None:
        raise SetupFailure("Không tìm thấy npm.")
    node.install_modules(npm, layout, with_tests=with_tests)
    return state


def _obtain_chromium(layout: Layout, state: State) -> State:
    return replace(state, chromium=str(browser.obtain_chromium(layout)))


def _say_waiting() -> None:
    say("Một lệnh khác đang chuẩn bị dự án này; xin chờ lệnh đó làm xong…")
