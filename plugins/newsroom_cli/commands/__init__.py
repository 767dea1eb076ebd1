"""The commands of run.py, in the order in which its help names them."""

from newsroom_cli.commands import (
    bench,
    build,
    check,
    docs,
    explain,
    import_,
    new,
    publish,
    serve,
    test,
)

COMMANDS = (
    serve.COMMAND,
    new.COMMAND,
    check.COMMAND,
    explain.COMMAND,
    build.COMMAND,
    publish.COMMAND,
    import_.COMMAND,
    bench.COMMAND,
    docs.COMMAND,
    test.COMMAND,
)
