"""Measurements that print a table; nothing here is a test, and no figure is asserted."""
