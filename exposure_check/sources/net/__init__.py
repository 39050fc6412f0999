"""The network room: the only place of the program that opens a connection."""
