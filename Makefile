PYTHON ?= python3
BIN := .venv/bin

.PHONY: report test check dev score
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

test: .venv/.dev ## run the tests
	$(BIN)/python -m pytest

check: .venv/.dev ## formatter, linter, types, import contract, tests (which check the docs)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest

GOLD ?= ../shared/eval/dev
SCORE ?= ../shared/eval/score.py
score: .venv/.installed ## score the reports on stories with hand-made gold: make score GOLD=… SCORE=…
	$(BIN)/python $(SCORE) --gold $(GOLD) --command '$(BIN)/crosscheck check {story} --format json -o {out}' --misses
