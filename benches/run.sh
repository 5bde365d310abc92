#!/usr/bin/env bash
# Builds the release program and measures it; the data are made once, in the target folder.
set -euo pipefail
cd "$(dirname "$0")/.."
target=${CARGO_TARGET_DIR:-target}
cargo build --release -p kinderloket -p benches
"$target/release/benches" "$target/release/kinderloket" "$target/bench-data"
