"""Main window, canvas, detail pane, panels, table, dialogs: thin skins over what is below."""
