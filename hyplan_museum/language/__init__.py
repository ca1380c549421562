"""Vietnamese and English: folding, collation, and the words of the interface."""
