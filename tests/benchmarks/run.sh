#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Semillero developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   tests/benchmarks/run.sh [--rows 5000000] [--engine sqlite|postgresql] [--only 1,3]
#
# Builds Release and measures; one line a measurement: name  ours  floor-or-peer  ratio  target  ok|short
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

[ -f build/release/build.ninja ] || cmake --preset release
cmake --build build/release --target semillero_benchmarks semillero
exec build/release/tests/semillero_benchmarks "$@"
