"""The work itself without Qt: reading in disposable children, a warm extraction worker, order, progress, cancel."""
