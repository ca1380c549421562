"""Maps without a map server: a projection, the coasts and rivers of the world, and where marks may stand."""
