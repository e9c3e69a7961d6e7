"""The parts of the activations tab: list, curves, words, and the table of many layers."""
