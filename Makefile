# Two commands do everything on a fresh machine: `make site` and `make test`. Both are idempotent.
# On Windows, where there is no make, README.md gives the two lines to type instead.

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
MUSEUM := $(VENV)/.museum
DEV := $(VENV)/.dev
WEB := $(shell find web -type f -not -path '*/node_modules/*')

.PHONY: site serve check test test-slow lint format drawings references benchmarks lock clean

site: $(MUSEUM)  ## build the sample museum into site/
	$(BIN)/hyplan build

serve: $(MUSEUM)  ## look at it while editing, at http://127.0.0.1:8000/
	$(BIN)/hyplan serve

check: $(MUSEUM)  ## every mistake in collections/ and exhibits/
	$(BIN)/hyplan check

test: lint browser  ## every test but the slow ones
	$(BIN)/python -m pytest -q -n 2 --dist loadfile --no-loadscope-reorder -m "not slow"

test-slow: lint browser  ## the slow ones too: huge pictures, other viewers, other hosts
	$(BIN)/python -m pytest -q -n 2 --dist loadfile --no-loadscope-reorder

lint: $(DEV)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(DEV)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

browser: $(DEV)
	$(BIN)/python -m tools.browser

# Plates of 80 MB come and go: what is freed is kept for the next one instead of being asked of the system again.
drawings: $(DEV)  ## draw the sample museum's illustrations again
	MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=4000000000 $(BIN)/python -m drawings

references: $(DEV)  ## the generated pages of the handbook: fields, problems, commands
	$(BIN)/python -m tools.references

benchmarks: $(DEV)
	$(BIN)/python -m benchmarks.check
	$(BIN)/python -m benchmarks.build
	$(BIN)/python -m benchmarks.pictures
	$(BIN)/python -m benchmarks.lighthouse

lock: $(DEV)  ## pin what is installed now
	$(BIN)/python -m tools.lock

clean:
	rm -rf site .hyplan $(VENV) build dist web/node_modules hyplan_museum/pages/static/built

$(MUSEUM): pyproject.toml requirements/museum.txt tools/python.sh hatch_build.py $(WEB)
	test -x $(BIN)/python || "$$(sh tools/python.sh)" -m venv $(VENV)
	$(PIP) -r requirements/museum.txt
	$(PIP) --no-deps -e .
	touch $(MUSEUM)

$(DEV): $(MUSEUM) requirements/dev.txt
	$(PIP) -r requirements/dev.txt
	touch $(DEV)
