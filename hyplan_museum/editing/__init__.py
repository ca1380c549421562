"""Changes to the curator's files that the curator asked for: new records, renaming, withdrawing."""
