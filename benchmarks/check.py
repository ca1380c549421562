"""What a command costs before it does anything, and `hyplan check` of the sample: `python -m benchmarks.check`.

The reference is Python starting and ending, in the same run.
"""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.measure import middle, run

MUSEUM = Path(__file__).parents[1]
ROUNDS = 7
COMMANDS = {
    "python -c pass": ["-c", "pass"],
    "hyplan --help": ["-m", "hyplan_museum", "--help"],
    "hyplan check": ["-m", "hyplan_museum", "check"],
}


def main(rounds: int = ROUNDS) -> None:
    found = {
        name: middle([run([sys.executable, *command], MUSEUM) for _ in range(rounds)])
        for name, command in COMMANDS.items()
    }
    reference = found["python -c pass"].cpu
    print(f"medians of {rounds}\n\n{'':20} {'CPU s':>7} {'wall s':>7} {'MB':>6} {'CPU / Python':>13}")
    for name, shown in found.items():
        print(f"{name:20} {shown.cpu:7.2f} {shown.wall:7.2f} {shown.memory:6.0f} {shown.cpu / reference:13.1f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
