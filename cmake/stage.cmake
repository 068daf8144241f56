# SPDX-FileCopyrightText: 2026 The BounceLens authors
# SPDX-License-Identifier: GPL-3.0-or-later

add_library(bouncelens_options INTERFACE)
target_compile_definitions(bouncelens_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_UP_TO=0x060800
    BOUNCELENS_VERSION="${PROJECT_VERSION}")
target_compile_options(bouncelens_options INTERFACE
    -Wall -Wextra -Wconversion -Wshadow -Wno-error=deprecated-declarations
    $<$<BOOL:${BOUNCELENS_WERROR}>:-Werror>)
target_include_directories(bouncelens_options INTERFACE ${PROJECT_SOURCE_DIR}/app)
# An index out of range stops a fuzz target, also where memory of Qt's own is behind it.
if(BOUNCELENS_FUZZ)
    target_compile_definitions(bouncelens_options INTERFACE QT_FORCE_ASSERTS _GLIBCXX_ASSERTIONS)
    target_compile_options(bouncelens_options INTERFACE -O1 -g1 -Wno-sign-conversion)
endif()
if(BOUNCELENS_SANITIZE)
    add_compile_options(-fsanitize=${BOUNCELENS_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${BOUNCELENS_SANITIZE})
endif()

# bouncelens_stage(NAME SOURCES file… NEEDS library…)
# One static library a stage. It sees what it NEEDS and nothing else, so an include
# against the direction of ARCHITECTURE.md compiles at most, but never links.
function(bouncelens_stage name)
    cmake_parse_arguments(arg "" "" "SOURCES;NEEDS;PRIVATE_NEEDS" ${ARGN})
    add_library(bouncelens_${name} STATIC ${arg_SOURCES})
    target_link_libraries(bouncelens_${name} PUBLIC ${arg_NEEDS} PRIVATE bouncelens_options ${arg_PRIVATE_NEEDS})
endfunction()
