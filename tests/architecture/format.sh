#!/usr/bin/env bash
# format.sh TREE: every C++ file as clang-format 14 writes it. Other versions differ, so without it the test is skipped.
set -uo pipefail
tool=$(command -v clang-format-14 || command -v clang-format) || exit 77
"$tool" --version | grep -q 'version 14\.' || { echo "clang-format 14 is not installed"; exit 77; }
cd "$1" || exit 1
found=$(find app core ui tests -name '*.cpp' -o -name '*.h' | sort |
    xargs "$tool" --dry-run 2>&1 | sed -n 's/^\([^: ]*\):[0-9]*:[0-9]*: warning.*/\1/p' | uniq -c)
[ -z "$found" ] || { printf 'Run clang-format-14 -i on these files (number of places, file):\n%s\n' "$found"; exit 1; }
