#!/usr/bin/env bash
# run_command.sh TREE: installer/run.sh over a build that is up to date.
set -euo pipefail
run=$1/installer/run.sh
fail() { echo "$*"; exit 1; }
unset DISPLAY WAYLAND_DISPLAY
mkdir -p "$TMPDIR/elsewhere" && cd "$TMPDIR/elsewhere"

bash "$run" version --json >out 2>err </dev/null || fail "version failed: $(cat out err)"
python3 -c 'import json, sys; assert json.load(open("out"))["schema"] == "certwright/version/1"' || fail "not one document: $(cat out)"
[ ! -s err ] || fail "not quiet with nothing to do: $(cat err)"

bash "$run" issue run.test --out here >out 2>err </dev/null || fail "issue failed: $(cat out err)"
[ -e here/cert.pem ] || [ -e here/fullchain.pem ] || fail "--out is not relative to where the command was given: $(ls -R)"

status=0
bash "$run" inspect /nowhere.pem >out 2>err </dev/null || status=$?
[ "$status" -eq 3 ] || fail "the exit status is not passed on: $status"

bash "$run" >out 2>err </dev/null || fail "without a display: $(cat out err)"
grep -q 'no display' err || fail "does not say that there is no display: $(cat err)"
grep -q localhost out || fail "the main job did not run: $(cat out)"
