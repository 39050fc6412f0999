"""Files that want to harm the program, made by scripts: nothing of the kind is kept."""
