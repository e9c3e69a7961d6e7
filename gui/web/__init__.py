"""Data from a web address, only when a person asks for them."""
