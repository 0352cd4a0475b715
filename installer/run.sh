#!/usr/bin/env bash
# Installs what the build needs, builds, and starts Certwright.
#     bash installer/run.sh               the window; without a display, a certificate for this computer
#     bash installer/run.sh ARGUMENTS...  certwright-cli with these arguments
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$project/installer/dependencies.sh"

ensure_packages "${build_packages[@]}"
build release certwright certwright_cli

cli=$project/build/release/certwright-cli
if [ $# -gt 0 ]; then
    exec "$cli" "$@"
elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$project/build/release/certwright"
fi
say "There is no display, so instead of opening its window Certwright issues a certificate for this computer."
# It never asks anything: without a keyring a throw-away authority signs.
exec "$cli" issue localhost 127.0.0.1 ::1 </dev/null
