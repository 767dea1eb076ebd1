"""Between hosting and Pelican: server files, pages of moved and gone addresses, the policy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from hosting.files import Hosting, server_files
from hosting.table import content_policy, security_headers
from newsroom.edition import edition_of
from newsroom.files import inside, write_whole
from newsroom.moves import page_file

PREVIEW_SETTING = "PREVIEW"
HSTS_SETTING = "HSTS_SECONDS"


class HostingGenerator(Generator):
    """Writes what stands beside the site's own pages."""

    def generate_context(self) -> None:
        """Tell templates the policy; none in a preview, whose own script brings its own styles."""
        is_preview = self.settings.get(PREVIEW_SETTING, False)
        self.context["content_policy"] = "" if is_preview else content_policy(as_header=False)

    def generate_output(self, writer: Any) -> None:
        """Write the redirect pages, the gone pages and the server files."""
        edition = edition_of(self.settings)
        moves = edition.moves
        for old, new in moves.redirects.items():
            self._write(writer, page_file(old), "redirect", target=new.removeprefix("/"))
        for address in ("/410.html", *moves.gone):
            self._write(writer, page_file(address), "gone")
        hosting = Hosting(root=edition.root, headers=self._headers(), moves=moves)
        for name, text in server_files(hosting).items():
            write_whole(inside(Path(self.output_path), name), text.encode())

    def _headers(self) -> dict[str, str]:
        return security_headers(
            hsts_s=int(self.settings.get(HSTS_SETTING, 0)),
            is_preview=bool(self.settings.get(PREVIEW_SETTING, False)),
        )

    def _write(self, writer: Any, file: str, template: str, **view: object) -> None:
        writer.write_file(file, self.get_template(template), self.context, url=file, **view)


def get_generators(_pelican: Any) -> type[Generator]:
    """Offer the generator to Pelican; a named function, as Pelican keeps only a weak reference."""
    return HostingGenerator


def register() -> None:
    """Connect to Pelican's signals."""
    signals.get_generators.connect(get_generators)
