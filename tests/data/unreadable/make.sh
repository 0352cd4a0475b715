#!/usr/bin/env bash
# Makes the certificates beside it with the openssl command line, of an authority each: `openssl x509 -noout -text` shows
# the extension that cannot be read as its octets, or as <EMPTY>.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

printf '[req]\ndistinguished_name=dn\n[dn]\n' >"$work/cnf"
made() { # name subject extension...
    local name=$1 subject=$2 more=()
    shift 2
    for one; do more+=(-addext "$one"); done
    openssl req -x509 -config "$work/cnf" -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/key" \
        -days 36500 -subj "$subject" "${more[@]}" -out "$name.pem" 2>/dev/null
}
# An OCTET STRING in place of a BIT STRING, and one in place of a list.
made usages /CN=usages.test keyUsage=critical,DER:04020780 extendedKeyUsage=DER:0400 subjectAltName=DNS:usages.test
# A name that says it is longer than the list.
made names /CN=names.test subjectAltName=DER:3003820561 extendedKeyUsage=serverAuth
