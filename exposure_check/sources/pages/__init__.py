"""Saved pages, and what is found in any page. Runs in a confined process."""
