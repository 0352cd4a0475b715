#!/usr/bin/env bash
# Makes the files of this folder with openssl; run it here. The certificates end in 2126. `openssl verify -CAfile root.pem
# -untrusted inner.pem leaf.pem sister.pem renewed.pem` says that all are in order; renewed.pem has leaf.pem's key.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1" 2>/dev/null; }
request() { openssl req -new -key "$1" -subj "/CN=$2" -out "$3"; }
sign() { # request issuer key extensions certificate
    openssl x509 -req -in "$1" -CA "$2" -CAkey "$3" -days 36500 -set_serial "0x$(printf '%s' "$5" | sha256sum | head -c 16)" \
        -extfile <(printf '%s\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid' "$4") -out "$5" 2>/dev/null
}

key "$work/root.key"
openssl req -x509 -new -key "$work/root.key" -subj "/CN=Root of issuers" -days 36500 -out root.pem
key "$work/inner.key"
request "$work/inner.key" "Inner of issuers" inner.csr
sign inner.csr root.pem "$work/root.key" "basicConstraints=critical,CA:TRUE" inner.pem
for name in leaf sister; do
    key "$work/$name.key"
    request "$work/$name.key" $name.test "$work/$name.csr"
    sign "$work/$name.csr" inner.pem "$work/inner.key" "subjectAltName=DNS:$name.test" $name.pem
done
sign "$work/leaf.csr" root.pem "$work/root.key" "subjectAltName=DNS:leaf.test" renewed.pem
openssl pkey -in "$work/leaf.key" -pubout -out leaf.pub.pem
