"""Compound files and Outlook messages as Outlook writes them, made by hand: there is no free writer of them."""

import struct
from datetime import UTC, datetime

FREE, END = 0xFFFFFFFF, 0xFFFFFFFE
Tree = dict[str, "bytes | Tree"]
NAMES = {"subject": 0x0037, "sender": 0x0C1A, "address": 0x0C1F, "body": 0x1000, "headers": 0x007D}


def compound(tree: Tree) -> bytes:
    """A file of one sector of allocation table and a directory; short streams lie in the small-stream area, long ones in sectors of their own."""
    small, small_table = b"", []
    large: list[tuple[list[object], bytes]] = []
    rows: list[list[object]] = [["Root Entry", 5, FREE, FREE, 0, 0]]  # name, kind, right, child, start, size

    def lay(inner: Tree) -> int:
        nonlocal small
        before = 0
        first = FREE
        for name, data in inner.items():
            at = len(rows)
            row: list[object] = [name, 1, FREE, FREE, 0, 0]
            rows.append(row)
            if before:
                rows[before][2] = at
            else:
                first = at
            before = at
            if isinstance(data, dict):
                row[3] = lay(data)
                continue
            if len(data) >= 4096:
                row[1], row[5] = 2, len(data)
                large.append((row, data))
                continue
            count = max(1, -(-len(data) // 64))
            row[1], row[4], row[5] = 2, len(small) // 64, len(data)
            small_table.extend([*range(len(small_table) + 1, len(small_table) + count), END])
            small += data.ljust(count * 64, b"\0")
        return first

    rows[0][3] = lay(tree)
    sectors = -(-len(rows) * 128 // 512)
    table = [0xFFFFFFFD, *range(2, sectors + 1), END]
    table_start = len(table)
    packed = struct.pack(f"<{len(small_table)}I", *small_table)
    packed = packed.ljust(-(-len(packed) // 512) * 512, b"\xff")
    table += [*range(table_start + 1, table_start + len(packed) // 512), END]
    rows[0][4], rows[0][5] = len(table), len(small)
    small = small.ljust(-(-len(small) // 512) * 512, b"\0")
    table += [*range(len(table) + 1, len(table) + len(small) // 512), END]
    for row, data in large:
        row[4] = len(table)
        table += [*range(len(table) + 1, len(table) + -(-len(data) // 512)), END]
        small += data.ljust(-(-len(data) // 512) * 512, b"\0")
    assert len(table) <= 128, "more than one sector of allocation table"
    directory = b""
    for name, kind, right, child, start, size in rows:
        raw = str(name).encode("utf-16-le")
        directory += raw.ljust(64, b"\0") + struct.pack(
            "<HBBIII16sIQQIQ", len(raw) + 2, kind, 1, FREE, right, child, b"", 0, 0, 0, start, size
        )
    directory = directory.ljust(sectors * 512, b"\0")
    numbers = (0x3E, 3, 0xFFFE, 9, 6, b"", 0, 1, 1, 0, 4096, table_start, len(packed) // 512, END, 0, 0)
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH6sIIIIIIIIII", *numbers)
    head += struct.pack("<108I", *[FREE] * 108)
    return head + struct.pack("<128I", *table, *[FREE] * (128 - len(table))) + directory + packed + small


def message(*attached: Tree, header: int = 32, **fields: str | bytes) -> Tree:
    """A message sent on 5 May 2021: `html` and `rtf` are bytes, the other fields text."""
    moment = int((datetime(2021, 5, 5, 8, tzinfo=UTC) - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds() * 10**7)
    tree: Tree = {"__properties_version1.0": b"\0" * header + struct.pack("<IIQ", 0x00390040, 6, moment)}
    for field, value in fields.items():
        if isinstance(value, bytes):
            tree[f"__substg1.0_{ {'html': 0x1013, 'rtf': 0x1009}[field]:04X}0102"] = value
        else:
            tree[f"__substg1.0_{NAMES[field]:04X}001F"] = value.encode("utf-16-le")
    for number, one in enumerate(attached):
        tree[f"__attach_version1.0_#{number:08X}"] = {"__properties_version1.0": b"\0" * 8, **one}
    return tree


def attached_file(name: str, data: bytes) -> Tree:
    """A file, as an attachment."""
    return {"__substg1.0_3707001F": name.encode("utf-16-le"), "__substg1.0_37010102": data}


def attached_message(**fields: str | bytes) -> Tree:
    """A message, as an attachment."""
    return {"__substg1.0_3701000D": message(header=24, **fields)}


def outlook(*attached: Tree, **fields: str | bytes) -> bytes:
    """A .msg file."""
    return compound(message(*attached, **fields))
