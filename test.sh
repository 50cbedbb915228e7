#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Semillero developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   ./test.sh [CTEST ARGUMENTS]   installs what is missing, builds, runs every test on SQLite and on a PostgreSQL server of
#                                 the tests' own. E.g. ./test.sh -L database, ./test.sh -R tst_fold
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

resources/packaging/install.sh build run test
[ -f build/release/build.ninja ] || cmake --preset release
cmake --build build/release
exec ctest --test-dir build/release --parallel "$(nproc)" --output-on-failure --no-tests=error "$@" </dev/null
