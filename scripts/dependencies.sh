#!/usr/bin/env bash
# What the product is built from: licences, sources and bans (deny.toml), and dependencies that
# nothing uses. With --advisories also known weaknesses, for which the network is needed.
# A tool that is not installed is told, not failed on: `cargo install cargo-deny cargo-machete`.
set -uo pipefail
cd "$(dirname "$0")/.."
failed=0

if command -v cargo-machete >/dev/null; then
  cargo machete || failed=1
else
  echo "skipped: cargo-machete is not installed"
fi

# Licences are read from the sources of every platform, of which a build fetches only its own.
if ! command -v cargo-deny >/dev/null; then
  echo "skipped: cargo-deny is not installed"
elif ! cargo fetch --locked >/dev/null 2>&1; then
  echo "skipped: the sources of all platforms cannot be fetched now"
else
  cargo deny --offline check bans licenses sources || failed=1
  if [ "${1:-}" = --advisories ]; then
    cargo deny check advisories || failed=1
  fi
fi
exit "$failed"
