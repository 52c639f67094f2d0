"""Bytes to text: byte order mark, UTF-16 by its shape, strict UTF-8, what the file declares, then a guess among a dozen codecs."""

import codecs
import re

from viewer.reading.errors import ReadingError

# charset-normalizer left to itself reads cp1252 as cp775; these are what news files really come in
LIKELY = (
    "cp1252",
    "cp1251",
    "cp1250",
    "cp1256",
    "cp1254",
    "cp1253",
    "cp1255",
    "koi8_r",
    "iso8859_2",
    "iso8859_5",
    "gb18030",
    "big5",
    "shift_jis",
    "euc_jp",
    "euc_kr",
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_EASTERN = ("cp1250", "iso8859_2")
# Polish, Czech or Hungarian read as Western shows signs beside letters ("wspó³praca", "vìtšina"); French never does
_EASTERN_AS_WESTERN = re.compile("[a-z][³¹¿¾¼½£¥¯ª»]|[³¹¿¾¼½][a-z]|[a-z][ìøõû][a-z]")
_GUESS_BYTES = 64 * 1024
# UTF-8 read as cp1252 leaves these pairs; without one of them there is nothing for ftfy to mend
_MOJIBAKE = re.compile("[ÂÃâÐÑØÙ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ\u00a0-\u00bf]")


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of `data`, without its byte order mark and with line ends as "\\n" and no NUL.

    `declared` is a charset that the file names; it is believed only where it fits and UTF-8 does not.
    Raises `ReadingError("reading.not_text")` for what is no text at all.
    """
    text = _decoded(data, declared)
    if _MOJIBAKE.search(text, 0, _GUESS_BYTES):
        text = _mended(text)
    return text.replace("\0", "\ufffd").replace("\r\n", "\n").replace("\r", "\n")


def is_binary(data: bytes) -> bool:
    """Whether the first bytes are no text in any encoding: more than a stray NUL byte, or many control characters."""
    head = data[:_GUESS_BYTES]
    if any(head.startswith(mark) for mark, _ in _MARKS) or _shape_of_utf16(head):
        return False
    control = sum(head.count(bytes([c])) for c in (*range(1, 9), 11, *range(14, 27), *range(28, 32), 127))
    return head.count(0) > max(1, len(head) // 200) or control > len(head) // 50


def _decoded(data: bytes, declared: str | None) -> str:
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "replace")
    shape = _shape_of_utf16(data[:4096])
    if shape:
        return data.decode(shape, "replace")
    if is_binary(data):
        raise ReadingError("reading.not_text")
    if b"\x1b$" in data[:_GUESS_BYTES] or b"\x1b(" in data[:_GUESS_BYTES]:
        try:
            return data.decode("iso2022_jp")
        except UnicodeDecodeError:
            pass
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        # a file cut off in the midst of a character, or with one bad byte in a hundred thousand, is still UTF-8
        if error.start >= len(data) - 3 or _mostly_utf8(data):
            return data.decode("utf-8", "replace")
    if declared:
        try:
            return data.decode(_superset(declared))
        except (LookupError, UnicodeDecodeError, ValueError):
            pass
    return _guessed(data)


def _superset(name: str) -> str:
    """The codec a browser takes for a declared name: Latin-1 means cp1252 on the web, GB2312 means GB18030."""
    known = codecs.lookup(name).name
    return {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932"}.get(
        known, known
    )


def _shape_of_utf16(head: bytes) -> str | None:
    """UTF-16 without a mark: in Western text every other byte is NUL."""
    pairs = len(head) // 2
    if pairs < 4:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > pairs * 0.7 and even < pairs * 0.05:
        return "utf-16-le"
    if even > pairs * 0.7 and odd < pairs * 0.05:
        return "utf-16-be"
    return None


def _mostly_utf8(data: bytes) -> bool:
    head = data[:_GUESS_BYTES]
    text = head.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(1 for c in text if c > "\x7f") - bad
    return bad * 20 < good


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_GUESS_BYTES], cp_isolation=list(LIKELY), threshold=0.4, steps=10).best()
    codec = best.encoding if best else "cp1252"
    if codec in _EASTERN and not _EASTERN_AS_WESTERN.search(data[:_GUESS_BYTES].decode("cp1252", "replace")):
        codec = "cp1252"
    return data.decode(codec, "replace")


def _mended(text: str) -> str:
    """UTF-8 that was read as cp1252 by whoever saved it, set right."""
    import ftfy

    config = ftfy.TextFixerConfig(
        unescape_html=False,
        remove_terminal_escapes=False,
        fix_encoding=True,
        restore_byte_a0=True,
        replace_lossy_sequences=False,
        decode_inconsistent_utf8=True,
        fix_c1_controls=False,
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        fix_surrogates=False,
        remove_control_chars=False,
        normalization=None,
    )
    return "\n".join(ftfy.fix_text_segment(line, config) for line in text.split("\n"))
