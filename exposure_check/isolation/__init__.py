"""Processes for what strangers made: confined, bounded, and believed only as far as their answers were checked."""
