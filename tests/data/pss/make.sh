#!/bin/sh
# Makes what is signed with RSA-PSS, with OpenSSL: certificates of every kind of parameters, of a key restricted to some,
# a request, a revocation list and an OCSP response. expect.txt says of each what `openssl … -text` says of it:
# FILE HASH MASK-HASH SALT
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

openssl req -x509 -newkey rsa:2048 -nodes -keyout "$work/ca.key" -out "$work/ca.pem" -subj "/CN=PSS CA" -days 3650 2> /dev/null
openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/leaf.key" -out "$work/leaf.csr" \
    -subj "/CN=app.test" 2> /dev/null
printf 'subjectAltName=DNS:app.test\n' > "$work/ext"

# NAME HASH MASK-HASH SALT
: > expect.txt
signed() {
    openssl x509 -req -in "$work/leaf.csr" -CA "$work/ca.pem" -CAkey "$work/ca.key" -days 90 -extfile "$work/ext" \
        -"$2" -sigopt rsa_padding_mode:pss -sigopt "rsa_mgf1_md:$3" -sigopt "rsa_pss_saltlen:$4" -out "$1.pem" 2> /dev/null
    echo "$1.pem $2 $3 $4" >> expect.txt
}
signed sha256 sha256 sha256 32
signed sha384 sha384 sha384 48
signed sha512 sha512 sha512 64
signed sha224 sha224 sha224 28
signed sha1 sha1 sha1 20 # all of them defaults: the parameters are an empty SEQUENCE
signed sha1-salt-32 sha1 sha1 32
signed without-salt sha256 sha256 0
signed mask-of-sha1 sha256 sha1 32

openssl req -new -key "$work/ca.key" -subj "/CN=request" -sha256 -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:32 \
    -out request.pem
echo "request.pem sha256 sha256 32" >> expect.txt

: > "$work/index"
echo 01 > "$work/number"
cat > "$work/ca.cnf" << 'END'
[ca]
default_ca = own
[own]
database = $ENV::WORK/index
crlnumber = $ENV::WORK/number
END
WORK=$work openssl ca -config "$work/ca.cnf" -gencrl -cert "$work/ca.pem" -keyfile "$work/ca.key" -md sha384 -crldays 30 \
    -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:48 -out list.pem 2> /dev/null
echo "list.pem sha384 sha384 48" >> expect.txt

printf 'V\t491231235959Z\t\t01\tunknown\t/CN=x\n' > "$work/index"
openssl ocsp -issuer "$work/ca.pem" -serial 1 -reqout "$work/request.der" 2> /dev/null
openssl ocsp -index "$work/index" -rsigner "$work/ca.pem" -rkey "$work/ca.key" -CA "$work/ca.pem" -reqin "$work/request.der" \
    -rmd sha256 -rsigopt rsa_padding_mode:pss -rsigopt rsa_pss_saltlen:32 -respout answer.der -ndays 30 2> /dev/null
echo "answer.der sha256 sha256 32" >> expect.txt

# A key that may sign with nothing else, and one without such a restriction.
openssl genpkey -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048 -pkeyopt rsa_pss_keygen_md:sha256 \
    -pkeyopt rsa_pss_keygen_mgf1_md:sha256 -pkeyopt rsa_pss_keygen_saltlen:32 -out "$work/restricted.key" 2> /dev/null
openssl req -x509 -key "$work/restricted.key" -subj "/CN=restricted" -days 90 -out restricted-key.pem
openssl genpkey -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048 -out "$work/free.key" 2> /dev/null
openssl req -x509 -key "$work/free.key" -subj "/CN=free" -days 90 -sha256 -sigopt rsa_pss_saltlen:32 -out free-key.pem
