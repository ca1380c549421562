"""What recurs from drawing to drawing: each file is one thing, drawn around (0, 0) or along a line it is given."""
