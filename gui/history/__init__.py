"""The history of colours: a strip under the colour dialog, and a window with all of them."""
