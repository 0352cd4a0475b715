#!/usr/bin/env bash
# Makes the files of this folder with openssl; run it here. Two servers of one authority, and one object of each kind.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1" -quiet; }
sign() { # request issuer key extensions certificate
    openssl x509 -req -in "$1" -CA "$2" -CAkey "$3" -days 36500 -set_serial "0x$(printf '%s' "$5" | sha256sum | head -c 16)" \
        -extfile <(printf '%s\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid' "$4") -out "$5" 2>/dev/null
}

key root.key
openssl req -x509 -new -key root.key -subj "/CN=Root to convert" -days 36500 -out root.pem
for name in leaf second; do
    key $name.key
    openssl req -new -key $name.key -subj "/CN=$name.test" -out $name.csr
    sign $name.csr root.pem root.key "subjectAltName=DNS:$name.test" $name.pem
done
openssl pkcs8 -topk8 -in second.key -passout pass:secret -v2 aes256 -out locked.key
openssl pkcs12 -export -inkey leaf.key -in leaf.pem -certfile root.pem -name leaf -passout pass:secret -out leaf.p12
openssl pkey -in leaf.key -pubout -out public.pem
touch "$work/index"
for number in 01 02; do
    printf '%s\n' "$number" >"$work/number"
    cat >"$work/ca.cnf" <<CNF
[ca]
default_ca = all
[all]
database = $work/index
crlnumber = $work/number
default_md = sha256
CNF
    openssl ca -config "$work/ca.cnf" -gencrl -keyfile root.key -cert root.pem -crldays 36500 -out "list-$number.crl" 2>/dev/null
done
openssl ocsp -issuer root.pem -cert leaf.pem -reqout "$work/request" -no_nonce
printf 'V\t21260101000000Z\t\t%s\tunknown\t/CN=leaf.test\n' "$(openssl x509 -in leaf.pem -noout -serial | cut -d= -f2)" >"$work/index"
openssl ocsp -index "$work/index" -CA root.pem -rsigner root.pem -rkey root.key -reqin "$work/request" -respout answer.der -ndays 36500 2>/dev/null
{
    cat leaf.pem
    sed '5s/^..../!!!!/' root.pem
} >broken.pem
