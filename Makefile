# The two commands most people need are `make run` and `make test`. Both install what is missing (Debian packages, as root
# or with sudo) and say what they do.

SWIFT ?= swift
SCRATCH ?= .build
override SAMPLE := .akrab-sample
PORT ?= 8642

.PHONY: run test bench torture fuzz format lint prepare clean

run: prepare
	@SCRATCH="$(SCRATCH)" SAMPLE="$(SAMPLE)" PORT="$(PORT)" Scripts/run

test: prepare
	@SCRATCH="$(SCRATCH)" Scripts/test

bench: prepare
	@SCRATCH="$(SCRATCH)" Scripts/bench

# Faults made on purpose (as root, about half an hour); FAULTS="kill_import --trials 5" picks.
torture: prepare
	@SCRATCH="$(SCRATCH)" Scripts/torture $(FAULTS)

# Every parser for a minute; PARSER=mail SECONDS=600 picks.
PARSER ?= all
SECONDS ?= 60
fuzz: prepare
	@Scripts/fuzz $(PARSER) $(SECONDS)

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

prepare:
	@Scripts/prepare

clean:
	rm -rf .build .build-* "$(SAMPLE)"
