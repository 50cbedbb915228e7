#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Semillero developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The PostgreSQL server of the tests: the newest installed version, in a short temporary folder (names of sockets are
# limited to 107 characters), without network and without fsync, as another user when root.
#
#   postgresql.sh start   for ctest: one server a run, found by the tests through the id of their common parent, ctest
#   postgresql.sh stop
#   postgresql.sh hold DIR   a server in DIR until standard input ends: for a test that was started by hand
set -euo pipefail

root=/tmp # not TMPDIR, which may be long

fail() {
    echo "$1" >&2
    exit 1
}

programs=""
while read -r folder; do
    if [ -x "$folder/initdb" ]; then
        programs="$folder"
    fi
done < <(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V)
if [ -z "$programs" ] && command -v initdb >/dev/null 2>&1; then
    programs="$(dirname "$(command -v initdb)")"
fi
[ -n "$programs" ] || fail "The tests need a PostgreSQL server of their own, and none is installed.
Install it with: sudo apt-get install postgresql"

user="$(id -un)"
as_user=()
if [ "$(id -u)" = 0 ]; then # the server refuses to run as root
    user=nobody
    id postgres >/dev/null 2>&1 && user=postgres
    as_user=(runuser -u "$user" --)
fi

start_in() {
    local folder="$1"
    mkdir -m 755 "$folder"
    chown "$user" "$folder"
    cd "$folder"
    "${as_user[@]}" "$programs/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync \
        >"$folder.log" 2>&1 || fail "initdb failed: $(cat "$folder.log")"
    "${as_user[@]}" tee -a "$folder/data/postgresql.conf" >/dev/null <<CONF
listen_addresses = ''
unix_socket_directories = '$folder'
max_connections = 200
shared_buffers = 128MB
fsync = off
synchronous_commit = off
full_page_writes = off
max_wal_size = 2GB
log_min_messages = warning
CONF
    if [ -e "$programs/../lib/pg_stat_statements.so" ]; then # one test looks whether passwords get into it
        echo "shared_preload_libraries = 'pg_stat_statements'" |
            "${as_user[@]}" tee -a "$folder/data/postgresql.conf" >/dev/null
    fi
    "${as_user[@]}" "$programs/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 60 start </dev/null >>"$folder.log" 2>&1 \
        || fail "The server did not start: $(cat "$folder.log" "$folder/log")"
    rm -f "$folder.log"
}

stop_in() {
    local folder="$1"
    [ -d "$folder" ] || return 0
    cd "$root"
    "${as_user[@]}" "$programs/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$folder" "$folder.log"
}

case "${1:-}" in
start)
    for left in "$root"/semillero-pg-[0-9]*; do # of runs that were killed
        if [ -d "$left" ] && [ "$(stat -c %U "$left")" = "$user" ] && [ ! -d "/proc/${left##*-}" ]; then
            stop_in "$left"
        fi
    done
    stop_in "$root/semillero-pg-$PPID"
    start_in "$root/semillero-pg-$PPID"
    ;;
stop)
    stop_in "$root/semillero-pg-$PPID"
    ;;
hold)
    trap 'stop_in "$2"' EXIT
    start_in "$2"
    echo ready
    cat >/dev/null
    ;;
*)
    fail "usage: postgresql.sh start | stop | hold DIR"
    ;;
esac
