"""No test opens a window on the screen of whoever runs it; those that need a screen start one of their own."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
