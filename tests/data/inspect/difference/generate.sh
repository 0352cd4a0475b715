#!/bin/bash
# Makes a certificate, its renewals and the request for one with openssl. Needs no network. Run it here.
set -euo pipefail
cd "$(dirname "$0")"
rm -f ./*.pem
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
openssl genpkey -algorithm EC -pkeyopt group:P-256 -out "$work/key"
openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$work/other" 2>/dev/null
for issuer in one two; do
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/$issuer.key" -subj "/CN=issuer $issuer" \
        -days 20000 -out "$work/$issuer.pem" 2>/dev/null
done
issue() { # issue NAME KEY ISSUER SERIAL FROM TO SUBJECT extension lines...
    local name=$1 key=$2 issuer=$3 serial=$4 from=$5 to=$6 subject=$7
    shift 7
    printf '%s\n' "$@" > "$work/ext"
    openssl req -new -key "$work/$key" -subj "$subject" -out "$work/csr"
    : > "$work/index"
    echo "$serial" > "$work/serial"
    printf '[ca]\ndefault_ca=a\n[a]\ndatabase=%s/index\nserial=%s/serial\nnew_certs_dir=%s\ndefault_md=sha256\npolicy=p\nunique_subject=no\n[p]\ncommonName=supplied\norganizationName=optional\n' \
        "$work" "$work" "$work" > "$work/cnf"
    openssl ca -batch -config "$work/cnf" -keyfile "$work/$issuer.key" -cert "$work/$issuer.pem" -in "$work/csr" -startdate "$from" \
        -enddate "$to" -extfile "$work/ext" -notext -out "$name.pem" 2>/dev/null
}
usage='keyUsage=critical,digitalSignature'
issue old key one 01 20260101000000Z 20260401000000Z /CN=a.test "$usage" extendedKeyUsage=serverAuth,clientAuth 'subjectAltName=DNS:a.test,DNS:old.test'
issue renewed other two 02 20260301000000Z 20260414235959Z /CN=a.test/O=New "$usage" extendedKeyUsage=serverAuth \
    'subjectAltName=DNS:a.test,IP:10.0.0.1' tlsfeature=status_request
# The same but for the serial number and the order of the names.
issue reordered key one 03 20260101000000Z 20260401000000Z /CN=a.test "$usage" extendedKeyUsage=serverAuth,clientAuth 'subjectAltName=DNS:old.test,DNS:a.test'
# One name twice, alone and beside a name that is lost.
issue twice key one 04 20260101000000Z 20260401000000Z /CN=a.test "$usage" extendedKeyUsage=serverAuth,clientAuth \
    'subjectAltName=DNS:a.test,DNS:old.test,DNS:a.test'
issue twice-and-less key one 05 20260101000000Z 20260401000000Z /CN=a.test "$usage" extendedKeyUsage=serverAuth,clientAuth \
    'subjectAltName=DNS:a.test,DNS:a.test'
# The same fields signed again: ECDSA makes another signature each time.
issue resigned key one 01 20260101000000Z 20260401000000Z /CN=a.test "$usage" extendedKeyUsage=serverAuth,clientAuth 'subjectAltName=DNS:a.test,DNS:old.test'
openssl req -new -key "$work/key" -subj /CN=a.test -addext subjectAltName=DNS:a.test,DNS:asked.test -addext "$usage" -out request.pem
