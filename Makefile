# `make` alone says what there is. Only Python 3.11 or later has to be there; PYTHON=... chooses one.

IN ?= en
export PYTHON

help: ## Say what can be made
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 12

demo: environment ## Serve the bot against a local Telegram on http://127.0.0.1:8080
	@.venv/bin/lumbot demo

tour: environment ## Play one patient and one clinic day, and print them (IN=es for Spanish)
	@.venv/bin/lumbot tour --language $(IN)

test: environment ## Run every check
	@.ci/system
	@.ci/checks

bench: environment ## Measure Lumbot beside its peers, and write the README's table (some twenty minutes)
	@.venv/bin/python -m tests.benchmarks --write

faults: environment ## Kill the bot and let everything fail, and count (MORE="--kills 1000" for longer)
	@.venv/bin/python -m tests.faults $(MORE)

format: environment ## Put the code into the house's form
	@.venv/bin/ruff format .
	@.venv/bin/ruff check --fix .

pictures: environment ## Draw the exercise and self-test pictures again
	@.venv/bin/python -m bot.pictures.figures

lock: environment ## Resolve the locked packages again, to their newest versions
	@.ci/lock

environment: # .venv, as the lock says
	@python=$$(.ci/pythons best) && .ci/environment .venv "$$python"

clean: ## Remove what was made here: .venv, caches, pictures of failed checks
	rm -rf .venv build out *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: help demo tour test faults bench format pictures lock environment clean
