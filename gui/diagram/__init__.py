"""The picture of the network: geometry, painting, the widget, and what is said of one node."""
