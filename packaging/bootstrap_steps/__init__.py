"""The steps of ``bootstrap.py``, standard library only: they run before anything is installed."""
