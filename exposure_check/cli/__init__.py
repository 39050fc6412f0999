"""The services without a window: the command line."""
