#!/bin/bash
# A certificate, its authority and its key as logs, listings and dumps show them. Needs openssl, xxd, hexdump and od.
# expect.txt is written by hand: FILE PASSWORD KINDS ERRORS, a star for what stays locked.
set -euo pipefail
cd "$(dirname "$0")"
find . -type f ! -name generate.sh ! -name expect.txt -delete
export LC_ALL=C
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
quiet() { "$@" 2>/dev/null; }
quiet openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/ca.key" -subj /CN=root -days 20000 -out "$work/ca.pem"
quiet openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/one.key" -subj /CN=one -out "$work/one.csr"
quiet openssl x509 -req -in "$work/one.csr" -CA "$work/ca.pem" -CAkey "$work/ca.key" -days 20000 -out "$work/one.pem"
quiet openssl rsa -aes128 -traditional -passout pass:secret -in <(quiet openssl genrsa -traditional 1024) -out "$work/old.pem"
quiet openssl genpkey -algorithm ED25519 -outform DER -out "$work/ed.der"
cat "$work/one.pem" "$work/ca.pem" > "$work/chain.pem"
openssl x509 -in "$work/one.pem" -outform DER -out "$work/one.der"

# --- a prefix before every line ---------------------------------------------------------------------------------------
# The seconds go on, the number of the process does not: what journald and syslog write.
stamped() { awk '{ printf "Nov 26 03:%02d:%02d host app[4711]: %s\n", 4 + int(NR / 60), NR % 60, $0 }'; }
{ echo 'Nov 26 03:03:59 host app[4711]: the peer sent this'; stamped < "$work/chain.pem"; echo 'Nov 26 03:09:09 host app[4711]: done'; } > syslog.log
awk '{ printf "<13>1 2026-11-26T03:04:%02d.%03dZ host app %d - - %s\n", NR, NR * 37, 90 + NR, $0 }' "$work/one.pem" > rfc5424.log
sed 's/^/web-1  | /; s/ *$//' "$work/chain.pem" > compose.log
sed 's/^/[pod\/web-7d9f\/app] /' "$work/old.pem" > kubectl.log
cat -n "$work/chain.pem" > numbered.txt
grep -n '' "$work/one.pem" > grep.txt
sed 's/^/#   /' "$work/one.pem" > comment.conf
sed 's/^/> /' "$work/one.pem" > quoted.txt
sed 's/$/\r/' syslog.log > crlf.log
# Another program's line inside of the block; a line cut short; the log ends early.
sed '5i db-1   | ready' compose.log > interleaved.log
sed '5s/....$//' compose.log > short-line.log
head -n 7 compose.log > cut.log

# --- dumps ------------------------------------------------------------------------------------------------------------
xxd "$work/one.der" > xxd.txt
xxd -u -g1 -c 24 "$work/one.der" > xxd-wide.txt
xxd "$work/ed.der" > xxd-key.txt
hexdump -C "$work/one.der" > hexdump.txt
hexdump -C "$work/one.der" | sed '$d' > hexdump-no-end.txt
hexdump -C "$work/chain.pem" > hexdump-pem.txt
od -A x -t x1z "$work/one.der" > od.txt
od -t x1 "$work/one.der" > od-octal.txt
{ echo 'What came over the wire:'; echo; hexdump -C "$work/one.der"; echo; echo 'and then'; hexdump -C <(openssl x509 -in "$work/ca.pem" -outform DER); } > two-dumps.txt
{ head -c 1000 /dev/zero | tr '\0' '\125'; cat "$work/one.der"; } > "$work/padded"
xxd "$work/padded" > xxd-inside.txt
# Words of a little-endian machine, the last of them not full; of a PEM file; of a big-endian one.
hexdump "$work/one.der" > words.txt
hexdump "$work/chain.pem" > words-pem.txt
od -x "$work/one.der" > words-octal.txt
od -A x -t x4 "$work/one.der" > words-of-four.txt
xxd -e "$work/one.der" > words-xxd.txt
od -A x -t x2 --endian=big "$work/one.der" > words-big.txt
# A line is missing; a table of numbers that is none.
sed '6d' hexdump.txt > gap.txt
sed '6d' words.txt > words-gap.txt
awk 'BEGIN { for (i = 0; i < 60; ++i) printf "%08x  %02x %02x %02x %02x\n", i * 7, i, i + 1, i + 2, i + 3 }' > table.txt

# --- base64url without a header ---------------------------------------------------------------------------------------
url() { basenc --base64url -w0 | tr -d =; }
url < "$work/one.der" > url.txt
{ url < "$work/ed.der"; echo; } > url-key.txt
basenc --base64url -w 64 "$work/one.der" > url-lines.txt
# Its end is missing; something else in the same letters.
head -c 300 url.txt > url-cut.txt
printf 'a token of another program, no certificate: 0123456789~~~~' | url > url-nothing.txt

# --- hex in databases and programs ------------------------------------------------------------------------------------
{ echo ' id | certificate'; echo '----+-------------'; echo "  1 | \\x$(xxd -p "$work/one.der" | tr -d '\n')"; echo '(1 row)'; } > psql.txt
{ printf 'der = b"'; xxd -p "$work/one.der" | tr -d '\n' | sed 's/../\\x&/g'; echo '"'; } > escapes.txt
