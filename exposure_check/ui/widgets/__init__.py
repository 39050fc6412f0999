"""Widgets that know nothing of the program's data but what they are given."""
