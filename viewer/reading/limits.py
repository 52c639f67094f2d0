"""How much of anything is read at the most. Larger input is refused with a reason, never cut in silence."""

TEXT_BYTES = 24 * 1024 * 1024  # txt, html, mail, rtf, feeds: an export of some hundred articles has 5 to 10 MB
BINARY_BYTES = 96 * 1024 * 1024  # pdf, docx, odt, epub, zip, msg: mostly pictures
ARTICLE_CHARACTERS = 1_000_000  # a long novel; far more than any article
ARTICLES = 2_000  # articles in one file
FILES = 20_000  # files found below the folders of one drop

ARCHIVE_BYTES = 256 * 1024 * 1024  # all members of an archive together, unpacked
ARCHIVE_RATIO = 200  # unpacked to packed, of a member above ARCHIVE_RATIO_FROM; text packs 3 to 20 fold
ARCHIVE_RATIO_FROM = 1024 * 1024
ARCHIVE_MEMBERS = 5_000
ARCHIVE_DEPTH = 2  # a zip within a zip is opened, a third level is not

XML_BYTES = 32 * 1024 * 1024  # one XML part of a docx, odt or epub, unpacked
PDF_PAGES = 400  # a newspaper page or a report, not a library
MAIL_PARTS = 500
HEADER_CHARACTERS = 6_000  # how far into a text a header is looked for
FOOTER_CHARACTERS = 2_500
LANGUAGE_CHARACTERS = 8_000
