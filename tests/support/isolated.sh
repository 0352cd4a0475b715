#!/usr/bin/env bash
# isolated.sh HOME COMMAND...: runs a test with HOME emptied first, so that no run sees what an earlier one left.
set -e
home=$1
shift
case $home in */tests/home/*) ;; *) echo "not a test's home: $home" >&2; exit 1 ;; esac
[ ! -d "$home" ] || chmod -R u+rwX "$home"
rm -rf "$home"
mkdir -p "$home"/{tmp,config,data,cache,state}
mkdir -m 700 "$home/run"
exec "$@"
