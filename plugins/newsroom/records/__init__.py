"""What an entry of each kind holds: the one declaration that everything else derives from."""

from newsroom.records.campaign import Campaign, CriterionFields, MilestoneFields
from newsroom.records.document import Document
from newsroom.records.entry import (
    LANGUAGES,
    STATUSES,
    DatedEntry,
    Entry,
    News,
    Page,
    PlacedEntry,
)
from newsroom.records.exemplars import GENDERS, Deed, ExemplaryEntry, Story
from newsroom.records.parts import (
    ATTACHMENT_ENDINGS,
    CONSENT_SCOPES,
    PICTURE_ENDINGS,
    AwardFields,
    ChangeFields,
    ConsentFields,
    PictureFields,
    ReplicationFields,
    ResultFields,
    SourceFields,
)
from newsroom.subjects import SUBJECTS

__all__ = [
    "ATTACHMENT_ENDINGS",
    "CONSENT_SCOPES",
    "GENDERS",
    "LANGUAGES",
    "PICTURE_ENDINGS",
    "STATUSES",
    "SUBJECTS",
    "AwardFields",
    "Campaign",
    "ChangeFields",
    "ConsentFields",
    "CriterionFields",
    "DatedEntry",
    "Deed",
    "Document",
    "Entry",
    "ExemplaryEntry",
    "MilestoneFields",
    "News",
    "Page",
    "PictureFields",
    "PlacedEntry",
    "ReplicationFields",
    "ResultFields",
    "SourceFields",
    "Story",
]
