#!/usr/bin/env bash
# Runs a command with an empty PostgreSQL of its own: a temporary folder, a free
# loopback port, no password, no durability. Nothing of it is left afterwards.
#
#   scripts/with-postgres.sh cargo test --workspace
#
# The command finds the server in KINDERLOKET_TEST_PG.
set -euo pipefail

if [ $# -eq 0 ]; then
  echo "usage: $0 COMMAND [ARGUMENT...]" >&2
  exit 64
fi

# Each folder that holds an initdb: those in PATH first, then Debian's, newest first.
candidates() {
  type -ap initdb 2>/dev/null | xargs -r -n1 dirname || true
  ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -Vr || true
}

bin=""
for folder in ${KINDERLOKET_PG_BIN:-$(candidates)}; do
  if [ -x "$folder/initdb" ] && [ -x "$folder/pg_ctl" ] && [ -x "$folder/postgres" ]; then
    bin=$folder
    break
  fi
done
if [ -z "$bin" ]; then
  echo "No PostgreSQL found. Run scripts/install-test-tools.sh, or set KINDERLOKET_PG_BIN to the folder with initdb." >&2
  exit 69
fi

# PostgreSQL refuses to run as root, so root hands it to the user postgres.
run=()
if [ "$(id -u)" -eq 0 ]; then
  if ! id postgres >/dev/null 2>&1; then
    echo "PostgreSQL does not run as root and there is no user postgres. Install Debian's postgresql package." >&2
    exit 69
  fi
  if command -v runuser >/dev/null; then
    run=(runuser -u postgres --)
  else
    run=(setpriv --reuid=postgres --regid=postgres --init-groups)
  fi
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/kinderloket-pg.XXXXXX")
started=""
child=""

finish() {
  status=$?
  trap - EXIT INT TERM HUP
  if [ -n "$child" ]; then kill "$child" 2>/dev/null && wait "$child" 2>/dev/null || true; fi
  if [ -n "$started" ]; then
    (cd / && "${run[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1) || true
  fi
  rm -rf "$folder"
  exit "$status"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

mkdir "$folder/data"
chmod 755 "$folder"
if [ ${#run[@]} -gt 0 ]; then chown -R postgres: "$folder"; fi

init() {
  (cd / && "${run[@]}" "$bin/initdb" -D "$folder/data" -U postgres -A trust \
    --encoding=UTF8 --locale="$1" --no-sync >"$folder/initdb.log" 2>&1)
}
if ! init C.UTF-8; then
  rm -rf "$folder/data"
  mkdir "$folder/data"
  if [ ${#run[@]} -gt 0 ]; then chown postgres: "$folder/data"; fi
  if ! init C; then
    cat "$folder/initdb.log" >&2
    exit 70
  fi
fi

cat >>"$folder/data/postgresql.conf" <<SETTINGS
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
fsync = off
full_page_writes = off
synchronous_commit = off
max_connections = 200
shared_buffers = 64MB
max_wal_size = 512MB
autovacuum = off
jit = off
SETTINGS

# A port that nobody answers on. Somebody may take it before us: then try the next.
for attempt in 1 2 3 4 5 6 7 8 9 10; do
  port=$((20000 + RANDOM % 12000))
  if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then continue; fi
  started=yes
  if (cd / && "${run[@]}" "$bin/pg_ctl" -D "$folder/data" -l "$folder/data/server.log" -w -t 60 \
    -o "-p $port" start >/dev/null 2>&1); then
    break
  fi
  started=""
  if [ "$attempt" -eq 10 ]; then
    cat "$folder/data/server.log" >&2
    exit 70
  fi
done
if [ -z "$started" ]; then
  echo "No free port found for PostgreSQL." >&2
  exit 70
fi

export KINDERLOKET_TEST_PG="postgres://postgres@127.0.0.1:$port/postgres"
"$@" <&0 &
child=$!
status=0
wait "$child" || status=$?
child=""
exit "$status"
