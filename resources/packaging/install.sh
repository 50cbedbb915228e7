#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Semillero developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   install.sh PURPOSE...   installs what packages.txt lists for these purposes (build, run, test) and is not there yet,
#                           after saying what and why. Silent when nothing is missing.
set -euo pipefail

list="$(dirname "${BASH_SOURCE[0]}")/packages.txt"

installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
available() { apt-cache show "$1" >/dev/null 2>&1; }

if ! command -v apt-get >/dev/null 2>&1; then
    echo "This is no Debian or Ubuntu: install what $list names, if it is not there yet." >&2
    exit 0
fi

missing=()
why=()
while read -r names purpose reason; do
    case "$names" in '' | '#'*) continue ;; esac
    [[ " $* " == *" $purpose "* ]] || continue
    IFS='|' read -ra choices <<<"$names"
    for name in "${choices[@]}"; do
        installed "$name" && continue 2
    done
    missing+=("$names")
    why+=("$(printf '  %-22s %s' "${choices[0]}" "$reason")")
done <"$list"
[ ${#missing[@]} -gt 0 ] || exit 0

echo "Semillero needs ${#missing[@]} packages that are not installed yet:"
printf '%s\n' "${why[@]}"

as_root=()
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "Ask an administrator to run: apt-get install ${missing[*]%%|*}" >&2
        exit 1
    fi
    as_root=(sudo)
    [ -t 0 ] || as_root=(sudo -n)
    echo "They are installed with apt-get; sudo may ask for your password."
else
    echo "They are installed with apt-get."
fi

export DEBIAN_FRONTEND=noninteractive
apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@" </dev/null; }

apt update || echo "The package lists could not be refreshed; trying with those that are there." >&2
packages=()
for names in "${missing[@]}"; do
    IFS='|' read -ra choices <<<"$names"
    chosen="${choices[0]}"
    for name in "${choices[@]}"; do
        if available "$name"; then
            chosen="$name"
            break
        fi
    done
    packages+=("$chosen")
done
apt install --yes --no-install-recommends "${packages[@]}" >/dev/null
echo "Installed."
