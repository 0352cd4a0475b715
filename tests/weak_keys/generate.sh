#!/usr/bin/env bash
# Makes resources/weak_keys/debian-rsa.bin anew: generate.sh PROGRAM, where PROGRAM is the built certwright_debian_keys.
# Takes hours on many cores.
set -euo pipefail
program=$(realpath "$1")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sets() {
    for platform in amd64 i386 powerpc; do
        for maker in openssl-rnd openssl-old openssl-new; do
            printf '2048 %s %s\n1024 %s %s\n' "$platform" "$maker" "$platform" "$maker"
        done
        printf '2048 %s ssh-keygen\n' "$platform"
    done
}
sets | while read -r bits platform maker; do
    for first in $(seq 0 1024 32767); do
        printf '%s %s %s %s %s\n' "$bits" "$platform" "$maker" "$first" "$((first + 1023))"
    done
done | xargs -P "$(nproc)" -L 1 sh -c '"$0" "$2" "$3" "$4" "$5" "$6" >"$1/$2-$3-$4-$5"' "$program" "$work"
cat "$work"/* | python3 "$here/pack.py" "$here/../../resources/weak_keys/debian-rsa.bin"
