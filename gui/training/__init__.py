"""The parts of the training panel."""
