"""What search engines read of a page: schema.org values, of published facts alone.

Illustrative entries are described as articles only: a machine would take their people for real.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from markupsafe import Markup

from newsroom.dates import VIETNAM
from newsroom.edition import Edition
from newsroom.posts import Post
from newsroom.records import (
    Campaign,
    ChangeFields,
    Document,
    Entry,
    ExemplaryEntry,
    PlacedEntry,
)
from newsroom.text import excerpt
from newsroom.vocabulary_files import IN_FORCE, NO_LONGER_IN_FORCE, NOT_YET_IN_FORCE
from views.relations import PostView

_LEAD_MOST_CHARS = 300
# schema.org/LegalForceStatus
_LEGAL_FORCE = {
    IN_FORCE: "https://schema.org/InForce",
    NO_LONGER_IN_FORCE: "https://schema.org/NotInForce",
    NOT_YET_IN_FORCE: "https://schema.org/NotInForce",
}
Data = dict[str, Any]


class Describer:
    """Describes the pages of one site; ``base`` is its absolute address, ``mark`` its sign's."""

    def __init__(self, edition: Edition, base: str, mark: str) -> None:
        self._edition = edition
        self._base = base
        self._mark = mark

    def post(self, post: Post, view: PostView) -> Markup:
        """Describe the page of an entry; nothing in a preview, whose addresses are not real."""
        if not self._base:
            return Markup("")
        graph = [self._work(post, view), self._trail(post, view)]
        if isinstance(post.entry, Campaign):
            graph.append(self._event(post, post.entry))
        return _printed(graph)

    def home(self) -> Markup:
        """Describe the site and who publishes it."""
        if not self._base:
            return Markup("")
        newsroom = self._edition.newsroom
        site = {
            "@type": "WebSite",
            "@id": f"{self._base}/#site",
            "url": f"{self._base}/",
            "name": newsroom.site_name,
            "description": newsroom.slogan,
            "inLanguage": "vi",
            "publisher": self._publisher(),
        }
        return _printed([site])

    def _url(self, address: str) -> str:
        return f"{self._base}/{address}"

    def _publisher(self) -> Data:
        newsroom = self._edition.newsroom
        return {
            "@type": "Organization",
            "name": newsroom.agency,
            "url": f"{self._base}/",
            "logo": {"@type": "ImageObject", "url": self._url(self._mark)},
        }

    def _work(self, post: Post, view: PostView) -> Data:
        entry = post.entry
        work: Data = {
            "@type": _work_type(entry),
            "@id": f"{self._url(post.url)}#bai",
            "url": self._url(post.url),
            "mainEntityOfPage": self._url(post.url),
            "headline" if _work_type(entry) == "NewsArticle" else "name": entry.title,
            "description": excerpt(post.summary, _LEAD_MOST_CHARS),
            "inLanguage": entry.lang,
            "publisher": self._publisher(),
            "image": [self._url(each.widest.address) for each in post.pictures],
        }
        if entry.kind != "page":
            work |= {
                "datePublished": _stamp(post.date),
                "dateModified": _stamp(entry.last_change or post.date),
                "correction": [_correction(each) for each in entry.changes],
                "author": {"@type": "Organization", "name": entry.author or self._agency},
                "articleSection": view.kind.label,
                "keywords": list(entry.tags),
            }
        work |= self._record(entry, view)
        return _without_empty(work)

    @property
    def _agency(self) -> str:
        return self._edition.newsroom.agency

    def _record(self, entry: Entry, view: PostView) -> Data:
        if entry.illustrative:
            return {}
        match entry:
            case ExemplaryEntry() if not entry.minor:
                return {"about": self._subject(entry, view)}
            case Document():
                return {
                    "legislationIdentifier": entry.number,
                    "legislationType": self._edition.label("document-types", entry.type),
                    "legislationPassedBy": self._organization("bodies", entry.body),
                    "legislationDate": entry.issued.isoformat(),
                    "legislationLegalForce": _LEGAL_FORCE.get(view.state),
                }
        return {}

    def _subject(self, entry: ExemplaryEntry, view: PostView) -> Data:
        place = self._edition.label("places", entry.place)
        where = {"@type": "Place", "name": place} if place else None
        awards = [f"{line.label} ({line.year})" for line in view.awards]
        if entry.subject == "person":
            return _without_empty({
                "@type": "Person",
                "name": entry.name,
                "honorificPrefix": entry.honorific,
                "jobTitle": entry.role,
                "worksFor": self._organization("units", entry.unit),
                "award": awards,
            })  # fmt: skip
        return _without_empty({
            "@type": "Organization" if entry.subject == "collective" else "Thing",
            "name": entry.name,
            "location": where if entry.subject == "collective" else None,
            "award": awards if entry.subject == "collective" else None,
        })  # fmt: skip

    def _organization(self, vocabulary: str, identifier: str) -> Data | None:
        name = self._edition.label(vocabulary, identifier)
        return {"@type": "Organization", "name": name} if name else None

    def _event(self, post: Post, campaign: Campaign) -> Data:
        scope = campaign.launch_place or "Việt Nam"
        return _without_empty({
            "@type": "Event",
            "@id": f"{self._url(post.url)}#phong-trao",
            "name": campaign.title,
            "description": excerpt(post.summary, _LEAD_MOST_CHARS),
            "url": self._url(post.url),
            "startDate": _day(campaign.first_day),
            "endDate": _day(campaign.last_day),
            "eventStatus": "https://schema.org/EventScheduled",
            "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
            "location": {"@type": "Place", "name": scope, "address": "Việt Nam"},
            "organizer": self._organization("bodies", campaign.launched_by),
            "image": [self._url(post.picture.widest.address)] if post.picture else None,
        })  # fmt: skip

    def _trail(self, post: Post, view: PostView) -> Data:
        steps = [("Trang nhất", "")]
        if post.entry.kind != "page":
            steps.append((view.kind.label, f"{view.kind.address}/"))
        steps.append((post.entry.title, post.url))
        return {
            "@type": "BreadcrumbList",
            "itemListElement": [
                {"@type": "ListItem", "position": n, "name": name, "item": self._url(address)}
                for n, (name, address) in enumerate(steps, 1)
            ],
        }


def _work_type(entry: Entry) -> str:
    if isinstance(entry, Document):
        return "Legislation" if not entry.illustrative else "DigitalDocument"
    return "NewsArticle" if isinstance(entry, PlacedEntry | Campaign) else "WebPage"


def _correction(change: ChangeFields) -> Data:
    return {
        "@type": "CorrectionComment",
        "text": change.what,
        "datePublished": _stamp(change.date),
    }


def _stamp(moment: datetime) -> str:
    return moment.astimezone(VIETNAM).isoformat(timespec="seconds")


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _without_empty(values: Mapping[str, Any]) -> Data:
    return {name: value for name, value in values.items() if value}


def _printed(graph: Iterable[Data]) -> Markup:
    """Print for a script element: no "<" can end it early (HTML, 4.12.1.3)."""
    whole = {"@context": "https://schema.org", "@graph": list(graph)}
    text = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c"))
