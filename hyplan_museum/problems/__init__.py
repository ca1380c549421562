"""Mistakes as values: a Problem, its Position, and the catalogue of every kind."""

from __future__ import annotations

from hyplan_museum.problems.catalogue import CATALOGUE
from hyplan_museum.problems.kind import Kind
from hyplan_museum.problems.problem import Position, Problem, Severity, in_order

__all__ = ["CATALOGUE", "Kind", "Position", "Problem", "Severity", "in_order"]
