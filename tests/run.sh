#!/usr/bin/env bash
# Installs what the build and the tests need, builds, and runs every test; the unit tests also under the sanitizers.
# Without root and without sudo, the packages must be there already.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$project/installer/dependencies.sh"

# Real servers, real judges, a keyring, a screen, and the checkers of what we install.
test_packages=(ccache nginx-light nats-server curl openssl ca-certificates gnutls-bin libnss3-tools mkcert xca
    gnome-keyring libsecret-tools dbus dbus-x11 xvfb xauth xdotool at-spi2-core python3 python3-gi python3-jsonschema gir1.2-atspi-2.0
    desktop-file-utils appstream man-db groff-base bash zsh fish fonts-noto-core file dpkg-dev procps iproute2
    default-jre-headless openssh-client)

ensure_packages "${build_packages[@]}" "${test_packages[@]}"
export PATH=$PATH:/usr/sbin:/sbin
# From here on a program that a test needs must be there: a test fails where it would have been skipped.
export CERTWRIGHT_REQUIRE_TOOLS=1

build asan
# The second target compiles every header alone.
build release all all_verify_interface_header_sets

cd "$project"
jobs=$(nproc)
status=0
# Twice at most: a pool thread that has not quite ended when the process does leaves OpenSSL's error state behind, which
# the leak check then reports by chance. What is really wrong fails both times.
ctest --preset asan --parallel "$jobs" --repeat until-pass:2 </dev/null || status=$?
ctest --preset release --parallel "$jobs" </dev/null || exit $?
[ "$status" -eq 0 ] || say "The unit tests under the sanitizers failed; see above."
exit "$status"
