"""Sets up what the project needs on a new machine, with the standard library alone.

`run.py` calls `start.main`, which makes `.venv`, installs the locked packages and then hands
over to `newsroom_cli`. Nothing here may import an installed package: none is there yet.
"""
