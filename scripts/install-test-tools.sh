#!/usr/bin/env bash
# Installs what the tests need and this machine lacks: a browser, PostgreSQL, Node,
# and the packages of web/ and e2e/. Does nothing when all is there.
set -euo pipefail
cd "$(dirname "$0")/.."

wanted=()
have() { command -v "$1" >/dev/null 2>&1; }

have node && have npm || wanted+=(nodejs npm)
have chromium || have chromium-browser || wanted+=(chromium)
if ! have initdb && ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then
  wanted+=(postgresql)
fi
have strace || wanted+=(strace)
have cc || wanted+=(build-essential)

if [ ${#wanted[@]} -gt 0 ]; then
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if have sudo; then as_root=(sudo); else as_root=(missing); fi
  fi
  if ! have apt-get || [ "${as_root[0]:-}" = missing ]; then
    echo "Missing: ${wanted[*]}. Install these with your system's packages, or run this as root on Debian or Ubuntu." >&2
    exit 69
  fi
  echo "Installing from Debian: ${wanted[*]}"
  export DEBIAN_FRONTEND=noninteractive
  "${as_root[@]}" apt-get update -q >/dev/null ||
    { echo "apt-get update failed: no right to install or no network." >&2; exit 69; }
  "${as_root[@]}" apt-get install -q -y --no-install-recommends "${wanted[@]}" >/dev/null ||
    { echo "apt-get could not install ${wanted[*]}." >&2; exit 69; }
fi

if ! have cargo; then
  echo "Missing: Rust 1.94 or newer (cargo, rustfmt, clippy). Install it with rustup." >&2
  exit 69
fi

if ! node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)'; then
  echo "Node $(node --version) is too old: 20.19 or newer is needed (Debian 13 has it)." >&2
  exit 69
fi

for folder in web e2e; do
  scripts/npm-install.sh "$folder"
done
