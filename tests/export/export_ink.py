"""Where a picture has ink, for comparing what two programs draw."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage


def pixels(image: QImage) -> NDArray[np.int16]:
    """Red, green and blue of (height, width) pixels."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    told: NDArray[np.int16] = lines[:, : rgb.width() * 3].reshape(rgb.height(), rgb.width(), 3).astype(np.int16)
    return told


def inked(told: NDArray[np.int16], cell: int = 4) -> NDArray[np.bool_]:
    """The cells of so many pixels a side in which something other than the ground is drawn."""
    ink = np.abs(told - told[1, 1]).sum(2) > 48
    high, wide = (side // cell for side in ink.shape)
    return np.asarray(ink[: high * cell, : wide * cell].reshape(high, cell, wide, cell).any((1, 3)))


def likeness(one: NDArray[np.bool_], two: NDArray[np.bool_]) -> float:
    """What both have ink in, as a share of what either has, where they overlap."""
    high, wide = min(one.shape[0], two.shape[0]), min(one.shape[1], two.shape[1])
    one, two = one[:high, :wide], two[:high, :wide]
    return float((one & two).sum() / (one | two).sum())
