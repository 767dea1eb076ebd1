"""A post as Markdown that a reader may keep: all that its page says, in the page's order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from newsroom.dates import date_line, short_date
from newsroom.edition import Edition
from newsroom.facts import facts
from newsroom.posts import Post
from newsroom.records import (
    AwardFields,
    Campaign,
    CriterionFields,
    Document,
    Entry,
    ExemplaryEntry,
    MilestoneFields,
    ReplicationFields,
    ResultFields,
    SourceFields,
    Story,
)
from outputs.markdown import escaped, html_blocks

Label = Callable[[str, str], str]


def kept_text(post: Post, url: str, absolute: Callable[[str], str], edition: Edition) -> str:
    """Print a post; ``absolute`` completes a site's own address."""
    entry = post.entry
    blocks = [f"# {escaped(entry.title)}", *map(escaped, _dates(post))]
    if post.summary:
        blocks.append(f"**{escaped(post.summary)}**")
    blocks += _facts(post, edition)
    blocks += _before_text(entry)
    blocks += html_blocks(post.html, absolute)
    blocks += _after_text(entry, edition.label)
    if entry.author:
        blocks.append(f"Tác giả: {escaped(entry.author)}")
    blocks += map(_source, entry.sources)
    latest_first = sorted(entry.changes, key=lambda change: change.date, reverse=True)
    blocks += _listed(
        "Các bản trước",
        (f"Sửa ngày {short_date(each.date)}: {escaped(each.what)}" for each in latest_first),
    )
    blocks.append(f"Địa chỉ: <{url}>")
    return "\n\n".join(blocks) + "\n"


def _dates(post: Post) -> Iterator[str]:
    if isinstance(post.entry, Document):
        yield f"{post.entry.number}, ban hành ngày {short_date(post.entry.issued)}"
    elif post.entry.kind != "page":
        yield date_line(post.date)
    if post.entry.last_change:
        yield f"Cập nhật: {short_date(post.entry.last_change)}"
    if post.entry.illustrative:
        yield "Bài minh họa: người, đơn vị, sự việc và con số trong bài không có thật."


def _facts(post: Post, edition: Edition) -> Iterator[str]:
    lines = [
        f"- {fact.label}: {escaped('; '.join(value.text for value in fact.values))}"
        for fact in facts(post, edition)
    ]
    if lines:
        yield "\n".join(lines)


def _before_text(entry: Entry) -> Iterator[str]:
    if isinstance(entry, ExemplaryEntry):
        yield from _listed("Kết quả", map(_result, entry.results))
        yield from _listed("Việc đã làm", map(escaped, entry.deeds))
    elif isinstance(entry, Campaign):
        if entry.slogan:
            yield f"“{escaped(entry.slogan)}”"
        if entry.aim:
            yield from ("## Mục tiêu", escaped(entry.aim))
        yield from _listed("Nội dung", map(escaped, entry.content), numbered=True)
        yield from _listed("Đối tượng tham gia", map(escaped, entry.subjects))
        yield from _listed("Tiêu chí", map(_criterion, entry.criteria))
        yield from _listed("Chỉ tiêu", map(escaped, entry.targets))
        yield from _listed("Giải pháp", map(escaped, entry.measures))
        yield from _listed("Khen thưởng", map(escaped, entry.rewards))


def _after_text(entry: Entry, label: Label) -> Iterator[str]:
    if isinstance(entry, ExemplaryEntry):
        lessons = map(escaped, entry.lessons)
        yield from _listed("Kinh nghiệm nhân rộng", lessons, numbered=True)
        if isinstance(entry, Story):
            places = (_replication(each, label) for each in entry.replicated)
            yield from _listed("Nơi đã làm theo", places)
        newest_first = sorted(entry.standing_awards, key=lambda award: -award.year)
        yield from _listed("Khen thưởng", (_award(each, label) for each in newest_first))
    elif isinstance(entry, Campaign):
        yield from _listed("Các mốc", (_milestone(each, label) for each in entry.milestones))
        yield from _listed("Văn bản", map(escaped, entry.basis))


def _listed(heading: str, lines: Iterable[str], *, numbered: bool = False) -> Iterator[str]:
    marked = [f"{f'{n}.' if numbered else '-'} {line}" for n, line in enumerate(lines, 1)]
    if marked:
        yield f"## {heading}"
        yield "\n".join(marked)


def _parts(*parts: str) -> str:
    return escaped("; ".join(part for part in parts if part))


def _result(result: ResultFields) -> str:
    figure = escaped(f"{result.figure} {result.unit}".strip())
    return f"**{figure}** {_parts(result.what, str(result.year or ''), result.source)}"


def _criterion(item: CriterionFields) -> str:
    return _parts(item.criterion, item.measure, item.threshold, item.subject)


def _replication(line: ReplicationFields, label: Label) -> str:
    since = f"từ ngày {short_date(line.date)}" if line.date else ""
    return _parts(line.who, label("places", line.place), since, line.note)


def _award(award: AwardFields, label: Label) -> str:
    day = f"ngày {short_date(award.date)}" if award.date else ""
    decision = f"Quyết định {award.decision} {day}".strip() if award.decision else day
    named = f"{label('awards', award.award)} ({award.year})"
    state = label("award-states", award.unusual_state)
    return _parts(named, state, decision, label("bodies", award.body))


def _milestone(step: MilestoneFields, label: Label) -> str:
    planned = f"dự kiến {short_date(step.planned)}" if step.planned else ""
    day = short_date(step.actual) if step.actual else planned
    return _parts(label("milestone-kinds", step.kind), day, step.note)


def _source(source: SourceFields) -> str:
    title = escaped(source.title)
    named = f"[{title}](<{source.url}>)" if source.url else title
    day = f", {short_date(source.date)}" if source.date else ""
    return f"Nguồn: {named}{day}"
