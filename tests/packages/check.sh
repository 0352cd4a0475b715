#!/usr/bin/env bash
# check.sh KIND FILE: lets the tool that will read an installed file judge it. For "debs", FILE is a build folder.
set -euo pipefail
kind=$1 file=$2

fail() { echo "$*"; exit 1; }

# A tool that is not there skips the check, but not where tests/run.sh has installed everything.
need() {
    command -v "$1" >/dev/null && return
    echo "$1 is not installed"
    [ -n "${CERTWRIGHT_REQUIRE_TOOLS:-}" ] && exit 1 || exit 77
}

# Runs a command that must succeed and say nothing.
silently() {
    local said
    said=$("$@" 2>&1 </dev/null) || fail "$* failed: $said"
    [ -z "$said" ] || fail "$* says: $said"
}

check_appstream() {
    # Newer versions miss a homepage, which the project does not have; older ones do not know the complaint.
    local lenient=(--override=url-homepage-missing=info)
    appstreamcli validate --no-net "${lenient[@]}" "$file" </dev/null >out 2>&1 && return
    grep -q 'not recognized' out || fail "$(cat out)"
    appstreamcli validate --no-net "$file" </dev/null || fail "the metainfo is not valid"
}

# deb_of NAME prints the one package file of that name.
deb_of() {
    local found
    found=$(ls debs/"$1"_*.deb 2>/dev/null) || fail "no package $1 was made"
    [ "$(wc -l <<<"$found")" -eq 1 ] || fail "more than one package $1: $found"
    echo "$found"
}

# holds DEB PATTERN...: every pattern matches a path in the package.
holds() {
    local deb=$1 list pattern
    shift
    list=$(dpkg-deb --contents "$deb")
    for pattern in "$@"; do
        grep -qE "$pattern" <<<"$list" || fail "$deb does not contain $pattern"
    done
}

depends() { dpkg-deb --field "$1" Depends | grep -qE "$2"; }

check_debs() {
    cpack --config "$file/CPackConfig.cmake" -G DEB -B debs >out 2>&1 </dev/null || fail "$(cat out)"
    local cli gui
    cli=$(deb_of certwright-cli) gui=$(deb_of certwright)
    holds "$cli" /usr/bin/certwright-cli$ /certwright/certwright-keyring.so$ /certwright/certwright-network.so$ man1/certwright-cli.1$ bash-completion/completions/certwright-cli$ \
        vendor-completions/_certwright-cli vendor_completions.d/certwright-cli.fish doc/certwright-cli/copyright doc/certwright-cli/json.schema.json
    holds "$gui" /usr/bin/certwright$ applications/certwright.desktop metainfo/ scalable/apps/certwright.svg
    for deb in "$cli" "$gui"; do
        depends "$deb" libqt6sql6-sqlite || fail "$deb lacks the SQLite driver"
        depends "$deb" libsecret-1-0 || fail "$deb lacks the library behind the keyring"
        dpkg-deb --field "$deb" Recommends | grep -q libbotan || fail "$deb lacks what opens locked SSH keys"
    done
    depends "$gui" 'qt6-svg-plugins \|' || fail "$gui lacks the drawing of SVG icons"
    ! depends "$cli" 'libqt6(gui|widgets|svg)' || fail "$cli needs a library for windows"
}

cd "${TMPDIR:-/tmp}"
case $kind in
desktop) need desktop-file-validate && silently desktop-file-validate "$file" ;;
appstream) need appstreamcli && check_appstream ;;
man) need man && need groff && MANWIDTH=80 silently bash -c 'man --warnings -l "$1" 2>&1 >/dev/null' - "$file" ;;
bash) silently bash -n "$file" ;;
zsh) need zsh && silently zsh -n "$file" ;;
fish) need fish && silently fish -n "$file" ;;
debs) need dpkg-shlibdeps && check_debs ;;
*) fail "unknown kind: $kind" ;;
esac
