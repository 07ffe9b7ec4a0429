# A room is one static library. What it links PUBLIC and PRIVATE is the law of who may know whom.
include_guard()

function(slipway_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(slipway_${name} STATIC ${ROOM_SOURCES})
    add_library(Slipway::${name} ALIAS slipway_${name})
    target_include_directories(slipway_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(slipway_${name} PUBLIC ${ROOM_PUBLIC} PRIVATE Slipway::options ${ROOM_PRIVATE})
    if("Qt6::Widgets" IN_LIST ROOM_PUBLIC)
        slipway_use_precompiled(slipway_${name} widgets)
    else()
        slipway_use_precompiled(slipway_${name} core)
    endif()
endfunction()

# One Qt Test executable, registered with CTest under its own name.
#   slipway_test(tst_name SOURCES … LINK … LABELS unit|contract|cli|gui|lab [TIMEOUT s])
function(slipway_test name)
    cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
    endif()
    add_executable(${name} ${TEST_SOURCES})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_link_libraries(${name} PRIVATE Slipway::options Qt6::Test ${TEST_LINK})
    if("slipway_guitesting" IN_LIST TEST_LINK OR "Slipway::desktop" IN_LIST TEST_LINK)
        slipway_use_precompiled(${name} widgets)
    elseif("${TEST_LINK}" MATCHES "Slipway::")
        slipway_use_precompiled(${name} core)
    endif()
    target_compile_definitions(${name} PRIVATE
        SLIPWAY_SOURCE_DIR="${PROJECT_SOURCE_DIR}" SLIPWAY_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        SLIPWAY_BIN_DIR="${PROJECT_BINARY_DIR}/bin")
    add_test(NAME ${name} COMMAND ${name})
    math(EXPR milliseconds "${TEST_TIMEOUT} * 1000") # Qt would end a test function after five minutes
    set_tests_properties(${name} PROPERTIES LABELS "${TEST_LABELS}" TIMEOUT ${TEST_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=${milliseconds}")
endfunction()
