"""Decides between command line and window before importing either."""

import multiprocessing
import sys

_COMMAND_LINE = ("extract", "merge", "dates", "export", "archive", "-h", "--help", "--version", "--self-test")


def main() -> int:
    """The program; its exit status."""
    multiprocessing.freeze_support()  # a packaged child process starts here too
    arguments = sys.argv[1:]
    try:
        if arguments and arguments[0] in _COMMAND_LINE:
            from viewer import cli

            return cli.main(arguments)
        from viewer.window import app

        return app.leave(app.run(arguments))
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
