"""The core of the newsroom: what an entry is, how it is checked and how entries name each other.

Pure: nothing here imports Pelican, reads the clock or keeps state between calls.
"""
