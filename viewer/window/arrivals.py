"""Which events an import has brought, and whether they can be seen where the timeline stands."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from viewer.model.columns import NO_DAY
from viewer.window.workbench import Workbench


class Arrivals(QObject):
    """`begin` before an import, `look` after it, `show` if the user wants to see what it brought."""

    away = Signal(int)  # so many new events are not in view

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._before: NDArray[np.int64] = np.empty(0, np.int64)  # keys, ascending
        self._looking = False
        self._new: list[int] = []
        self._days: tuple[int, int] | None = None  # that they stand on
        bench.opened.filtered.connect(self._look_again)
        bench.opened.replaced.connect(self._forget)
        bench.timeline.canvas.model.changed.connect(self._look_again)

    def begin(self) -> None:
        """What is there now is not new."""
        self._forget()
        self._before = self._bench.opened.columns.key

    def look(self) -> None:
        """Tell of new events out of view, as soon as the timeline has them; go to them where nothing was in view before."""
        self._looking = True
        self._look_again()

    def show(self) -> bool:
        """Select them and bring them into view; Alt+Left goes back to what was seen before. False when there are none."""
        if self._days is None:
            return False
        self._bench.show_page("timeline")
        # before the selection, which would pan to one of them first
        self._bench.timeline.canvas.zoom_to(*self._days)
        self._bench.opened.select(self._new)
        return True

    def _look_again(self) -> None:
        opened, model = self._bench.opened, self._bench.timeline.canvas.model
        if not self._looking or opened.awaited or model.awaited or model.columns is not opened.columns:
            return
        self._looking = False
        columns, places = opened.columns, opened.shown_places()
        places = places[columns.earliest[places] != NO_DAY]
        first, last = self._bench.timeline.canvas.visible_range()
        seen = (columns.latest[places] >= first) & (columns.earliest[places] <= last)
        new = ~np.isin(columns.key[places], self._before)
        missed = int(np.count_nonzero(new & ~seen))
        if not missed:
            return
        self._new = columns.key[places[new]].tolist()
        self._days = int(columns.earliest[places[new]].min()), int(columns.latest[places[new]].max())
        if np.any(seen):
            self.away.emit(missed)
        else:
            self.show()

    def _forget(self) -> None:
        self._looking, self._new, self._days = False, [], None
        self._before = np.empty(0, np.int64)
