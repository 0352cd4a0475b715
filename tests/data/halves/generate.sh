#!/bin/bash
# Makes private keys whose private half is not that of their public half, in every form that has both: one bit of the
# scalar, of d or of dmp1 is flipped. openssl and keytool (Java) write the forms, and `openssl pkey -check` must refuse
# each that it reads. Beside them the sound keys, a certificate and a request of each. Needs no network.
set -euo pipefail
cd "$(dirname "$0")"
find . -type f ! -name generate.sh -delete
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ec.key 2>/dev/null
openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out rsa.key 2>/dev/null
openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -pkeyopt rsa_keygen_primes:3 -out rsa-three-primes.key 2>/dev/null
for name in ec rsa; do
    openssl req -x509 -key $name.key -subj /CN=$name.test -days 20000 -out $name.pem
    openssl req -new -key $name.key -subj /CN=$name.test -out $name.csr
done

openssl ec -in ec.key -outform DER -out "$work/ec.der" 2>/dev/null
openssl rsa -in rsa.key -traditional -outform DER -out "$work/rsa.der" 2>/dev/null
openssl rsa -in rsa-three-primes.key -traditional -outform DER -out "$work/three.der" 2>/dev/null
python3 - "$work" <<'P'
import sys
from pathlib import Path
work = Path(sys.argv[1])
ec = bytearray((work / "ec.der").read_bytes())
assert ec[5:7] == b"\x04\x20" # ECPrivateKey (RFC 5915 3): the version, then 32 octets
ec[7 + 31] ^= 1
(work / "ec-bad.der").write_bytes(ec)
def last_octets(der):
    """Where the numbers of an RSAPrivateKey (RFC 8017 A.1.2) end, and those of the sequences in it."""
    at, ends = 4, []
    while at < len(der):
        tag, size, head = der[at], der[at + 1], 2
        if size & 0x80:
            head = 2 + (size & 0x7f)
            size = int.from_bytes(der[at + 2:at + head], "big")
        at += head
        if tag == 2:
            at += size
            ends.append(at - 1)
    return ends
rsa = (work / "rsa.der").read_bytes()
for name, which in ("d", 3), ("dmp1", 6), ("iqmp", 8):
    bad = bytearray(rsa)
    bad[last_octets(rsa)[which]] ^= 2
    (work / f"rsa-{name}.der").write_bytes(bad)
three = bytearray((work / "three.der").read_bytes())
three[last_octets(three)[10]] ^= 2 # the exponent of the third prime
(work / "rsa-third.der").write_bytes(three)
P

pkcs8() { openssl pkcs8 -topk8 -nocrypt -inform DER -in "$work/$1.der" -out "$2"; }
pkcs8 ec-bad ec-scalar.key
pkcs8 rsa-d rsa-d.key
pkcs8 rsa-dmp1 rsa-dmp1.key
pkcs8 rsa-iqmp rsa-iqmp.key
pkcs8 rsa-third rsa-third-exponent.key
openssl ec -inform DER -in "$work/ec-bad.der" -out ec-scalar-sec1.pem 2>/dev/null
openssl rsa -inform DER -in "$work/rsa-d.der" -traditional -out rsa-d-pkcs1.pem 2>/dev/null
openssl pkcs8 -topk8 -in ec-scalar.key -passout pass:secret -out ec-scalar-locked.key
openssl ec -in ec-scalar.key -aes128 -passout pass:secret -out ec-scalar-headers.pem 2>/dev/null
openssl rsa -in rsa-d.key -outform PVK -pvk-none -out rsa-d.pvk 2>/dev/null
openssl rsa -in rsa-d.key -outform MSBLOB -out rsa-d.blob 2>/dev/null
openssl pkcs12 -export -in ec.pem -inkey ec-scalar.key -name ec -passout pass:secret -out ec-scalar.p12
keytool -importkeystore -srckeystore ec-scalar.p12 -srcstoretype PKCS12 -srcstorepass secret -destkeystore ec-scalar.jks \
    -deststoretype JKS -deststorepass secret -destkeypass secret 2>/dev/null

# Keys whose numbers fit, but one or both of whose primes are products of two.
prime() { openssl prime -generate -bits "$1"; }
python3 - "$work" "$(prime 1024)" "$(prime 512)" "$(prime 512)" "$(prime 512)" "$(prime 512)" <<'P'
import sys
from pathlib import Path
work, (prime, *small) = Path(sys.argv[1]), map(int, sys.argv[2:])
def tlv(tag, body):
    size = len(body).to_bytes((len(body).bit_length() + 7) // 8, "big")
    return bytes([tag]) + (size if len(body) < 0x80 else bytes([0x80 | len(size)]) + size) + body
def integer(value):
    return tlv(2, value.to_bytes(value.bit_length() // 8 + 1, "big"))
def key(p, q, e=65537):
    d = pow(e, -1, (p - 1) * (q - 1))
    return tlv(0x30, b"".join(map(integer, (0, p * q, e, d, p, q, d % (p - 1), d % (q - 1), pow(q, -1, p)))))
(work / "one.der").write_bytes(key(prime, small[0] * small[1]))
(work / "both.der").write_bytes(key(small[0] * small[1], small[2] * small[3]))
P
pkcs8 one rsa-composite-prime.key
openssl rsa -inform DER -in "$work/both.der" -traditional -out rsa-composite-primes.pem 2>/dev/null

for file in ec.key rsa.key rsa-three-primes.key; do
    openssl pkey -in "$file" -check -noout >/dev/null
done
for file in *-*.key *-*.pem; do
    if [ "$file" != rsa-three-primes.key ] && openssl pkey -in "$file" -passin pass:secret -check -noout >/dev/null 2>&1; then
        echo "openssl takes $file for a sound key" >&2
        exit 1
    fi
done
