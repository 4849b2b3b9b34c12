"""Widgets shared by the dialogs and the panel; they only display the data passed to them."""
