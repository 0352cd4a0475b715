#!/usr/bin/env bash
# Proves that check.sh refuses what is wrong, kind by kind.
set -uo pipefail
check=$(dirname "${BASH_SOURCE[0]}")/check.sh
cd "${TMPDIR:-/tmp}" || exit 1
failed=0

# refuses KIND CONTENTS
refuses() {
    printf '%b' "$2" >"bad_$1"
    bash "$check" "$1" "$PWD/bad_$1" >out 2>&1
    case $? in
    0) echo "$1: the bad file passed"; failed=1 ;;
    77) cat out ;;
    esac
}

refuses desktop '[Desktop Entry]\nType=Application\n'
refuses appstream '<component/>'
refuses man '.TH X 1\n.SH NAME\nx \\- y\n.nosuchmacro\n'
refuses bash 'if true; then\n'
refuses zsh 'if true; then\n'
refuses fish 'if true\n'
mkdir -p empty && bash "$check" debs "$PWD/empty" >out 2>&1
[ $? -ne 0 ] || { echo "debs: an empty build folder passed"; failed=1; }
exit $failed
