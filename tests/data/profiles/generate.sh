#!/usr/bin/env bash
# Configuration profiles of Apple's with a certificate and a PKCS#12 file in them, as XML and in binary, signed and not,
# and what else messages carry. Needs openssl and python3 (plistlib). expect.txt is written by hand: FILE PASSWORD KINDS
# ERRORS, as ../inspect/expect.txt.
set -euo pipefail
cd "$(dirname "$0")"
find . -type f ! -name generate.sh ! -name expect.txt -delete
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for name in ca leaf; do
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/$name.key" -subj "/CN=$name of a profile" \
        -days 20000 -out "$work/$name.pem" 2>/dev/null
    openssl x509 -in "$work/$name.pem" -outform DER -out "$work/$name.der"
done
openssl pkcs12 -export -in "$work/leaf.pem" -inkey "$work/leaf.key" -passout pass:secret -out "$work/leaf.p12"

WORK=$work python3 - <<'PYTHON'
import os, plistlib
work = os.environ["WORK"]
read = lambda name: open(f"{work}/{name}", "rb").read()
profile = {"PayloadContent": [
    {"PayloadCertificateFileName": "root.cer", "PayloadContent": read("ca.der"), "PayloadType": "com.apple.security.root"},
    {"PayloadContent": read("leaf.p12"), "PayloadType": "com.apple.security.pkcs12"}], "PayloadType": "Configuration"}
open("plain.mobileconfig", "wb").write(plistlib.dumps(profile))
open("binary.mobileconfig", "wb").write(plistlib.dumps(profile, fmt=plistlib.FMT_BINARY))
text = {"chain": read("leaf.pem") + read("ca.pem"), "pem": read("ca.pem").decode(), "other": "noise " * 100, "octets": bytes(500)}
open("text.plist", "wb").write(plistlib.dumps(text, fmt=plistlib.FMT_BINARY))
open("nothing.plist", "wb").write(plistlib.dumps({"other": "noise " * 100, "octets": bytes(500)}, fmt=plistlib.FMT_BINARY))
# The table of the objects' places stands nowhere any more; the end with that table is missing; the place of the PKCS#12
# file is lost, while the list still knows the certificate.
whole = open("binary.mobileconfig", "rb").read()
store = whole.index(read("leaf.p12"))
open("damaged.plist", "wb").write(whole[:-8] + b"\xff" * 8)
open("cut-off.plist", "wb").write(whole[:store + len(read("leaf.p12"))])
size, table = whole[-26], int.from_bytes(whole[-8:], "big")
place = (store - 4).to_bytes(size, "big") # before the octets stand a marker, the width of their number, and that
assert whole.count(place, table) == 1
at = whole.index(place, table)
open("lost-place.plist", "wb").write(whole[:at] + b"\xff" * size + whole[at + size:])
open(f"{work}/token", "wb").write(b"\x30\x0a\x02\x01\x01\x02\x01\x02\x02\x02\x03\x04")
PYTHON
signer=(-signer "$work/leaf.pem" -inkey "$work/leaf.key" -nodetach)
for name in plain binary; do
    openssl smime -sign "${signer[@]}" -binary -outform der -in "$name.mobileconfig" -out "signed-$name.mobileconfig"
done
openssl smime -sign "${signer[@]}" -outform pem -in plain.mobileconfig -out signed.pem
openssl smime -sign "${signer[@]}" -in plain.mobileconfig -out signed.eml
openssl cms -sign "${signer[@]}" -stream -outform der -in plain.mobileconfig -out in-pieces.mobileconfig
openssl cms -sign "${signer[@]}" -binary -outform der -in signed-plain.mobileconfig -out signed-twice.mobileconfig
openssl cms -data_create -outform der -in plain.mobileconfig -out data.p7m
cat "$work/ca.pem" "$work/leaf.key" | openssl cms -sign "${signer[@]}" -outform der -out pem-inside.p7m
openssl cms -sign "${signer[@]}" -binary -econtent_type 1.2.840.113549.1.9.16.1.4 -outform der -in "$work/token" -out token.p7m
cp signed-twice.mobileconfig "$work/0"
for level in 1 2 3 4; do
    openssl cms -sign "${signer[@]}" -binary -nocerts -outform der -in "$work/$((level - 1))" -out "$work/$level"
done
cp "$work/4" too-deep.p7m
