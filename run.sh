#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Semillero developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   ./run.sh [ARGUMENTS]      installs what is missing, builds, opens the application; the arguments are the application's
#   ./run.sh --tour DIR       draws every page and dialog into PNG files, without a display
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
folder="$PWD"

resources/packaging/install.sh build run
[ -f build/release/build.ninja ] || cmake --preset release
cmake --build build/release --target semillero semilleroctl

case " $* " in
*" --tour "*) export QT_QPA_PLATFORM=offscreen ;;
*)
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
        echo "There is no display here. The program is built: $folder/build/release/semillero" >&2
        echo "Without a display, ./run.sh --tour DIR draws its pages into picture files." >&2
        exit 1
    fi
    ;;
esac
cd "$OLDPWD"
exec "$folder/build/release/semillero" "$@"
