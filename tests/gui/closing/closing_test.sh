#!/usr/bin/env bash
# Checks a server whose name the resolver never answers, closes the window, and wants the program to end at once.
#     closing_test.sh CERTWRIGHT SLOW_RESOLVER
set -euo pipefail
gui=$1 resolver=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

for tool in Xvfb xdotool python3; do
    command -v "$tool" >/dev/null && continue
    echo "$tool is not installed"
    [ -z "${CERTWRIGHT_REQUIRE_TOOLS:-}" ] || exit 1
    exit 77
done

work=$(mktemp -d)
started=()
finish() {
    for id in "${started[@]}"; do kill -9 "$id" 2>/dev/null || true; done
    rm -rf "$work"
}
trap finish EXIT

mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3<>"$work/display" >/dev/null 2>&1 &
started+=($!)
read -r -t 20 display <>"$work/display"
export DISPLAY=:$display QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

# waits WHAT COMMAND...: until the command succeeds
waits() {
    local what=$1
    shift
    for _ in $(seq 200); do
        "$@" >/dev/null 2>&1 && return
        sleep 0.1
    done
    echo "waited in vain for $what"
    exit 1
}

LD_PRELOAD=$resolver SLOW_RESOLVER_SIGN=$work/asked "$gui" --workspace "$work/workspace" 2>"$work/log" &
program=$!
started+=("$program")
waits "the window" xdotool search --onlyvisible --pid "$program"
window=$(xdotool search --onlyvisible --pid "$program" | tail -n 1)
xdotool windowfocus "$window"
sleep 0.5 # there is no window manager that says when the focus has come
xdotool key --clearmodifiers ctrl+4
sleep 0.5
xdotool type slow.certwright.test
xdotool key Return
waits "the question to the resolver" test -e "$work/asked"

python3 "$here/close_window.py" "$window"
begin=$(date +%s%N)
ended() { ! kill -0 "$program" 2>/dev/null; }
waits "the end of the program" ended
took=$((($(date +%s%N) - begin) / 1000000))
status=0
wait "$program" || status=$?
sed 's/^/certwright: /' "$work/log"
echo "ended after $took ms with $status"
[ "$status" -eq 0 ] && [ "$took" -lt 3000 ]
