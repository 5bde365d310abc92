#!/usr/bin/env bash
# The whole check: tools, assets, format, lints, tests on SQLite and PostgreSQL, browser.
# Later steps run even when an earlier check fails; the last lines say what failed.
set -uo pipefail
cd "$(dirname "$0")/.."

target=${CARGO_TARGET_DIR:-target}
logs=$target/test-logs
mkdir -p "$logs"
rm -f "$logs"/*.log
summary=()
failed=0

step() { # name, command...
  local name=$1 start=$SECONDS status=0
  shift
  printf '\n== %s\n' "$name"
  "$@" 2>&1 | tee "$logs/$name.log" || status=$?
  local took=$((SECONDS - start))
  if [ "$status" -eq 0 ]; then
    summary+=("ok      ${took}s  $name")
  else
    summary+=("FAILED  ${took}s  $name")
    failed=1
  fi
  printf '== %s: %s s, %s\n' "$name" "$took" "$([ "$status" -eq 0 ] && echo ok || echo "failed ($status)")"
  return "$status"
}

close() {
  printf '\n== closing lines of the runners\n'
  for log in "$logs"/*.log; do
    grep -hE '^(test result:|error(\[E[0-9]+\])?:|# (tests|pass|fail|skipped|todo) |ℹ (tests|pass|fail|skipped|todo) )' "$log" |
      sed "s|^|$(basename "$log" .log): |" || true
  done
  printf '\n== summary\n'
  printf '%s\n' "${summary[@]}"
  exit "$failed"
}

e2e() {
  cargo build -p kinderloket && KINDERLOKET_BIN="$(realpath "$target")/debug/kinderloket" node e2e/run.mjs
}

step tools scripts/install-test-tools.sh || close
step assets make --no-print-directory assets || close
step web-scripts node --test web/test/contrast.test.mjs
step format cargo fmt --all --check
step dependencies scripts/dependencies.sh
lints() {
  # Tests may stop where the program may not, and tell a long story in one function.
  cargo clippy --workspace -- -D warnings &&
    cargo clippy --workspace --all-targets -- -D warnings -A clippy::unwrap_used \
      -A clippy::expect_used -A clippy::too_many_lines -A clippy::cognitive_complexity
}

step lints lints
step rust scripts/with-postgres.sh cargo test --workspace --no-fail-fast
step browser e2e
close
