#!/usr/bin/env bash
# Makes the files of this folder with openssl and ssh-keygen; run it here. The certificates end in 2126.
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
openssl req -x509 -new -key "$work/root.key" -subj "/CN=Root of the match" -days 36500 -out root.pem
key "$work/inner.key"
request "$work/inner.key" "Between" "$work/inner.csr"
sign "$work/inner.csr" root.pem "$work/root.key" "basicConstraints=critical,CA:TRUE" inner.pem
key server.key
request server.key server.test server.csr
sign server.csr inner.pem "$work/inner.key" "subjectAltName=DNS:server.test" server.pem
sign server.csr root.pem "$work/root.key" "subjectAltName=DNS:server.test" renewed.pem
openssl pkey -in server.key -pubout -out server.pub.pem
openssl ec -in server.key -param_enc explicit -conv_form compressed -out compressed.key 2>/dev/null
ssh-keygen -i -m PKCS8 -f server.pub.pem >server.ssh.pub
key other.key
openssl pkcs8 -topk8 -in other.key -passout pass:secret -v2 aes256 -out locked.key
openssl pkcs12 -export -inkey server.key -in server.pem -certfile inner.pem -name server -passout pass:secret -out server.p12
