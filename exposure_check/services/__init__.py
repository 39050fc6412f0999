"""Use cases. They take ports, a progress callback and a cancel check; they know no Qt, SQL, network or pixels."""
