"""What the command line takes."""

from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter

from viewer import __version__

COMMANDS = ("extract", "merge", "dates", "export", "archive")


def parse(arguments: list[str]) -> Namespace:
    """The options of a call; exits with status 2 for a wrong one."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if getattr(options, "command", None) is None and not options.self_test:
        parser.error("which command? " + ", ".join(COMMANDS))
    if options.command == "extract" and options.jsonl == bool(options.paths):
        parser.error("extract takes files and folders, or --jsonl and lines on stdin")
    if options.command == "extract" and options.resume and (options.output is None or options.merged):
        parser.error("--resume wants --output, and goes article by article: not with --merged")
    return options


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="demarche",
        formatter_class=RawDescriptionHelpFormatter,
        description="A timeline of diplomatic moves out of saved news articles, offline.\n\n"
        "demarche [PROJECT or ARTICLE ...] opens the window; the commands below work without one.",
    )
    parser.add_argument("--version", action="version", version=f"Démarche {__version__}")
    parser.add_argument("--self-test", action="store_true", help=SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    extract = commands.add_parser("extract", help="who did what to whom and when, as JSON lines")
    extract.add_argument("paths", nargs="*", metavar="FILE-OR-FOLDER")
    extract.add_argument("--jsonl", action="store_true", help='read lines {"id", "text", "published"?} on stdin')
    extract.add_argument("--merged", action="store_true", help="print events instead: one line a happening")
    extract.add_argument("-o", "--output", metavar="FILE", help="write there instead of standard output")
    extract.add_argument("--resume", action="store_true", help="go on with an output file that a run began")
    extract.add_argument("--workers", type=_positive, metavar="N", help="processes (default: one a core)")
    extract.add_argument("--quiet", action="store_true", help="no progress bar")

    merge = commands.add_parser("merge", help="lines of extract in, one line a happening out")
    merge.add_argument("--jsonl", action="store_true", required=True, help="read lines on stdin")

    dates = commands.add_parser("dates", help="the date expressions of articles, as JSON lines")
    dates.add_argument("--jsonl", action="store_true", required=True, help="read lines on stdin")

    export = commands.add_parser("export", help="the timeline as an image, its table or a page")
    export.add_argument("paths", nargs="+", metavar="PROJECT-OR-FILE")
    export.add_argument("-o", "--output", required=True, metavar="NAME", help="the ending says the format")
    export.add_argument("--format", help="where an ending serves several: vis, csl, annotation, geojson …")
    export.add_argument(
        "--range",
        metavar="FROM..TO",
        help="days, as 2022-09-01..2023-07-31, or “main”: without the few that are far off",
    )
    export.add_argument("--lanes", metavar="LANE[,LANE …]", help="only these lanes, by name")
    export.add_argument("--events", metavar="ID[,ID …]", help="only these events, by the ids that tables and SVG name")
    export.add_argument("--group", choices=("pair", "state", "speaker", "kind", "place", "source"), default="pair")
    export.add_argument("--theme", choices=("light", "dark", "print"), default="light")
    export.add_argument("--scale", type=_scale, default=1.0, metavar="1-4", help="of a PNG")
    export.add_argument("--size", type=_size, metavar="WxH", help="in pixels at scale 1; H may be left out")
    export.add_argument("--preset", metavar="NAME", help="a size by name: article, wide, slide, a4, a3, poster, tiled")
    export.add_argument("--title", default="")
    export.add_argument("--subtitle", default="")
    export.add_argument("--articles", action="store_true", help="whole articles too, not only the sentences quoted")
    export.add_argument("--alt-text", action="store_true", help="describe the image in a text file beside it")
    export.add_argument("--right-to-left", action="store_true", help="images: time runs from right to left")
    export.add_argument("--no-legend", action="store_true")
    export.add_argument("--no-footnotes", action="store_true")
    export.add_argument("--force", action="store_true", help="replace an existing file")
    export.add_argument("--workers", type=_positive, metavar="N", help=SUPPRESS)
    export.add_argument("--quiet", action="store_true", help="no progress bar")

    archive = commands.add_parser(
        "archive", help="extract for a folder of shards, on a Dask cluster or this machine's cores"
    )
    archive.add_argument("source", metavar="FOLDER", help='of files of lines {"id", "text", "published"?}, *.jsonl')
    archive.add_argument("target", metavar="FOLDER", help="for their answers; what is there already is not done again")
    archive.add_argument(
        "--scheduler", metavar="ADDRESS", help="of a running Dask cluster (default: one of our own here)"
    )
    archive.add_argument(
        "--workers", type=_positive, metavar="N", help="processes of our own cluster (default: one a core)"
    )
    return parser


def _positive(given: str) -> int:
    if not given.isdecimal() or int(given) < 1:
        raise ArgumentTypeError(f"{given!r} is not a positive number")
    return int(given)


def _scale(given: str) -> float:
    try:
        scale = float(given)
    except ValueError:
        scale = 0.0
    if not 0.5 <= scale <= 4:
        raise ArgumentTypeError(f"{given!r} is not a scale between 0.5 and 4")
    return scale


def _size(given: str) -> tuple[int, int | None]:
    width, _, height = given.lower().partition("x")
    if not width.isdecimal() or not (height.isdecimal() or not height) or not 200 <= int(width) <= 100_000:
        raise ArgumentTypeError(f"{given!r} is not a size such as 1600x900")
    return int(width), int(height) if height else None
