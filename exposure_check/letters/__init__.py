"""From a request to a letter: facts, rules, text blocks, typesetting."""
