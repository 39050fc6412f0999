"""Where photos come from. Sources yield references to photos; they never decode one."""
