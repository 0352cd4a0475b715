# cmake -DPROGRAM=path -DKIND=EXECUTABLES|MODULES -DFORBIDDEN=regex -P runtime_closure.cmake
# Fails when a shared library that the program loads, directly or not, matches.
file(GET_RUNTIME_DEPENDENCIES ${KIND} ${PROGRAM} RESOLVED_DEPENDENCIES_VAR libraries
    UNRESOLVED_DEPENDENCIES_VAR unresolved)
if(unresolved)
    message(FATAL_ERROR "${PROGRAM} needs libraries that are not there: ${unresolved}")
endif()
if(NOT libraries)
    message(FATAL_ERROR "${PROGRAM} seems to need no library at all, which cannot be true")
endif()
list(FILTER libraries INCLUDE REGEX "${FORBIDDEN}")
if(libraries)
    message(FATAL_ERROR "${PROGRAM} loads ${libraries}")
endif()
