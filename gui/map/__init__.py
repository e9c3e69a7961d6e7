"""The parts of the map: its picture, what is painted over it, and its legend."""
