"""The themes of an image: the screen's two, and one for print."""

from viewer.drawing.theme import DARK, LIGHT, Theme

# Black on the paper's own white; lanes are told apart by their dividers
PRINT = Theme(
    "print", "#FFFFFF", "#FFFFFF", "#000000", "#333333", "#DDDDDD", "#AAAAAA", "#777777", "#000000", "#F2F2F2"
)
THEMES = {"light": LIGHT, "dark": DARK, "print": PRINT}
