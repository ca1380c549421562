"""Dates as curators write them, and what they mean in numbers."""
