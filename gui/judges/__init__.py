"""The parts of the judges panel."""
