#!/usr/bin/env bash
# Rounds of head counts only, which other programs can solve too: the package `matching`
# (PyPI, MIT) and textbook deferred acceptance, beside Kinderloket in the same run. Makes an
# environment of its own in the target folder; needs the network once.
# usage: benches/peers/run.sh [town city province flanders]
set -euo pipefail
cd "$(dirname "$0")/../.."
target=${CARGO_TARGET_DIR:-target}
cargo build --release -q -p benches
venv="$target/peers"
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/pip" install -q matching==1.4.3
echo "| Kinderloket | other | its time | of ours | outcome |"
echo "|---|---|---|---|---|"
for size in "${@:-town}"; do
  round="$target/heads-$size.json" plan="$target/heads-$size-plan.json"
  seconds=$("$target/release/benches" round-heads "$size" 1 "$round" "$plan")
  "$venv/bin/python" benches/peers/heads.py "$round" "$plan" "$seconds"
done
