"""Trying the site at its limits: made-up archives of any size."""
