"""Parts that pages are made of; they may talk to the services through the context."""
