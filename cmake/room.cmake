# SPDX-FileCopyrightText: 2026 The BounceLens authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target is compiled and linked with.
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
elseif(NOT BOUNCELENS_FUZZ)
    # Hardening of what users get. Fortify needs an optimising build.
    add_compile_options(-fstack-protector-strong $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE>
        $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=3>)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
        add_compile_options(-fcf-protection=full)
    endif()
    add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack)
endif()

# bouncelens_room(NAME NEEDS library… [PRIVATE_NEEDS library…] [SOURCES file…] [MOC])
# One static library a room, of every .cpp in its folder, or of SOURCES. It sees what it NEEDS and nothing else, so an
# include against the direction of ARCHITECTURE.md compiles at most, but never links.
# MOC: its headers hold QObjects.
function(bouncelens_room name)
    cmake_parse_arguments(arg "MOC" "" "SOURCES;NEEDS;PRIVATE_NEEDS" ${ARGN})
    if(NOT arg_SOURCES)
        file(GLOB_RECURSE arg_SOURCES CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
    endif()
    add_library(bouncelens_${name} STATIC ${arg_SOURCES})
    target_link_libraries(bouncelens_${name} PUBLIC ${arg_NEEDS} PRIVATE bouncelens_options ${arg_PRIVATE_NEEDS})
    set_target_properties(bouncelens_${name} PROPERTIES AUTOMOC ${arg_MOC})
endfunction()
