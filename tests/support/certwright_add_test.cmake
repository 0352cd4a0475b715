# certwright_add_test(NAME name LABELS unit|integration|gui|bench... SOURCES files... LIBRARIES targets...
#                     [DEPENDS targets...] [TIMEOUT seconds] [RUN_SERIAL] [CORE_ONLY])
# Adds a Qt Test program. Each run gets an empty home of its own (see isolated.sh), so tests run side by side.
# The program knows CERTWRIGHT_TEST_DATA (tests/data); integration, gui and bench also CERTWRIGHT_CLI and CERTWRIGHT_GUI,
# unless CORE_ONLY says that it runs neither and so need not wait for them to be built.
function(certwright_add_test)
    cmake_parse_arguments(PARSE_ARGV 0 test "RUN_SERIAL;CORE_ONLY" "NAME;TIMEOUT" "LABELS;SOURCES;LIBRARIES;DEPENDS")
    if(test_UNPARSED_ARGUMENTS OR NOT test_NAME OR NOT test_LABELS OR NOT test_SOURCES)
        message(FATAL_ERROR "certwright_add_test: NAME, LABELS and SOURCES are needed; unknown: ${test_UNPARSED_ARGUMENTS}")
    endif()

    add_executable(${test_NAME} ${test_SOURCES})
    set_target_properties(${test_NAME} PROPERTIES CERTWRIGHT_IS_TEST ON)
    target_link_libraries(${test_NAME} PRIVATE ${test_LIBRARIES} certwright_network Qt6::Test)
    target_compile_definitions(${test_NAME} PRIVATE CERTWRIGHT_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    if("certwright_ui" IN_LIST test_LIBRARIES OR "gui" IN_LIST test_LABELS)
        target_link_libraries(${test_NAME} PRIVATE certwright_ui)
        target_precompile_headers(${test_NAME} REUSE_FROM certwright_widgets_pch)
    else()
        target_precompile_headers(${test_NAME} REUSE_FROM certwright_pch)
    endif()
    if("unit" IN_LIST test_LABELS)
        add_dependencies(unit_tests ${test_NAME})
    elseif(NOT test_CORE_ONLY)
        target_compile_definitions(${test_NAME} PRIVATE CERTWRIGHT_CLI="$<TARGET_FILE:certwright_cli>"
            CERTWRIGHT_GUI="$<TARGET_FILE:certwright>")
        add_dependencies(${test_NAME} certwright_cli certwright ${test_DEPENDS})
    endif()

    if(NOT test_TIMEOUT)
        set(test_TIMEOUT 60)
    endif()
    certwright_add_script_test(NAME ${test_NAME} LABELS ${test_LABELS} TIMEOUT ${test_TIMEOUT}
        COMMAND $<TARGET_FILE:${test_NAME}>)
    set_tests_properties(${test_NAME} PROPERTIES RUN_SERIAL ${test_RUN_SERIAL})
endfunction()

# certwright_add_script_test(NAME name LABELS labels... COMMAND command... [TIMEOUT seconds])
# Any command as a test, in the environment of every test.
function(certwright_add_script_test)
    cmake_parse_arguments(PARSE_ARGV 0 test "" "NAME;TIMEOUT" "LABELS;COMMAND")
    if(NOT test_TIMEOUT)
        set(test_TIMEOUT 60)
    endif()
    set(home ${PROJECT_BINARY_DIR}/tests/home/${test_NAME})
    set(support ${PROJECT_SOURCE_DIR}/tests/support)
    add_test(NAME ${test_NAME} COMMAND bash ${support}/isolated.sh ${home} ${test_COMMAND})
    set_tests_properties(${test_NAME} PROPERTIES LABELS "${test_LABELS}" TIMEOUT ${test_TIMEOUT} ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_FATAL_CRITICALS=1;HOME=${home};TMPDIR=${home}/tmp;\
XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;\
XDG_STATE_HOME=${home}/state;XDG_RUNTIME_DIR=${home}/run;\
LSAN_OPTIONS=suppressions=${support}/lsan.supp:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1;\
TSAN_OPTIONS=suppressions=${support}/tsan.supp:ignore_noninstrumented_modules=1")
endfunction()
