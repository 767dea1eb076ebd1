"""Where the parts of the project and of its set-up lie on disk."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The places that setting up reads and writes, all below the project's root."""

    root: Path

    @property
    def plugins(self) -> Path:
        """The folder that Python imports our own packages from."""
        return self.root / "plugins"

    @property
    def environment(self) -> Path:
        """The project's own Python environment."""
        return self.root / ".venv"

    @property
    def scripts(self) -> Path:
        """Where the environment keeps its programs."""
        return self.environment / ("Scripts" if os.name == "nt" else "bin")

    @property
    def python(self) -> Path:
        """The environment's Python."""
        return self.scripts / ("python.exe" if os.name == "nt" else "python")

    @property
    def state(self) -> Path:
        """What is finished in the environment; it dies with it."""
        return self.environment / "state.json"

    @property
    def cache(self) -> Path:
        """Files that may be deleted at any time."""
        return self.root / ".cache"

    @property
    def log(self) -> Path:
        """What the installers said."""
        return self.cache / "setup.log"

    @property
    def running(self) -> Path:
        """The file that a running set-up keeps locked."""
        return self.cache / "setup.lock"

    @property
    def theme(self) -> Path:
        """The folder with the npm lock."""
        return self.root / "theme"

    @property
    def node_modules(self) -> Path:
        """The packages of the npm lock."""
        return self.theme / "node_modules"

    def lock(self, name: str) -> Path:
        """Return the lock file of the Python packages called `name`: site, test or node."""
        return self.root / "requirements" / f"{name}.txt"
