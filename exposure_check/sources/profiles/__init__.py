"""Public profiles and feeds: what to ask for, and what an answer says. Answers are read in a confined process."""
