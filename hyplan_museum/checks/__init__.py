"""Wishes and rules on a whole Museum: each a plain function from Museum to Problems."""
