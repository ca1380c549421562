"""Museum to page bodies, head slots, style sheet and scripts."""
