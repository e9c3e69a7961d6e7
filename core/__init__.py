"""The network, its training and its data: values and functions, never Qt."""
