"""Data exports of platforms: one reader each. Runs in a confined process."""
