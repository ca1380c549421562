#!/bin/sh
# Prints the first Python of 3.11 or newer that is installed.
for name in "${PYTHON:-python3}" python3.13 python3.12 python3.11 python3.14 python; do
  if "$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
    command -v "$name"
    exit 0
  fi
done
echo "hyplan_museum needs Python 3.11 or newer, with venv; none was found." >&2
echo "Cần Python 3.11 trở lên (kèm venv); máy này chưa có." >&2
exit 1
