#!/usr/bin/env bash
# run.sh [SECONDS] [TARGET...]: drives each parser with Clang's libFuzzer for that long (60 seconds), one after the other.
# Needs Clang and its run-time (Debian: clang, libclang-rt-dev or libclang-rt-14-dev). What crashes, hangs or breaks a
# promise lies in build/fuzz/finds/<target>; mend it and put the file into tests/data/fuzz/<target>.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
seconds=${1:-60}
shift || true
compiler=$(command -v clang++ || compgen -c clang++- | grep -E '^clang\+\+-[0-9]+$' | sort -V | tail -1)
[ -n "$compiler" ] || { echo "Clang is missing: apt install clang libclang-rt-dev"; exit 2; }

cd "$project"
cmake --preset fuzz -DCMAKE_CXX_COMPILER="$compiler" >/dev/null
nice -n 19 cmake --build --preset fuzz >/dev/null
fuzzer=build/fuzz/tests/fuzz/certwright_fuzz
corpus=build/fuzz/corpus
python3 tests/fuzz/seeds.py "$corpus"
targets=("$@")
[ ${#targets[@]} -gt 0 ] || mapfile -t targets < <("$fuzzer")

status=0
for target in "${targets[@]}"; do
    finds=build/fuzz/finds/$target
    mkdir -p "$finds" "$corpus/$target"
    dictionary=tests/fuzz/$target.dict
    [ -e "$dictionary" ] || dictionary=tests/fuzz/common.dict
    code=0
    CERTWRIGHT_FUZZ_TARGET=$target LC_ALL=C.UTF-8 TZ=UTC nice -n 19 "$fuzzer" -max_total_time="$seconds" -timeout=60 \
        -rss_limit_mb=2048 -max_len=16384 -print_final_stats=1 -dict="$dictionary" -artifact_prefix="$finds/" \
        "$corpus/$target" >"build/fuzz/$target.log" 2>&1 || code=$?
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "build/fuzz/$target.log")
    coverage=$(grep -oE 'cov: [0-9]+' "build/fuzz/$target.log" | tail -1)
    echo "$target: ${runs:-?} runs, ${coverage:-no coverage}, $(find "$finds" -type f | wc -l) finds"
    [ "$code" -eq 0 ] || { status=1; tail -30 "build/fuzz/$target.log"; }
done
exit "$status"
