#!/usr/bin/env bash
# Makes the files beside it anew with the openssl command line: OCSP answers of a responder that the authority asked to,
# without its certificate, which lies in responder.pem; namesake.pem has its name and another key. at.txt is a moment at
# which the answers are valid: openssl ocsp dates them with the present.
. "$(dirname "$0")/../verify/lib.sh"

asked=$'basicConstraints=critical,CA:FALSE\nextendedKeyUsage=OCSPSigning\nnoCheck=ignored\n'"$linked"
cert root 'Root' root "$root"
cert leaf 'Leaf' root "$leaf"
cert responder 'Responder' root "$asked"
cert namesake 'Responder' root "$asked"
cert unasked 'No Responder' root "$leaf"
cp root.pem leaf.pem responder.pem namesake.pem unasked.pem "$here/"
printf 'V\t350101000000Z\t\t%s\tunknown\t/CN=Leaf\n' "$(openssl x509 -in leaf.pem -noout -serial | cut -d= -f2)" >index

# ocsp NAME SIGNER [OPTION...]
ocsp() {
    local name=$1 signer=$2
    shift 2
    openssl ocsp -index index -CA root.pem -issuer root.pem -cert leaf.pem -ndays 3650 -rsigner "$signer.pem" \
        -rkey "$signer.key" -no_nonce -resp_no_certs "$@" -respout "$here/$name.ocsp" >log 2>&1 || { cat log >&2; exit 1; }
}
date -u +%Y-%m-%dT%H:%M:%SZ >"$here/at.txt"
ocsp by-name responder
ocsp by-key responder -resp_key_id
ocsp by-unasked unasked
