"""The Data tab: its rows, and the labels of one's own."""
