"""What the program talks about. Standard library only, no input or output."""
