"""Museum and pictures to IIIF, as plain dicts in the order of the specification."""
