"""The colours, few and named after where they come from; colours are printed on paper, so each is a little lighter."""

from __future__ import annotations

from typing import Final

PAPER: Final = (247, 236, 212)
INK: Final = (43, 29, 24)

LACQUER: Final = "#8f3324"  # sơn son: red-brown lacquer
LACQUER_DARK: Final = "#5f2119"
CLAY: Final = "#c0724a"  # fired clay
CLAY_DARK: Final = "#96512f"
OCHRE: Final = "#cf9a45"  # the flesh and shell of longans
OCHRE_LIGHT: Final = "#e6c586"
OCHRE_DARK: Final = "#9b6a24"
CELADON: Final = "#9dbba5"
CELADON_DARK: Final = "#67897a"
PATINA: Final = "#7f9b86"  # bronze that lay in wet earth
PATINA_DARK: Final = "#4e6b5e"
RIVER: Final = "#b09c82"  # water full of silt
RIVER_LIGHT: Final = "#d8c8ab"
RIVER_DARK: Final = "#857159"
STONE: Final = "#c3bda6"
STONE_LIGHT: Final = "#e3ddc9"
STONE_DARK: Final = "#918b78"
WOOD: Final = "#a9714a"
WOOD_LIGHT: Final = "#c9976a"
WOOD_DARK: Final = "#744529"
NIGHT: Final = "#5d7277"  # a moonlit sky, never blue
SHADE: Final = "#6b5442"  # laid over others, thin
WHITE: Final = "#ffffff"  # no colour: the paper shows
