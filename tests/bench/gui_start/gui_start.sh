#!/usr/bin/env bash
# How long until the window shows something, with 1,000 certificates, beside xca with the same 1,000.
#     gui_start.sh CERTWRIGHT CERTWRIGHT_CLI FIRST_PAINT [RUNS [CERTIFICATES]]
# Prints both medians in milliseconds and the ratio certwright / xca. A benchmark, not a test: it judges nothing.
set -euo pipefail
gui=$1 cli=$2 first_paint=$3 runs=${4:-7} certificates=${5:-1000}
for tool in xca Xvfb; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed"; exit 77; }
done

work=$(mktemp -d)
started=()
finish() {
    for id in "${started[@]}"; do kill "$id" 2>/dev/null || true; done
    rm -rf "$work"
}
trap finish EXIT

# What both show: the same certificates, issued by our own program into a workspace, then imported into xca.
unset DBUS_SESSION_BUS_ADDRESS # no keyring
"$cli" --workspace "$work/workspace" ca create Bench --generate-passphrase-file "$work/passphrase" </dev/null >/dev/null
for ((i = 0; i < certificates; i++)); do
    timeout 60 "$cli" --workspace "$work/workspace" issue "host$i.test" --passphrase-file "$work/passphrase" </dev/null >/dev/null
done
printf 'secret' >"$work/xca-password"
mapfile -t files < <(ls "$work"/workspace/certificates/*/cert.pem)
timeout 120 xca --no-gui --database="$work/x.xdb" --password="file:$work/xca-password" --import --exit "${files[@]}" \
    </dev/null >/dev/null 2>&1

mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3<>"$work/display" >/dev/null 2>&1 &
started+=($!)
read -r -t 20 display <>"$work/display"
export DISPLAY=:$display QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY

median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
ours=$work/ours theirs=$work/theirs
for ((run = 0; run <= runs; run++)); do
    a=$("$first_paint" "$gui" --workspace "$work/workspace" 2>/dev/null </dev/null)
    b=$("$first_paint" xca --database="$work/x.xdb" --password="file:$work/xca-password" 2>/dev/null </dev/null)
    [ "$run" -eq 0 ] && continue # the first pair only warms the caches
    echo "$a" >>"$ours"
    echo "$b" >>"$theirs"
done
a=$(median <"$ours") b=$(median <"$theirs")
echo "first paint with $certificates certificates, median of $runs runs: certwright $a ms, xca $b ms, ratio $(awk "BEGIN {printf \"%.2f\", $a / $b}")"
