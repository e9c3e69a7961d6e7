"""The parts of the palette panel."""
