# A target sets up what it needs, once: scripts/set_up.py tells when that is.
# The environment of another Python lies beside that of python3: make test PYTHON=python3.13.
PYTHON ?= python3
OTHER := $(if $(filter-out python3,$(PYTHON)),-$(lastword $(subst /, ,$(PYTHON))))
VENV := .venv$(OTHER)
LOWEST := .venv-lowest$(OTHER)
BIN := $(VENV)/bin
DOCS_VERSION = $(shell sed -n 's/^__version__ = "\(.*\)"/\1/p' cfclient/_version.py)
SET_UP := '$(PYTHON)' scripts/set_up.py

.PHONY: demo test test-all test-lowest check regenerate record cover bench bench-cluster mutate soak docs docs-serve docs-publish docs-push axe peers interop lock clean

demo: run-environment
	@$(BIN)/cfclient demo

# Some of them: make test TESTS=tests/codec
test: dev-environment
	@$(BIN)/pytest -n auto --quiet $(TESTS)

# Every Python from 3.11 on that is here.
test-all:
	@pythons=$$($(PYTHON) scripts/interpreters.py) && echo "$$pythons" | while read -r python; do \
		echo "testing on $$python" && $(MAKE) --no-print-directory test PYTHON="$$python" || exit; \
	done

# What a user imports, with the oldest of everything that pyproject.toml allows.
test-lowest:
	@$(SET_UP) $(LOWEST) lowest
	@$(LOWEST)/bin/python -m pytest -n auto --quiet $(or $(TESTS),tests $(addprefix --ignore=tests/,docs interop packaging scripts typing))

check: dev-environment
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/pyright --pythonpath $(BIN)/python --warnings
	@$(BIN)/python scripts/check_wheel.py
	@$(BIN)/python scripts/check_examples.py
	@$(BIN)/python scripts/regenerate.py --check
	@$(BIN)/python scripts/record.py --check
	@$(BIN)/python scripts/check_cassettes.py
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet --strict --site-dir $(VENV)/site

regenerate: dev-environment
	@$(BIN)/python scripts/regenerate.py

record: dev-environment
	@$(BIN)/python scripts/record.py

# What every call goes through is tested branch by branch.
cover: dev-environment
	@$(BIN)/pytest -n auto --quiet tests/transport tests/soap tests/codec tests/dialplan/test_document.py tests/properties/test_values.py tests/webhooks/test_parsing.py tests/sandbox/http/test_mtom.py tests/testing/test_async.py tests/test_*.py --cov=cfclient --cov-branch --cov-report=
	@$(BIN)/coverage report --fail-under=100 --skip-covered \
		--include='cfclient/_transport/*,cfclient/_soap/*,cfclient/_codec/*,cfclient/errors.py'

bench: dev-environment
	@$(BIN)/python scripts/bench.py

# Exports by one worker, by threads, and by two processes of a Dask cluster.
bench-cluster: dev-environment
	@$(BIN)/python scripts/bench_cluster.py

# A sample of mutants, drawn anew: make mutate SAMPLE=60
SAMPLE ?= 30
LEAST ?= 0.9
mutate: dev-environment
	@$(BIN)/python scripts/mutate.py --sample $(SAMPLE) --least $(LEAST)

soak: dev-environment
	@$(BIN)/python scripts/soak.py
	@$(BIN)/python scripts/mutate.py --sample 0
	@$(BIN)/pytest tests/properties tests/sandbox/test_restarts.py -n auto --quiet --hypothesis-profile=soak

docs: dev-environment
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet --strict

docs-serve: dev-environment
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs serve

# Puts the site beside those of other versions: make docs-publish PAGES=../pages
docs-publish: export override SITE_URL := $(if $(SITE_URL),$(SITE_URL)$(DOCS_VERSION)/)
docs-publish: docs
	@rm -rf '$(PAGES)/$(DOCS_VERSION)' && mkdir -p '$(PAGES)/$(DOCS_VERSION)'
	@cp -R site/. '$(PAGES)/$(DOCS_VERSION)'
	@cp site/404.html '$(PAGES)/404.html'
	@printf '<meta http-equiv="refresh" content="0; url=%s/index.html">\n' '$(DOCS_VERSION)' > '$(PAGES)/index.html'

docs-push:
	@git -C '$(PAGES)' add --all
	@git -C '$(PAGES)' -c user.name=docs -c user.email=docs@example.com commit --quiet --message 'Publish $(DOCS_VERSION)'
	@git -C '$(PAGES)' push --quiet

# What the accessibility tests of the site need from npm.
axe: dev-environment
	@npm install --prefix $(VENV)/axe --no-save --silent axe-core@4.10.3

# What the tests of other SOAP clients need from npm.
peers: dev-environment
	@npm install --prefix $(VENV)/peers --no-save --silent soap@1.13.0

# Other SOAP clients, through every operation; says which are missing.
interop: peers
	@$(BIN)/python scripts/interop.py

# The newest of everything instead: make lock UPGRADE=--upgrade
lock:
	@$(SET_UP) --no-package .venv-lock lock
	@.venv-lock/bin/python scripts/lock.py $(UPGRADE)

clean:
	@rm -rf .venv* site

.PHONY: run-environment dev-environment
run-environment:
	@$(SET_UP) $(VENV) run

dev-environment:
	@$(SET_UP) $(VENV) dev
