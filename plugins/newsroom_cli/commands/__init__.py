"""The commands of run.py, in the order in which its help names them."""

from newsroom_cli.commands import (
    bench,
    build,
    changes,
    check,
    deploy,
    docs,
    explain,
    import_,
    new,
    publish,
    rollback,
    screens,
    serve,
    takedown,
    test,
    today,
)

COMMANDS = (
    serve.COMMAND,
    new.COMMAND,
    check.COMMAND,
    explain.COMMAND,
    build.COMMAND,
    publish.COMMAND,
    changes.COMMAND,
    deploy.COMMAND,
    rollback.COMMAND,
    takedown.COMMAND,
    today.COMMAND,
    import_.COMMAND,
    bench.COMMAND,
    docs.COMMAND,
    screens.COMMAND,
    test.COMMAND,
)
