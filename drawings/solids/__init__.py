"""Illustrations that can be turned: solids made of flat faces, written as GLB, with a poster of how they first stand.

`python -m drawings.solids` writes them all into collections/*/media/.
"""
