"""A campaign with its stories, its news and the campaign that it answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newsroom.dates import short_date
from newsroom.entry_files import EntryFile
from newsroom.posts import Post
from newsroom.problems import Problem
from newsroom.records import Campaign, PlacedEntry
from newsroom.reference_types import Link

ByKey = Mapping[tuple[str, str], Post]


def check_campaigns(posts: Sequence[Post]) -> Iterator[Problem]:
    """Report links written one way only, circles of parents, and times that do not fit."""
    by_key = {post.key: post for post in posts}
    for post in posts:
        campaign = post.entry
        if isinstance(campaign, Campaign):
            file = EntryFile(post)
            yield from _featured(file, campaign, by_key)
            yield from _reports(file, campaign, by_key)
            yield from _parent(file, campaign, by_key)


def _featured(file: EntryFile, campaign: Campaign, by_key: ByKey) -> Iterator[Problem]:
    for link in campaign.featured:
        story = _placed(link, by_key)
        if story is not None and not _names(story, campaign):
            message = f"gương “{link.slug}” chưa ghi là hưởng ứng phong trào này"
            hint = _line_to_add(story, campaign)
            yield file.report(link.line, "one-way-link", message, hint)


def _reports(file: EntryFile, campaign: Campaign, by_key: ByKey) -> Iterator[Problem]:
    for step in campaign.milestones:
        news = _placed(step.report, by_key) if step.report else None
        if news is None or step.report is None:
            continue
        if not _names(news, campaign):
            message = f"tin “{step.report.slug}” chưa ghi là về phong trào này"
            hint = _line_to_add(news, campaign)
            yield file.warn(step.report.line, "report-one-way", message, hint)
        if step.actual and news.date.date() < step.actual:
            message = (
                f"tin đăng ngày {short_date(news.date.date())}, trước ngày mốc ấy diễn ra "
                f"({short_date(step.actual)})"
            )
            hint = "xem lại mục actual, hoặc chọn tin khác"
            yield file.report(step.report.line, "milestone-report-early", message, hint)


def _line_to_add(entry: PlacedEntry, campaign: Campaign) -> str:
    slugs = ", ".join((*(link.slug for link in entry.campaigns), campaign.slug))
    return f"trong {entry.path} viết campaigns: [{slugs}]"


def _parent(file: EntryFile, campaign: Campaign, by_key: ByKey) -> Iterator[Problem]:
    link = campaign.parent
    parent = _parent_of(campaign, by_key)
    if link is None or parent is None:
        return
    if _is_own_ancestor(campaign, by_key):
        message = f"phong trào hưởng ứng “{link.slug}” mà phong trào ấy lại hưởng ứng ngược về đây"
        if parent is campaign:
            message = "phong trào không thể hưởng ứng chính mình"
        yield file.report(link.line, "parent-loop", message, "bỏ mục parent ở phong trào cấp trên")
    elif _is_longer(campaign, parent):
        message = f"phong trào kéo dài ra ngoài thời gian của “{parent.slug}” mà nó hưởng ứng"
        hint = "xem lại start, end, period của hai phong trào"
        yield file.warn(link.line, "longer-than-parent", message, hint)


def _parent_of(campaign: Campaign, by_key: ByKey) -> Campaign | None:
    link = campaign.parent
    found = by_key.get((link.kind, link.slug)) if link else None
    return found.entry if found and isinstance(found.entry, Campaign) else None


def _is_own_ancestor(campaign: Campaign, by_key: ByKey) -> bool:
    seen: set[str] = set()
    above = _parent_of(campaign, by_key)
    while above is not None and above.slug not in seen:
        if above is campaign:
            return True
        seen.add(above.slug)
        above = _parent_of(above, by_key)
    return False


def _is_longer(campaign: Campaign, parent: Campaign) -> bool:
    first, last = campaign.first_day, campaign.last_day
    begins_before = bool(first and parent.first_day and first < parent.first_day)
    return begins_before or bool(last and parent.last_day and last > parent.last_day)


def _placed(link: Link, by_key: ByKey) -> PlacedEntry | None:
    found = by_key.get((link.kind, link.slug))
    return found.entry if found and isinstance(found.entry, PlacedEntry) else None


def _names(entry: PlacedEntry, campaign: Campaign) -> bool:
    return any(link.slug == campaign.slug for link in entry.campaigns)
