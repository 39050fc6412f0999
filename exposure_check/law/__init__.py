"""Rules as data, the directory of recipients, and the clock."""
