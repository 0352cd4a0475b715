#!/bin/bash
# Makes requests, revocation lists, OCSP responses and keys with openssl. Needs no network. Run it here.
set -euo pipefail
cd "$(dirname "$0")"
rm -f ./*.der ./*.pem
work=$(mktemp -d)
here=$PWD
trap 'rm -rf "$work"' EXIT

# --- requests -------------------------------------------------------------------------------------------------------
openssl genpkey -algorithm EC -pkeyopt group:P-256 -out "$work/key"
cat > "$work/req.cnf" <<'C'
[req]
distinguished_name=dn
attributes=attributes
prompt=no
req_extensions=ext
[dn]
O=Example
CN=asked.test
[attributes]
challengePassword=not to be shown
unstructuredName=a name
[ext]
subjectAltName=DNS:asked.test,IP:10.0.0.1
keyUsage=critical,digitalSignature
C
openssl req -new -key "$work/key" -config "$work/req.cnf" -outform DER -out request.der
openssl req -new -newkey rsa:2048 -nodes -keyout "$work/rsa" -subj /CN=plain -config <(printf '[req]\ndistinguished_name=dn\n[dn]\n') \
    -outform DER -out request-plain.der 2>/dev/null
python3 - <<'P'
data = bytearray(open("request.der", "rb").read())
data[-3] ^= 1
open("request-bad-signature.der", "wb").write(data)
# An algorithm nobody has, of the same length: the key's type id-ecPublicKey becomes 1.2.840.10045.2.127.
data = open("request.der", "rb").read()
old = bytes.fromhex("06072a8648ce3d0201")
assert old in data
open("request-unknown-key.der", "wb").write(data.replace(old, bytes.fromhex("06072a8648ce3d027f")))
P

# --- an authority with its revocation lists and OCSP responses -------------------------------------------------------
cd "$work"
cat > ca.cnf <<'C'
[ca]
default_ca=desk
[desk]
database=index.txt
serial=serial
crlnumber=crlnumber
new_certs_dir=.
certificate=ca.pem
private_key=ca.key
default_md=sha256
default_days=20000
policy=any
crl_extensions=crl_ext
[any]
commonName=supplied
[crl_ext]
authorityKeyIdentifier=keyid
[crl_indirect]
issuingDistributionPoint=critical,@point
authorityKeyIdentifier=keyid
2.5.29.27=critical,ASN1:INTEGER:3
[point]
fullname=URI:http://crl.test/a.crl
indirectCRL=TRUE
C
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key -subj '/O=Example/CN=issuer' -days 20000 -out ca.pem \
    -set_serial 0x0badcafe 2>/dev/null
touch index.txt
echo 0081 > serial
echo 04d2 > crlnumber
for name in good stolen held unspecified; do
    openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout $name.key -subj /CN=$name -out $name.csr 2>/dev/null
    openssl ca -batch -config ca.cnf -in $name.csr -out $name.pem -notext 2>/dev/null
done
openssl ca -config ca.cnf -revoke stolen.pem -crl_compromise 20260102030405Z 2>/dev/null
openssl ca -config ca.cnf -revoke held.pem -crl_hold holdInstructionReject 2>/dev/null
openssl ca -config ca.cnf -revoke unspecified.pem 2>/dev/null
openssl ca -config ca.cnf -gencrl -crldays 20000 2>/dev/null | openssl crl -outform DER -out "$here/list.der"
openssl ca -config ca.cnf -gencrl -crldays 20000 -crlexts crl_indirect 2>/dev/null | openssl crl -outform DER -out "$here/list-indirect-delta.der"
: > empty.txt
openssl ca -config <(sed 's/index.txt/empty.txt/; /^crl_extensions/d; /^crlnumber/d' ca.cnf) -gencrl -crldays 20000 2>/dev/null |
    openssl crl -outform DER -out "$here/list-empty.der"
openssl ocsp -issuer ca.pem -cert good.pem -cert stolen.pem -serial 0x99 -reqout q.der >/dev/null 2>&1
openssl ocsp -index index.txt -CA ca.pem -rsigner ca.pem -rkey ca.key -reqin q.der -respout "$here/ocsp.der" -ndays 20000 >/dev/null 2>&1
openssl ocsp -index index.txt -CA ca.pem -rsigner ca.pem -rkey ca.key -reqin q.der -respout "$here/ocsp-by-key.der" -resp_key_id -resp_no_certs \
    -no_nonce >/dev/null 2>&1
printf '\x30\x03\x0a\x01\x03' > "$here/ocsp-try-later.der"
cp ca.pem "$here/issuer.pem"

# --- keys for pins ---------------------------------------------------------------------------------------------------
cd "$here"
for type in 'EC -pkeyopt group:P-384' 'RSA -pkeyopt rsa_keygen_bits:2048' ED25519 'EC -pkeyopt group:P-521'; do
    file=key-$(echo "$type" | tr -cd 'A-Za-z0-9' | sed 's/pkeyopt//; s/group//; s/rsakeygenbits//' | tr A-Z a-z)
    # shellcheck disable=SC2086
    openssl genpkey -algorithm $type 2>/dev/null | openssl pkey -pubout -outform DER -out "$file.der"
done
