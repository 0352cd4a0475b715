#!/usr/bin/env bash
# Makes every folder beside it anew with the openssl command line, as in ../verify. Each leaf breaks one rule that OpenSSL
# checks only when strict, or not at all. expect.txt stands in the folder already, written by hand.
. "$(dirname "$0")/../verify/lib.sh"

www=DNS:www.example.test
sed 's/^rand_serial.*/serial = serial/' ca.cnf >serial.cnf

cert root 'Root' root "$root"
cert sub 'Intermediate' root "$sub"

# one NAME EXTENSIONS [SUBJECT]: a leaf under the intermediate
one() {
    rm -f one.key
    cert one "${3:-Leaf}" sub "$2"
    case_ "$1" one sub -- root
}
# top NAME EXTENSIONS: a root, and a good leaf under it
top() {
    rm -f top.key
    cert top 'Special Root' top "$2"
    cert undertop 'Leaf' top "$leaf"
    case_ "$1" undertop -- top
}
# mid NAME EXTENSIONS: an intermediate under the root, and a good leaf under it
mid() {
    rm -f mid.key
    cert mid 'Special Intermediate' root "$2"
    cert undermid 'Leaf' mid "$leaf"
    case_ "$1" undermid mid -- root
}

one a-good-path "$leaf"
one a-common-name-that-is-a-san "$leaf" www.example.test
one a-common-name-that-is-no-san "$leaf" other.example.test
one a-common-name-in-capitals "$leaf" WWW.example.test
one a-common-name-that-is-an-address-in-hex "${leaf/$www/IP:192.168.1.1}" 0xC0A80101
one a-leaf-without-eku "${leaf/extendedKeyUsage=serverAuth/}"
one a-leaf-for-anything "${leaf/serverAuth/serverAuth,anyExtendedKeyUsage}"
one a-leaf-for-clients-too "${leaf/serverAuth/serverAuth,clientAuth}"
one a-leaf-for-code-too "${leaf/serverAuth/serverAuth,codeSigning}"
one a-leaf-with-critical-eku "${leaf/serverAuth/critical,serverAuth}"
one a-leaf-with-empty-eku "${leaf/extendedKeyUsage=serverAuth/2.5.29.37=DER:3000}"
top a-root-with-eku "$root"$'\nextendedKeyUsage=serverAuth'
one an-authority-on-a-server "${leaf/CA:FALSE/CA:TRUE}"$'\nkeyUsage=critical,digitalSignature,keyCertSign'
one constraints-in-a-leaf "$leaf"$'\nnameConstraints=critical,permitted;DNS:example.test'
top constraints-that-are-not-critical "$root"$'\nnameConstraints=permitted;DNS:example.test'
top constraints-that-are-empty "$root"$'\n2.5.29.30=critical,DER:3000'
top a-constraint-with-a-leading-dot "$root"$'\nnameConstraints=critical,permitted;DNS:.example.test'
mid policy-constraints-that-are-not-critical "$sub"$'\npolicyConstraints=requireExplicitPolicy:3'
one a-name-with-a-strange-character "${leaf/www.example/w!w.example}"
one a-name-with-an-underscore "${leaf/www.example/w_w.example}"
one a-name-with-an-empty-label "${leaf/www.example/www..example}"
one a-wildcard-in-the-middle "${leaf/www.example/www.*.example}"
one a-wildcard-within-a-label "${leaf/www.example/w*.example}"
one a-wildcard-in-order "${leaf/www.example/*.example}"
one a-critical-san "${leaf/$www/critical,$www}"
echo 00 >serial
rm -f zero.key
cert zero 'Leaf' sub "$leaf" -config serial.cnf
case_ a-serial-of-zero zero sub -- root
echo 7F000000000000000000000000000000000000FFFF >serial
cert long 'Leaf' sub "$leaf" -config serial.cnf
case_ a-serial-that-is-too-long long sub -- root
openssl genpkey -genparam -algorithm DSA -pkeyopt dsa_paramgen_bits:2048 -out dsa.params 2>/dev/null
openssl genpkey -paramfile dsa.params -out dsa.key
cert dsa 'Leaf' sub "$leaf"
case_ a-dsa-key dsa sub -- root
key odd RSA -pkeyopt rsa_keygen_bits:3068
cert odd 'Leaf' sub "$leaf"
case_ an-rsa-key-of-an-odd-size odd sub -- root
top a-root-that-names-its-own-key "$root"$'\nauthorityKeyIdentifier=keyid'
top a-root-that-names-its-issuer "$root"$'\nauthorityKeyIdentifier=keyid,issuer:always'
one an-extension-that-cannot-be-read "$leaf"$'\n1.3.6.1.5.5.7.1.1=DER:6d616c'
# openssl replaces the first of two, so one of two others is renamed and the whole signed again.
rm -f twice.key
cert twice 'Leaf' sub "$leaf"$'\n1.3.6.1.4.1.55555.1=ASN1:NULL\n1.3.6.1.4.1.55555.2=ASN1:NULL'
openssl x509 -in twice.pem -outform DER -out twice.der
openssl asn1parse -inform DER -in twice.der -strparse 4 -noout -out tbs.der
python3 -c 'import sys; tbs = open("tbs.der", "rb").read(); open("tbs.der", "wb").write(tbs.replace(b"\x83\xb2\x03\x02", b"\x83\xb2\x03\x01"))'
openssl dgst -sha256 -sign sub.key -out tbs.sig tbs.der
python3 - <<'END'
def der(tag, content):
    n = len(content)
    size = bytes([n]) if n < 128 else bytes([0x81, n]) if n < 256 else bytes([0x82, n >> 8, n & 255])
    return bytes([tag]) + size + content

