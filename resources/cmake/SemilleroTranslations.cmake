# SPDX-License-Identifier: GPL-3.0-or-later
# Both languages are complete at all times. `cmake --build BUILD --target semillero_lupdate` reads new texts from the
# sources into translations/semillero_{es,en}.ts; the build compiles them into the programs as :/i18n/semillero_*.qm.
# Catalogue texts stand in the sources as text("context", "source", "comment"): see models/core/text.h.

get_property(semillero_sources GLOBAL PROPERTY SEMILLERO_SOURCES)
list(APPEND semillero_sources "${CMAKE_SOURCE_DIR}/app/desktop/main.cpp" "${CMAKE_SOURCE_DIR}/app/ctl/main.cpp")
set(semillero_ts "${CMAKE_SOURCE_DIR}/translations/semillero_es.ts" "${CMAKE_SOURCE_DIR}/translations/semillero_en.ts")
qt_add_lupdate(semillero_settings TS_FILES ${semillero_ts} SOURCES ${semillero_sources}
    OPTIONS -tr-function-alias translate+=text -no-obsolete -locations relative)
qt_add_lrelease(semillero_settings TS_FILES ${semillero_ts} OPTIONS -silent -nounfinished
    QM_FILES_OUTPUT_VARIABLE semillero_qm)
qt_add_resources(semillero_settings translations PREFIX /i18n BASE "${CMAKE_BINARY_DIR}" FILES ${semillero_qm})
