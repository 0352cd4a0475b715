#!/usr/bin/env bash
# keyring.sh STATE PROGRAM: runs the functions of keyring_test that belong to STATE (unlocked, locked, dismissed, missing,
# hanging, restarted, ended) on a message bus, with a home and a keyring, of their own.
set -eu
state=$1
program=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
lacks() {
    echo "SKIP: $1 is not installed"
    [ -z "${CERTWRIGHT_REQUIRE_TOOLS:-}" ] || exit 1
    exit 77
}
for tool in dbus-run-session gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || lacks "$tool"
done

functions() { "$program" -functions </dev/null | sed -n "s/^\($1[A-Za-z]*\)().*/\1/p"; }
fresh_runtime() { XDG_RUNTIME_DIR=$(mktemp -d "$TMPDIR/run.XXXXXX"); export XDG_RUNTIME_DIR; }

export TMPDIR=${TMPDIR:-/tmp} QT_QPA_PLATFORM=offscreen CERTWRIGHT_TEST_WORKSPACE=$HOME/workspace
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL XDG_CURRENT_DESKTOP DESKTOP_SESSION
fresh_runtime

# A bus that starts no services by itself, so that only what is started here answers.
config=$TMPDIR/bus.conf
cat >"$config" <<EOF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=$XDG_RUNTIME_DIR</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow receive_type="method_call"/><allow own="*"/>
<allow eavesdrop="false"/></policy></busconfig>
EOF
service_answers() {
    dbus-send --session --dest=org.freedesktop.secrets --print-reply /org/freedesktop/secrets \
        org.freedesktop.DBus.Peer.Ping >/dev/null 2>&1
}
prompter_answers() {
    dbus-send --session --dest=org.freedesktop.DBus --print-reply / org.freedesktop.DBus.GetNameOwner \
        string:org.gnome.keyring.SystemPrompter >/dev/null 2>&1
}
daemon() {
    dbus-send --session --dest=org.freedesktop.DBus --print-reply / org.freedesktop.DBus.GetConnectionUnixProcessID \
        string:org.freedesktop.secrets 2>/dev/null | sed -n 's/.*uint32 //p'
}
restart_keyring() { # HOW: another daemon, with the same keyring open, takes the place of the one that answers
    before=$(daemon)
    [ -n "$before" ] || return 1
    if [ "$1" = killed ]; then
        kill -KILL "$before"
        for turn in {1..50}; do [ -z "$(daemon)" ] && break; sleep 0.1; done
    fi
    printf pw | gnome-keyring-daemon --replace --unlock --components=secrets >/dev/null 2>&1
    for turn in {1..50}; do
        after=$(daemon)
        [ -n "$after" ] && [ "$after" != "$before" ] && service_answers && return 0
        sleep 0.1
    done
    return 1
}
export -f service_answers prompter_answers daemon restart_keyring
session() { timeout 50 dbus-run-session --config-file="$config" -- bash -c "$1" </dev/null; }
unlocked='printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1'
locked='gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1 </dev/null'

keep_a_secret() { # in a keyring that the next session meets locked
    session "$unlocked; exec '$program' unlockedMakesAnAuthorityAndSigns"
    fresh_runtime
    sed -i "s|unix:dir=[^<]*|unix:dir=$XDG_RUNTIME_DIR|" "$config"
}

case $state in
    unlocked) session "$unlocked; exec '$program' $(functions unlocked | tr '\n' ' ')" ;;
    locked)
        keep_a_secret
        session "$locked; exec '$program' $(functions locked | tr '\n' ' ')" ;;
    dismissed)
        /usr/bin/python3 -c 'from gi.repository import Gio' 2>/dev/null || lacks python3-gi
        export CERTWRIGHT_TEST_PROMPTS=$TMPDIR/prompts
        keep_a_secret
        session "/usr/bin/python3 '$here/dismissing_prompter.py' \"\$CERTWRIGHT_TEST_PROMPTS\" & prompter=\$!
            for turn in {1..50}; do prompter_answers && break; sleep 0.1; done
            $locked
            status=0; '$program' $(functions dismissed | tr '\n' ' ') || status=\$?
            kill \$prompter; exit \$status" ;;
    missing) session "exec '$program' $(functions missing | tr '\n' ' ')" ;;
    hanging)
        session "gnome-keyring-daemon --unlock --foreground --components=secrets >/dev/null 2>&1 <<<pw & daemon=\$!
            for turn in {1..50}; do service_answers && break; sleep 0.1; done
            kill -STOP \$daemon
            status=0; '$program' $(functions hanging | tr '\n' ' ') || status=\$?
            kill -KILL \$daemon; exit \$status" ;;
    restarted) session "$unlocked; exec '$program' $(functions restarted | tr '\n' ' ')" ;;
    ended) session "$unlocked; exec '$program' $(functions ended | tr '\n' ' ')" ;;
    *) echo "unknown state: $state" >&2; exit 2 ;;
esac
