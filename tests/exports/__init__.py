"""Small exports as the platforms lay them out, written from the documented layouts."""
