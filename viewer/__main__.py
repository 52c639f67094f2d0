"""Decides between command line and window before importing either."""

import multiprocessing
import sys

_COMMAND_LINE = ("extract", "merge", "dates", "export", "archive", "-h", "--help", "--version", "--self-test")


def main() -> int:
    """The program; its exit status."""
    multiprocessing.freeze_support()  # a packaged child process starts here too
    try:
        return _run(sys.argv[1:])
    except KeyboardInterrupt:
        return 130
    except ImportError as error:
        from viewer import missing

        if library := missing.library_named(error):
            return missing.tell(library)
        raise


def _run(arguments: list[str]) -> int:
    if arguments and arguments[0] in _COMMAND_LINE:
        from viewer import cli

        return cli.main(arguments)
    from viewer import missing

    if library := missing.x11_library():
        return missing.tell(library)
    from viewer.window import app

    return app.leave(app.run(arguments))


if __name__ == "__main__":
    sys.exit(main())
