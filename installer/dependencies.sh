# For installer/run.sh and tests/run.sh: Debian packages and builds. Everything said here goes to standard error,
# so that standard output belongs to the program that is run afterwards.

# What the build needs, and the plug-ins that no library dependency names.
build_packages=(g++ ninja-build cmake pkg-config qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-translations-l10n qt6-wayland qtkeychain-qt6-dev libgl-dev libvulkan-dev libssl-dev libpsl-dev libgmp-dev
    libqt6sql6-sqlite libsecret-1-0)
# Drawing SVG icons is a package of its own from Debian 13 on; before, it came with the library.
compgen -G '/usr/lib/*/qt6/plugins/imageformats/libqsvg.so' >/dev/null || build_packages+=(qt6-svg-plugins)
# Botan is loaded when a locked SSH key is opened; the third version came with Debian 13, and either will do.
compgen -G '/usr/lib/*/libbotan-[23].so.*' >/dev/null || build_packages+=(libbotan-3-7 libbotan-2-19)

say() { printf '%s\n' "$*" >&2; }

# Lets root work without sudo and others with it. Only somebody at a terminal can be asked for a password.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif [ -t 0 ] && [ -z "${CI:-}" ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

# Prints those of the named packages that are not installed.
missing_packages() {
    dpkg-query --show --showformat='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
        sed -n 's/ installed$//p' | sort -u | comm -13 - <(printf '%s\n' "$@" | sort -u)
}

# Prints those of the named packages that this distribution has.
known_packages() {
    local package
    for package in "$@"; do
        apt-cache show --no-all-versions "$package" >/dev/null 2>&1 && printf '%s\n' "$package"
    done
    return 0
}

# Installs the named packages when some are missing. Elsewhere than on Debian and its kin CMake says what it lacks.
ensure_packages() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || return 0
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing what is missing: ${missing[*]}"
    as_root apt-get update -qq </dev/null >/dev/null || say "The package lists could not be refreshed; the ones at hand must do."
    mapfile -t missing < <(known_packages "${missing[@]}")
    [ ${#missing[@]} -gt 0 ] || return 0
    local log
    log=$(mktemp)
    if as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 \
        "${missing[@]}" </dev/null >"$log" 2>&1; then
        rm -f "$log"
        return 0
    fi
    cat "$log" >&2
    rm -f "$log"
    say "These packages could not be installed. An administrator can do it with: apt-get install ${missing[*]}"
    return 3
}

# build PRESET [TARGET...]: configures when needed and builds; silent when there is nothing to do.
build() {
    local preset=$1 tree=$project/build/$1
    shift
    mkdir -p "$tree"
    (
        set -o pipefail
        cd "$project"
        flock 9
        if [ ! -e "$tree/build.ninja" ] || [ CMakePresets.json -nt "$tree/build.ninja" ]; then
            say "Configuring $preset."
            cmake --preset "$preset" >"$tree/configure.log" 2>&1 || { cat "$tree/configure.log" >&2; exit 3; }
        fi
        cmake --build --preset "$preset" ${1:+--target "$@"} 2>&1 |
            sed -u -e '/^ninja: no work to do/d' -e '/Re-checking globbed/d' >&2
    ) 9>"$tree/.lock" </dev/null || { say "The build did not succeed; its first error is above."; return 3; }
}
