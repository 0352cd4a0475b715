#!/bin/bash
# Makes an answer of a time stamping authority (RFC 3161) and its token alone, with openssl. Needs no network.
# expect.txt: the time that "openssl ts -reply -text" reads from it.
set -euo pipefail
cd "$(dirname "$0")"
find . -type f ! -name generate.sh -delete
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf 'extendedKeyUsage = critical,timeStamping\nkeyUsage = digitalSignature\n' > "$work/ext"
openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/key" -subj /CN=tsa -out "$work/csr" 2>/dev/null
openssl x509 -req -in "$work/csr" -signkey "$work/key" -extfile "$work/ext" -days 20000 -out "$work/tsa.pem" 2>/dev/null
cat > "$work/conf" <<CONF
[tsa]
default_tsa = one
[one]
serial = $work/serial
signer_cert = $work/tsa.pem
signer_key = $work/key
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256
CONF
echo 01 > "$work/serial"
echo hello > "$work/data"
openssl ts -query -data "$work/data" -sha256 -cert -out "$work/query" 2>/dev/null
openssl ts -reply -queryfile "$work/query" -config "$work/conf" -section one -out answer.tsr 2>/dev/null
openssl ts -reply -in answer.tsr -token_out -out token.tst 2>/dev/null
openssl ts -reply -in answer.tsr -text 2>/dev/null | sed -n 's/^Time stamp: //p' | date -u -f - +%Y-%m-%dT%H:%M:%SZ > expect.txt
