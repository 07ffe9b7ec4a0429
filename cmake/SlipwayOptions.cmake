# Warnings and strict Qt definitions for our own targets only, never for third-party headers.
include_guard()

add_library(slipway_options INTERFACE)
add_library(Slipway::options ALIAS slipway_options)
target_compile_features(slipway_options INTERFACE cxx_std_20)
target_compile_options(slipway_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    -fstack-protector-strong)
# Line numbers in a backtrace are what a release needs; variables and types cost a third of the build.
target_compile_options(slipway_options INTERFACE $<$<CONFIG:RelWithDebInfo>:-g1>)
target_compile_definitions(slipway_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(SLIPWAY_WERROR)
    target_compile_options(slipway_options INTERFACE -Werror)
endif()
