# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target that every library, program and test links: warnings, Qt's strict defines, sanitizers.

option(SEMILLERO_WERROR "Treat warnings as errors" ON)
option(SEMILLERO_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)

add_library(semillero_options INTERFACE)
target_compile_options(semillero_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
if(SEMILLERO_WERROR)
    target_compile_options(semillero_options INTERFACE -Werror)
endif()
target_compile_definitions(semillero_options INTERFACE
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
    SEMILLERO_VERSION="${PROJECT_VERSION}")
if(SEMILLERO_SANITIZE)
    target_compile_options(semillero_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(semillero_options INTERFACE -fsanitize=address,undefined)
endif()

find_program(SEMILLERO_CCACHE ccache)
if(SEMILLERO_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${SEMILLERO_CCACHE}")
endif()

find_program(SEMILLERO_MOLD mold)
if(SEMILLERO_MOLD)
    target_link_options(semillero_options INTERFACE -fuse-ld=mold)
endif()
