"""The parts of the Numbers tab: a pass as matrices, a step as text, the check of the gradients, the tracer."""
