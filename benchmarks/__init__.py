"""Measurements of what must stay fast; every figure is a ratio taken in one run."""
