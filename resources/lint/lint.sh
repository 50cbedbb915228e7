#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Semillero developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   lint.sh [FILE...]   clang-format, clang-tidy (.clang-tidy) and clazy over these sources, or over all of them (minutes).
# Uses the compile commands of build/dev; each tool that is not installed is named and left out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# level1 without what the house style decides otherwise: QString in ranges is shared implicitly, tr() contexts are checked
# by tests, overloads of connect are written with pointers to members.
export CLAZY_CHECKS="level1,no-non-pod-global-static,no-overloaded-signal,qt6-deprecated-api-fixes,qt6-qlatin1stringchar-to-u"
export CLAZY_CHECKS="$CLAZY_CHECKS,container-inside-loop,isempty-vs-count,unused-non-trivial-variable,unneeded-cast"

if [ $# -gt 0 ]; then
    sources=("$@")
else
    mapfile -t sources < <(git ls-files -- 'app/*.cpp' 'app/*.h' 'models/*.cpp' 'models/*.h' 'views/*.cpp' 'views/*.h' \
        'dialogs/*.cpp' 'dialogs/*.h' 'tests/*.cpp' 'tests/*.h')
fi
units=()
for source in "${sources[@]}"; do
    [[ "$source" == *.cpp ]] && units+=("$source")
done

[ -f build/dev/compile_commands.json ] || cmake --preset dev
status=0

have() {
    command -v "$1" >/dev/null 2>&1 && return 0
    echo "$1 is not installed: left out (apt-get install $2)" >&2
    return 1
}

if have clang-format clang-format; then
    clang-format --dry-run -Werror "${sources[@]}" || status=1
fi
if have clang-tidy clang-tidy; then
    printf '%s\0' "${units[@]}" | xargs -0 -n 4 -P "$(nproc)" clang-tidy --quiet -p build/dev || status=1
fi
if have clazy-standalone clazy; then
    printf '%s\0' "${units[@]}" | xargs -0 -n 8 -P "$(nproc)" clazy-standalone -p build/dev || status=1
fi
exit $status
