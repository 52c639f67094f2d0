"""The same core without a window."""

from viewer.cli.parser import COMMANDS, parse

__all__ = ["COMMANDS", "main"]


def main(arguments: list[str]) -> int:
    """Run the command line `arguments` (without the program's name); the exit status."""
    from viewer.cli.streams import use_utf8

    options = parse(arguments)
    use_utf8()
    if options.self_test:
        from viewer.cli.selftest import self_test

        return self_test()
    # Each command imports only what it needs
    match options.command:
        case "extract":
            from viewer.cli.extract import extract

            return extract(options)
        case "merge":
            from viewer.cli.merge import merge

            return merge(options)
        case "dates":
            from viewer.cli.dates import dates

            return dates(options)
        case "archive":
            from viewer.cli.archive import archive

            return archive(options)
        case _:
            from viewer.cli.export import export

            return export(options)
