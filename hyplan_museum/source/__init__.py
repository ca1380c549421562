"""The curator's files and settings, read into a Museum and Problems."""
