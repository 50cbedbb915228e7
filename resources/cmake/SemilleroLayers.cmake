# SPDX-License-Identifier: GPL-3.0-or-later
# semillero_layer(NAME FOLDER... LINK LIBRARY...)
# Makes the static library semillero_NAME from every .cpp and .h below the folders (main.cpp excepted), with the
# project's root as include path, so that `#include "models/core/result.h"` reads the same everywhere.
# Adding a file to a folder is all it takes.

function(semillero_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 LAYER "" "" "LINK")
    set(sources "")
    foreach(folder IN LISTS LAYER_UNPARSED_ARGUMENTS)
        file(GLOB_RECURSE found CONFIGURE_DEPENDS
             "${CMAKE_SOURCE_DIR}/${folder}/*.cpp" "${CMAKE_SOURCE_DIR}/${folder}/*.h")
        list(APPEND sources ${found})
    endforeach()
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(semillero_${name} STATIC ${sources})
    set_target_properties(semillero_${name} PROPERTIES AUTOMOC ON LINKER_LANGUAGE CXX)
    target_include_directories(semillero_${name} PUBLIC "${CMAKE_SOURCE_DIR}")
    target_link_libraries(semillero_${name} PUBLIC ${LAYER_LINK} PRIVATE semillero_options)
    set_property(GLOBAL APPEND PROPERTY SEMILLERO_SOURCES ${sources})
endfunction()
