"""Exposure Check: from a face to a letter, on the person's own computer."""

__version__ = "0.1.0"
