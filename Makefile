# Each target sets up what it needs, once, in .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check

.PHONY: demo test check regenerate record cover bench mutate soak docs clean

demo: $(VENV)/.run
	@$(BIN)/cfclient demo

test: $(VENV)/.dev
	@$(BIN)/pytest -n auto --quiet

check: $(VENV)/.dev
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/pyright --warnings
	@$(BIN)/python scripts/check_wheel.py
	@$(BIN)/python scripts/regenerate.py --check
	@$(BIN)/python scripts/check_cassettes.py
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet --strict --site-dir $(VENV)/site

regenerate: $(VENV)/.dev
	@$(BIN)/python scripts/regenerate.py

record: $(VENV)/.dev
	@$(BIN)/python scripts/record.py

# What every call goes through is tested branch by branch.
cover: $(VENV)/.dev
	@$(BIN)/pytest -n auto --quiet tests/transport tests/soap tests/codec tests/test_*.py --cov=cfclient --cov-branch --cov-report=
	@$(BIN)/coverage report --fail-under=100 --skip-covered \
		--include='cfclient/_transport/*,cfclient/_soap/*,cfclient/_codec/*,cfclient/errors.py'

bench: $(VENV)/.dev
	@$(BIN)/python scripts/bench.py

mutate: $(VENV)/.dev
	@$(BIN)/python scripts/mutate.py

soak: $(VENV)/.dev
	@$(BIN)/python scripts/soak.py
	@$(BIN)/pytest tests/properties tests/sandbox/test_restarts.py -n auto --quiet --hypothesis-profile=soak

docs: $(VENV)/.dev
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet --strict

clean:
	@rm -rf $(VENV) site

$(BIN)/python:
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.run: pyproject.toml | $(BIN)/python
	@$(PIP) install --editable '.[cli]'
	@touch $@

$(VENV)/.dev: pyproject.toml requirements/dev.txt | $(BIN)/python
	@$(PIP) install --require-hashes --requirement requirements/dev.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/.run
