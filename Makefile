PYTHON ?= python3
BIN := .venv/bin
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)

.PHONY: report test check dev score bench bench-long chromium
.DEFAULT_GOAL := report

.venv/.installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	touch $@

.venv/.dev: .venv/.installed
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@

report: .venv/.installed ## install, then write the report on the sample articles
	$(BIN)/crosscheck report seeds -o reports/seeds.html

dev: .venv/.dev ## install what developing needs

chromium: ## Debian's browser for the tests of the page, where there is none
	command -v chromium >/dev/null || { $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq chromium; }

test: .venv/.dev chromium ## run the tests
	$(BIN)/python -m pytest

check: .venv/.dev chromium ## formatter, linter, types, import contract, tests (which check the docs)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest

GOLD ?= ../shared/eval/dev
SCORE ?= ../shared/eval/score.py
score: .venv/.installed ## score the reports on stories with hand-made gold: make score GOLD=… SCORE=…
	$(BIN)/python $(SCORE) --gold $(GOLD) --command '$(BIN)/crosscheck check {story} --format json -o {out}' --misses

bench: .venv/.installed ## measure anew what docs/performance.md shows, which takes minutes
	$(BIN)/python bench/tables.py

bench-long: .venv/.installed ## the same of what takes an hour: thousands of stories, large archives
	$(BIN)/python bench/tables.py --long
