#!/usr/bin/env bash
# The accessible tree of the real program on X11: starts a screen, a session bus and Certwright over a workspace with a
# few certificates, lets walk.py read it as a screen reader would, and ends them all.
#     atspi_test.sh CERTWRIGHT CERTWRIGHT_CLI
set -euo pipefail
gui=$1 cli=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

if [ "${3:-}" != inside ]; then
    for tool in Xvfb dbus-run-session xdotool /usr/libexec/at-spi-bus-launcher; do
        command -v "$tool" >/dev/null && continue
        echo "$tool is not installed"
        [ -z "${CERTWRIGHT_REQUIRE_TOOLS:-}" ] || exit 1
        exit 77
    done
    if ! /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null; then
        echo "python3-gi and gir1.2-atspi-2.0 are not installed"
        [ -z "${CERTWRIGHT_REQUIRE_TOOLS:-}" ] || exit 1
        exit 77
    fi
    # Sockets have short names only.
    XDG_RUNTIME_DIR=$(mktemp -d /tmp/cw-atspi.XXXXXX)
    export XDG_RUNTIME_DIR
    trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
    timeout 490 dbus-run-session -- bash "$0" "$gui" "$cli" inside </dev/null
    exit
fi

work=$(mktemp -d)
started=()
finish() {
    for id in "${started[@]}"; do kill "$id" 2>/dev/null || true; done
    rm -rf "$work"
}
trap finish EXIT

mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3<>"$work/display" >/dev/null 2>&1 &
started+=($!)
read -r -t 20 display <>"$work/display"
export DISPLAY=:$display QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1
unset WAYLAND_DISPLAY
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
started+=($!)

timeout 30 "$cli" --workspace "$work/workspace" ca create Local --generate-passphrase-file "$work/passphrase" </dev/null >/dev/null
for name in localhost app.test "*.shop.test" printer.home.arpa nats.internal 127.0.0.1; do
    timeout 30 "$cli" --workspace "$work/workspace" issue "$name" --passphrase-file "$work/passphrase" </dev/null >/dev/null
done
status=0
# walk WORKSPACE MODE [FILE...]
walk() {
    local workspace=$1 mode=$2 program
    shift 2
    "$gui" --workspace "$workspace" "$@" >>"$work/log" 2>&1 &
    program=$!
    started+=("$program")
    timeout 240 /usr/bin/python3 "$here/walk.py" "$program" $mode || status=1
    kill "$program" 2>/dev/null || status=1 # it must live until now
    wait "$program" 2>/dev/null || true
}
walk "$work/empty" --first-run
walk "$work/workspace" ''
data=$here/../../data
walk "$work/empty" --inspection "$data/lint/certs/several-faults-are-all-named.pem" "$data/revocation/leaf.pem" \
    "$data/revocation/sub.pem"
sed 's/^/certwright: /' "$work/log"
exit $status
