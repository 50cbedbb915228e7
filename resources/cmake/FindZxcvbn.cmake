# SPDX-License-Identifier: GPL-3.0-or-later
# Zxcvbn::Zxcvbn: the C library that estimates how hard a password is to guess (Debian: libzxcvbn-dev). It has neither a CMake
# nor a pkg-config file of its own; some distributions put its header into a folder.
find_path(Zxcvbn_INCLUDE_DIR zxcvbn.h PATH_SUFFIXES zxcvbn)
find_library(Zxcvbn_LIBRARY zxcvbn)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Zxcvbn REQUIRED_VARS Zxcvbn_LIBRARY Zxcvbn_INCLUDE_DIR)
mark_as_advanced(Zxcvbn_LIBRARY Zxcvbn_INCLUDE_DIR)

if(Zxcvbn_FOUND AND NOT TARGET Zxcvbn::Zxcvbn)
    add_library(Zxcvbn::Zxcvbn UNKNOWN IMPORTED)
    set_target_properties(Zxcvbn::Zxcvbn PROPERTIES IMPORTED_LOCATION "${Zxcvbn_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${Zxcvbn_INCLUDE_DIR}")
endif()
