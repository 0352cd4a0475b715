#!/usr/bin/env bash
# issue_vs_mkcert.sh CLI LEAF_BENCH [RUNS]: one leaf by certwright-cli beside one by `mkcert -ecdsa`, the same names, in
# turns, medians of RUNS. The authority exists on both sides; no keyring takes part. Where gnome-keyring is installed
# the same is done with the authority's secret in it, and the difference printed apart.
set -eu
cli=$1
bench=$2
runs=${3:-41}
command -v mkcert >/dev/null || { echo "SKIP: mkcert is not installed"; exit 77; }
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
names=(localhost 127.0.0.1 ::1)
export HOME=$here CAROOT=$here/caroot XDG_DATA_HOME=$here/data XDG_RUNTIME_DIR=$here/run LC_ALL=C.UTF-8
unset DISPLAY DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY
mkdir -m 700 "$here/caroot" "$here/run" "$here/out"

microseconds() { # of one run of the command
    local start=${EPOCHREALTIME/./}
    "$@" </dev/null >"$here/log" 2>&1 || { echo "failed: $*" >&2; cat "$here/log" >&2; exit 1; }
    echo $((${EPOCHREALTIME/./} - start))
}
median() { sort -n "$1" | sed -n "$((($(wc -l <"$1") + 1) / 2))p"; }
ours() { "$cli" --workspace "$here/workspace" issue --passphrase-file "$here/passphrase" "${names[@]}"; }
theirs() { cd "$here/out" && mkcert -ecdsa "${names[@]}"; }
shared() { "$cli" issue "${names[@]}"; }

"$bench" --seed "$here/workspace" "$here/passphrase"
theirs >/dev/null 2>&1 </dev/null # makes its authority
for ((run = 0; run < runs; run++)); do
    microseconds ours >>"$here/ours"
    microseconds theirs >>"$here/theirs"
done
a=$(median "$here/ours") b=$(median "$here/theirs")
awk -v a="$a" -v b="$b" -v runs="$runs" 'BEGIN {
    printf "certwright-cli issue %.1f ms, mkcert -ecdsa %.1f ms\n", a / 1000, b / 1000
    printf "ratio issue/mkcert %.2f (medians of %d, target 1.0)\n", a / b, runs }'

command -v gnome-keyring-daemon >/dev/null && command -v dbus-run-session >/dev/null || exit 0
export -f microseconds shared
export cli here runs names_text="${names[*]}"
timeout 120 dbus-run-session -- bash -c '
    names=($names_text)
    printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    microseconds shared >/dev/null
    for ((run = 0; run < runs; run++)); do microseconds shared >>"$here/shared"; done' </dev/null 2>"$here/bus"
c=$(median "$here/shared")
awk -v a="$a" -v c="$c" 'BEGIN { printf "with the keyring %.1f ms: it costs %.1f ms\n", c / 1000, (c - a) / 1000 }'
