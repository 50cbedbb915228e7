# SPDX-License-Identifier: GPL-3.0-or-later
# What is compiled into the libraries: migrations as :/sql/..., icons as :/icons/..., the manual as :/manual/...

function(semillero_sql_resources target)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/sql/*.sql")
    qt_add_resources(${target} sql PREFIX / BASE "${CMAKE_SOURCE_DIR}/resources" FILES ${files})
endfunction()

function(semillero_icon_resources target)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/icons/*.svg")
    if(files)
        qt_add_resources(${target} icons PREFIX / BASE "${CMAKE_SOURCE_DIR}/resources" FILES ${files})
    endif()
endfunction()

function(semillero_manual_resources target)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/manual/*.md")
    qt_add_resources(${target} manual PREFIX / BASE "${CMAKE_SOURCE_DIR}/resources" FILES ${files})
endfunction()
