# SPDX-License-Identifier: GPL-3.0-or-later
# `cmake --build build/dev --target lint`: clang-format, clang-tidy and clazy over every source, on demand.
add_custom_target(lint COMMAND "${CMAKE_SOURCE_DIR}/resources/lint/lint.sh" USES_TERMINAL VERBATIM)
