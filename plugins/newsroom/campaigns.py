"""Where a campaign stands on a day, in words."""

from __future__ import annotations

from datetime import date
from typing import Final

from newsroom.records import Campaign

STATE_LABELS: Final = {
    "running": "Đang diễn ra",
    "upcoming": "Sắp diễn ra",
    "ended": "Đã kết thúc",
}


def state_of(campaign: Campaign, today: date) -> str:
    """Give ``upcoming``, ``running`` or ``ended``; both end days belong to the campaign."""
    first, last = campaign.first_day, campaign.last_day
    if first and today < first:
        return "upcoming"
    return "ended" if last and today > last else "running"
