# Two commands do everything on a fresh machine: `make site` and `make test`. Both are idempotent.
# On Windows, where there is no make, README.md gives the two lines to type instead.

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
WEB := $(shell find web -type f -not -path '*/node_modules/*' 2>/dev/null)

.PHONY: site serve check test test-slow lint format drawings references benchmarks lock clean

site: $(READY)  ## build the sample museum into site/
	$(BIN)/hyplan build

serve: $(READY)  ## look at it while editing, at http://127.0.0.1:8000/
	$(BIN)/hyplan serve

check: $(READY)  ## every mistake in collections/ and exhibits/
	$(BIN)/hyplan check

test: lint browser  ## every test but the slow ones
	$(BIN)/python -m pytest -q -n 2 --dist loadgroup -m "not slow"

test-slow: lint browser  ## the slow ones too: huge pictures, other viewers, other hosts
	$(BIN)/python -m pytest -q -n 2 --dist loadgroup

lint: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

browser: $(READY)
	$(BIN)/python -m tools.browser

drawings: $(READY)  ## draw the sample museum's illustrations again
	$(BIN)/python -m drawings

references: $(READY)  ## the generated pages of the handbook: fields, problems, commands
	$(BIN)/python -m tools.references

benchmarks: $(READY)
	$(BIN)/python -m benchmarks.build
	$(BIN)/python -m benchmarks.pictures

lock: $(READY)  ## pin what is installed now
	$(BIN)/pip freeze --exclude-editable > requirements/lock.txt

clean:
	rm -rf site .hyplan $(VENV) build dist web/node_modules hyplan_museum/pages/static/built

$(READY): pyproject.toml requirements/lock.txt tools/python.sh hatch_build.py $(WEB)
	test -x $(BIN)/python || "$$(sh tools/python.sh)" -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements/lock.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -e .
	touch $(READY)
