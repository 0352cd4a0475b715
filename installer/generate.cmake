# cmake -DPROGRAM=certwright-cli -DKIND=man|bash|zsh|fish -DOUTPUT=file -P generate.cmake
execute_process(COMMAND ${PROGRAM} --generate ${KIND} OUTPUT_FILE ${OUTPUT}.new TIMEOUT 60 RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "${PROGRAM} --generate ${KIND} ended with ${result}")
endif()
file(RENAME ${OUTPUT}.new ${OUTPUT})
