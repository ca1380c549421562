"""Originals to renditions: the only place with Pillow and pyvips."""
