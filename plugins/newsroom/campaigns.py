"""Where a campaign stands on a day, in words."""

from __future__ import annotations

from datetime import date
from typing import Final

from newsroom.posts import Post
from newsroom.records import Campaign

STATE_LABELS: Final = {
    "running": "Đang diễn ra",
    "upcoming": "Sắp diễn ra",
    "ended": "Đã kết thúc",
}


CALENDAR_FILE: Final = "cac-moc.ics"


def calendar_address(post: Post) -> str:
    """Give the address of a campaign's calendar, or nothing when no milestone has a day."""
    entry = post.entry
    steps = entry.milestones if isinstance(entry, Campaign) else ()
    has_days = any(step.actual or step.planned for step in steps)
    return f"{post.url}{CALENDAR_FILE}" if has_days else ""


def state_of(campaign: Campaign, today: date) -> str:
    """Give ``upcoming``, ``running`` or ``ended``; both end days belong to the campaign."""
    first, last = campaign.first_day, campaign.last_day
    if first and today < first:
        return "upcoming"
    return "ended" if last and today > last else "running"
