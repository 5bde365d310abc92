# Every target says what it does (make help) and installs what it lacks.
.DEFAULT_GOAL := help
.PHONY: help assets demo test bench fmt lint audit clean

TARGET := $(if $(CARGO_TARGET_DIR),$(CARGO_TARGET_DIR),target)
PORT ?= 8080
DATA ?= var/demo
ASSET_SOURCES := $(shell find web/scss web/js web/images web/icons.txt web/pictograms.txt web/build.mjs web/package-lock.json -type f 2>/dev/null) $(shell find docs/guides/beelden -type f 2>/dev/null) $(shell find crates/web/src -name '*.html' 2>/dev/null)

help: ## show this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## /  make \1\t/' | expand -t 16

assets: web/dist/credits.html ## build styles, scripts, pictograms and font into web/dist

web/dist/credits.html: $(ASSET_SOURCES)
	@scripts/npm-install.sh web
	@node web/build.mjs

demo: assets ## build and start the demo with made-up families on http://127.0.0.1:8080
	cargo build -p kinderloket
	$(TARGET)/debug/kinderloket demo --port $(PORT) --data $(DATA)

test: ## check everything: format, lints, tests on both databases, browser journeys
	@scripts/test.sh

bench: assets ## measure speed on this machine (release build)
	@benches/run.sh

fmt: ## put Rust code in the house format
	cargo fmt --all

lint: assets ## format and lints of the program; make test lints the tests too
	cargo fmt --all --check
	cargo clippy --workspace -- -D warnings

audit: ## check what the product is built from, known weaknesses too (needs the network)
	@scripts/dependencies.sh --advisories

clean: ## throw away all that was built
	cargo clean
	rm -rf web/dist web/node_modules e2e/node_modules e2e/out
