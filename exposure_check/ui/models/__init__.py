"""Qt models and delegates over domain objects."""
