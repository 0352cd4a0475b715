#!/usr/bin/env bash
# Makes the folders about what OpenSSL refuses in words of its own anew with the openssl command line, as make.sh does
# those about all else: times that are none, name constraints that nobody can compare, and too many names to compare.
. "$(dirname "$0")/lib.sh"

# retimed NAME ISSUER OLD NEW: NAME.pem with other octets in its validity, signed again by the issuer's key
retimed() {
    openssl x509 -in "$1.pem" -outform DER -out old.der
    python3 - "$3" "$4" <<'END'
import sys
old, new = (word.encode() for word in sys.argv[1:])
der = open("old.der", "rb").read()
size = 4 + int.from_bytes(der[6:8], "big") # of the tbsCertificate, whose length takes two octets
open("tbs.der", "wb").write(der[4:4 + size].replace(old, new, 1))
END
    openssl dgst -sha256 -sign "$2.key" -out signature.der tbs.der
    python3 - <<'END'
def tlv(tag, body):
    size = len(body)
    length = bytes([size]) if size < 128 else b"\x81" + bytes([size]) if size < 256 else b"\x82" + size.to_bytes(2, "big")
    return bytes([tag]) + length + body
tbs, signature = (open(name, "rb").read() for name in ("tbs.der", "signature.der"))
ecdsa = bytes.fromhex("300a06082a8648ce3d040302")
open("new.der", "wb").write(tlv(0x30, tbs + ecdsa + tlv(3, b"\0" + signature)))
END
    openssl x509 -inform DER -in new.der -out "$1.pem"
}

cert root 'Root' root "$root"
cert from 'Leaf' root "$leaf"
retimed from root 250101000000Z 250230000000Z
case_ a-leaf-that-begins-on-30-february from -- root
cert until 'Leaf' root "$leaf"
retimed until root 350101000000Z 351301000000Z
case_ a-leaf-that-ends-in-month-13 until -- root

cert numbering 'Root' numbering "$root"$'\nnameConstraints=critical,permitted;RID:1.2.3'
cert numbered 'Leaf' numbering "${leaf/DNS:/RID:1.2.3.4,DNS:}"
case_ a-constraint-of-a-kind-nobody-compares numbered -- numbering
cert linking 'Root' linking "$root"$'\nnameConstraints=critical,permitted;URI:example.test'
cert linkless 'Leaf' linking "${leaf/DNS:/URI:urn:example:1,DNS:}"
case_ a-name-that-no-constraint-compares linkless -- linking

constraints=$(seq -s, -f 'permitted;DNS:c%g.test' 1049)
names=$(seq -s, -f 'DNS:c%g.test' 1000)
cert crowding 'Root' crowding "$root"$'\nnameConstraints=critical,'"$constraints"
cert crowded 'Leaf' crowding "${leaf/DNS:www.example.test/$names}"
case_ more-names-than-openssl-compares crowded -- crowding
