#!/usr/bin/env bash
# npm ci in one folder, only when its lock file changed since the last time.
set -euo pipefail
cd "$(dirname "$0")/../$1"

seal=$(cksum <package-lock.json)
if [ "$(cat node_modules/.seal 2>/dev/null || true)" = "$seal" ]; then exit 0; fi
if ! command -v npm >/dev/null; then
  echo "Missing: Node 20 with npm. scripts/install-test-tools.sh installs Debian's." >&2
  exit 69
fi
echo "npm ci in $1"
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
echo "$seal" >node_modules/.seal
