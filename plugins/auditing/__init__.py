"""Looks at a built site, every byte of it, before anybody else does."""
