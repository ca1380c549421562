"""`python -m hyplan_museum` is `hyplan`."""

from __future__ import annotations

from hyplan_museum.cli import main

if __name__ == "__main__":
    main()
