"""Pictures of every state of the canvas, to be looked at: `python -m tests.bench.gallery [FOLDER] [NAME …]`."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from tests.bench.news import news
from viewer.drawing import DARK, LIGHT, Theme
from viewer.model.columns import EventColumns
from viewer.timeline import Grouping
from viewer.window.canvas import TimelinePanel

sys.path.insert(0, str(Path(__file__).parents[1] / "timeline"))
from made import columns_of, scene

STRANGE = [
    "وزير الخارجية يزور طهران لإجراء محادثات",
    "שר החוץ נפגש עם עמיתו בקהיר",
    "🕊️ Peace talks 🤝 resume in Geneva",
    "Президент подписал дорожную карту с Ираном",
    "Συνάντηση υπουργών στην Αθήνα",
    "外交部长访问北京",
    "A title that is much longer than any label should be allowed to grow on a timeline of this sort",
    "Short",
    "line\nbreak\tand \u202ebidi override",
]
KINDS = {
    "empty": lambda: columns_of([]),
    "one": lambda: news(1, lanes=1),
    "scene": scene,
    "20": lambda: news(20, lanes=4, first=19300, last=19500),
    "500": lambda: news(500, lanes=8, first=19000, last=19700),
    "20000": lambda: news(20_000, lanes=20),
    "million": lambda: news(1_000_000, lanes=20),
    "day": lambda: news(12, lanes=3, first=19430, last=19431),
    "century": lambda: news(300, lanes=6, first=-18000, last=19700),
    "one-lane": lambda: news(60, lanes=1, first=19300, last=19500),
    "60-lanes": lambda: news(600, lanes=60, first=19300, last=19700),
    "strange": lambda: news(40, lanes=4, first=19300, last=19500, titles=STRANGE),
}


def picture(
    columns: EventColumns, theme: Theme, width: int, height: int, ratio: float = 1.0, select: int | None = None, days: tuple[int, int] | None = None,
    grouping: Grouping = Grouping.PLACE, rows: str = "normal",
) -> QImage:  # fmt: skip
    """The panel with those events, as an image."""
    panel = TimelinePanel()
    panel.set_theme(theme)
    panel.view.camera.still = True
    panel.resize(width, height)
    panel.view.set_lanes({"grouping": grouping.value, "rows": rows})
    panel.show()
    panel.view.set_events(columns)
    QApplication.processEvents()
    if days:
        panel.view.zoom_to(*days)
    if select is not None and len(columns):
        panel.view.select(int(columns.key[min(select, len(columns) - 1)]))
    QApplication.processEvents()
    image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    panel.render(painter, QPoint())
    painter.end()
    panel.close()
    return image


def main() -> None:
    app = QApplication(sys.argv[:1])
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "gallery")
    folder.mkdir(parents=True, exist_ok=True)
    wanted = sys.argv[2:]
    for name, make in KINDS.items():
        if wanted and name not in wanted:
            continue
        columns = make()
        picture(columns, LIGHT, 1280, 620).save(str(folder / f"{name}.png"))
        if name in ("scene", "20", "500", "strange", "20000"):
            picture(columns, DARK, 1280, 620, select=3).save(str(folder / f"{name}-dark.png"))
        if name in ("scene", "500"):
            picture(columns, LIGHT, 1280, 620, ratio=2).save(str(folder / f"{name}-2x.png"))
            picture(columns, LIGHT, 900, 600).save(str(folder / f"{name}-900.png"))
            picture(columns, DARK, 2560, 1440).save(str(folder / f"{name}-2560.png"))
            for rows in ("compact", "expanded"):
                picture(columns, LIGHT, 1280, 620, rows=rows).save(str(folder / f"{name}-{rows}.png"))
            for grouping in Grouping:
                picture(columns, LIGHT, 1280, 620, grouping=grouping).save(str(folder / f"{name}-by-{grouping}.png"))
            picture(columns, LIGHT, 1280, 620, days=(19400, 19412)).save(str(folder / f"{name}-days.png"))
            picture(columns, LIGHT, 1280, 620, days=(19380, 19450), select=8).save(str(folder / f"{name}-weeks.png"))
    del app


if __name__ == "__main__":
    main()
