#!/usr/bin/env bash
# The commands we show for trusting and untrusting a root, run for real: certutil in a home of its own, Debian's updater in
# a mount namespace of its own. Judges: certutil, vfychain, openssl. Nothing outside the namespace or the home changes.
#     trust_commands_test.sh PRINT_TRUST_COMMANDS
set -euo pipefail
printer=$1
PATH=$PATH:/usr/sbin:/sbin
missing() {
    echo "$1 is not installed"
    [ -z "${CERTWRIGHT_REQUIRE_TOOLS:-}" ] || exit 1
    exit 77
}
for tool in certutil vfychain update-ca-certificates openssl unshare; do command -v $tool >/dev/null || missing $tool; done
fail() { echo "FAIL: $*"; exit 1; }

if [ "${2:-}" != inside ]; then
    unset SSL_CERT_FILE SSL_CERT_DIR XDG_DATA_HOME XDG_CONFIG_HOME
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    cd "$work"
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout root.key -out "a root's.pem" -days 30 \
        -subj "/CN=Trust test root" -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign \
        2>/dev/null
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout leaf.key -out leaf.csr -subj /CN=leaf.test 2>/dev/null
    openssl x509 -req -in leaf.csr -CA "a root's.pem" -CAkey root.key -days 20 -out leaf.pem \
        -extfile <(echo "subjectAltName=DNS:leaf.test") 2>/dev/null
    "$printer" "$work/a root's.pem" "It's: mine" >commands
    [ "$(wc -l <commands)" -eq 6 ] || fail "six lines expected"
    mapfile -t lines <commands
    for line in "${lines[@]}"; do bash -n <<<"$line" || fail "no shell line: $line"; done
    run() { HOME=$work/home setsid -w timeout 30 sh -c "$1" </dev/null; }
    mkdir home

    # Chromium: the new folder is made, the old one wins when it is there.
    for folder in home/.local/share/pki/nssdb home/.pki/nssdb; do
        [ "$folder" != home/.pki/nssdb ] || mkdir -p home/.pki/nssdb
        run "${lines[2]}"
        vfychain -d "sql:$folder" -u 1 -a leaf.pem 2>&1 | grep -q "Chain is good" || fail "not trusted in $folder"
        run "${lines[3]}"
        ! vfychain -d "sql:$folder" -u 1 -a leaf.pem >/dev/null 2>&1 || fail "still trusted in $folder"
    done

    # Firefox: every profile with a database, none other.
    mkdir -p home/.mozilla/firefox/{one.default,two,bare}
    for profile in one.default two; do certutil -N -d sql:home/.mozilla/firefox/$profile --empty-password </dev/null; done
    run "${lines[4]}" || true
    for profile in one.default two; do
        vfychain -d sql:home/.mozilla/firefox/$profile -u 1 -a leaf.pem 2>&1 | grep -q "Chain is good" || fail "not trusted in $profile"
    done
    [ -z "$(ls home/.mozilla/firefox/bare)" ] || fail "a database was made where none was"
    run "${lines[5]}" || true
    ! vfychain -d sql:home/.mozilla/firefox/two -u 1 -a leaf.pem >/dev/null 2>&1 || fail "still trusted in Firefox"

    # The system's store.
    before=$(sha256sum /etc/ssl/certs/ca-certificates.crt)
    options=(--mount --propagation private)
    [ "$(id -u)" -eq 0 ] || options+=(--map-root-user)
    if ! unshare "${options[@]}" true 2>/dev/null; then
        echo "No mount namespace is to be had here: the system store's commands were not run."
    else
        timeout 100 unshare "${options[@]}" bash "$0" "$printer" inside "$work"
    fi
    [ "$before" = "$(sha256sum /etc/ssl/certs/ca-certificates.crt)" ] || fail "the real store changed"
    echo "trusted and untrusted everywhere"
    exit 0
fi

# Inside the namespace: copies in place of the folders the updater writes, sudo that changes nothing, no hooks.
work=$3
mkdir "$work/space"
mount -t tmpfs tmpfs "$work/space"
cd "$work/space"
mkdir bin none tmp
printf '#!/bin/sh\nexec "$@"\n' >bin/sudo
chmod +x bin/sudo
export PATH=$PWD/bin:$PATH TMPDIR=$PWD/tmp
mkdir -p /usr/local/share/ca-certificates 2>/dev/null || true
cp -a /etc/ssl/certs certs
cp -a /usr/local/share/ca-certificates local
mount --bind certs /etc/ssl/certs
mount --bind local /usr/local/share/ca-certificates
[ ! -d /etc/ca-certificates/update.d ] || mount --bind none /etc/ca-certificates/update.d
update-ca-certificates >/dev/null 2>&1
bundle=$(sha256sum </etc/ssl/certs/ca-certificates.crt)
mapfile -t lines <"$work/commands"

! openssl verify -CApath /etc/ssl/certs "$work/leaf.pem" >/dev/null 2>&1 || fail "trusted before anything was done"
sh -c "${lines[0]}" >/dev/null 2>&1
openssl verify -CApath /etc/ssl/certs "$work/leaf.pem" >/dev/null || fail "not trusted by the system"
openssl verify -CAfile /etc/ssl/certs/ca-certificates.crt "$work/leaf.pem" >/dev/null || fail "not in the bundle"
sh -c "${lines[1]}" >/dev/null 2>&1
! openssl verify -CApath /etc/ssl/certs "$work/leaf.pem" >/dev/null 2>&1 || fail "still trusted by the system"
[ "$bundle" = "$(sha256sum </etc/ssl/certs/ca-certificates.crt)" ] || fail "the bundle is not as it was"
[ -z "$(find /etc/ssl/certs -xtype l)" ] || fail "dangling links stay"
[ -z "$(ls /usr/local/share/ca-certificates | grep certwright-ca- || true)" ] || fail "our file stays"