ecdsa_with_sha256 = bytes.fromhex("300a06082a8648ce3d040302")
tbs, signature = open("tbs.der", "rb").read(), open("tbs.sig", "rb").read()
open("twice.der", "wb").write(der(0x30, tbs + ecdsa_with_sha256 + der(3, b"\0" + signature)))
END
openssl x509 -inform DER -in twice.der -out twice.pem
case_ an-extension-twice twice sub -- root
one a-critical-aia "$leaf"$'\nauthorityInfoAccess=critical,caIssuers;URI:http://ca.example.test/ca.der'

one a-leaf-without-aki "${leaf/$linked/$unlinked}"
one a-leaf-without-ski-is-in-order "${leaf/$ids/subjectKeyIdentifier=none}"
cert noski 'No Key Id' root "${sub/$ids/subjectKeyIdentifier=none}"
cert undernoski 'Leaf' noski "${leaf/authorityKeyIdentifier=keyid/}"$'\nauthorityKeyIdentifier=issuer:always'
case_ an-intermediate-without-ski undernoski noski -- root
top a-root-with-basic-constraints-not-critical "${root/critical,CA:TRUE/CA:TRUE}"
top a-root-without-key-usage $'basicConstraints=critical,CA:TRUE\n'"$ids"
one a-leaf-that-may-sign-certificates "${leaf/digitalSignature/digitalSignature,keyCertSign}"
one a-critical-ski "${leaf/=hash/=critical,hash}"

# The wildcard stands for a name that the authority must not vouch for.
top a-wildcard-over-an-excluded-name "$root"$'\nnameConstraints=critical,excluded;DNS:x.example.test'
cert overexcluded 'Leaf' top "${leaf/www.example/*.example}"
case_ a-wildcard-over-an-excluded-name overexcluded -- top
top a-wildcard-beside-an-excluded-name "$root"$'\nnameConstraints=critical,excluded;DNS:y.x.example.test'
cert besideexcluded 'Leaf' top "${leaf/www.example/*.example}"
case_ a-wildcard-beside-an-excluded-name besideexcluded -- top

# The wildcard stands for more than the one name that the authority may vouch for.
rm -f top.key
cert top 'Special Root' top "$root"$'\nnameConstraints=critical,permitted;DNS:www.example.test'
cert overpermitted 'Leaf' top "${leaf/$www/$www,DNS:*.example.test}"
case_ a-wildcard-over-a-permitted-name overpermitted -- top
