"""The live preview: a builder in child processes, a watcher, and a small web server.

`session` ties them together. `board` is what they share: the builder posts to it, the server's
threads read from it.
"""
