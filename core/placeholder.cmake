# Gives targets that have no file yet an empty one. Goes away when every folder has its code.
function(certwright_placeholder target folder text)
    if(NOT EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/CMakeLists.txt)
        file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${target}_placeholder.cpp CONTENT "${text}\n")
        target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${target}_placeholder.cpp)
    endif()
endfunction()
