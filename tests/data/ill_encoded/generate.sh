#!/bin/bash
# Makes certificates and a request of which nothing is missing, but which no authority may encode so: text that is no
# UTF-8, a number with an octet too many. Needs openssl and python3, no network. That openssl refuses each is checked.
# expect.txt: file, kind, where the wrong element begins in the object as "openssl asn1parse" has it, its type.
set -euo pipefail
cd "$(dirname "$0")"
find . -type f ! -name generate.sh -delete
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/key" -subj "/O=first/CN=NAMENAME" -utf8 \
    -set_serial 0x8011223344556677 -days 20000 -outform DER -out "$work/sound.der" 2>/dev/null
openssl req -new -key "$work/key" -subj "/CN=NAMENAME" -utf8 -outform DER -out "$work/sound-request.der"
patch() { python3 -c '
import sys
data = open(sys.argv[1], "rb").read()
old, new = (bytes.fromhex(part) for part in sys.argv[3:5])
assert old in data and len(old) == len(new)
open(sys.argv[2], "wb").write(data.replace(old, new))' "$@"; }
name=$(printf NAMENAME | xxd -p)
patch "$work/sound.der" text.der "$name" 4e414d45c328ff41
patch "$work/sound-request.der" request.der "$name" 4e414d45c328ff41
patch "$work/sound.der" serial.der 0209008011223344556677 0209001111223344556677
expect() { # FILE KIND TYPE NTH COMMAND
    if openssl "$5" -in "$1.der" -inform DER -noout 2>/dev/null; then echo "$1: openssl takes it"; exit 1; fi
    local at
    at=$(openssl asn1parse -inform DER -in "$1.der" 2>/dev/null | grep -a "prim: *${3^^}" | LC_ALL=C sed -n "$4s/:d=.*//p" | tr -d ' ')
    printf '%s\t%s\t%s\t%s\n' "$1.der" "$2" "$at" "$3" "$1.pem" "$2" "$at" "$3" >> expect.txt
}
pem() { { echo "some text"; echo "-----BEGIN $2-----"; base64 -w 64 "$1.der"; echo "-----END $2-----"; } > "$1.pem"; }
pem text CERTIFICATE
pem serial CERTIFICATE
pem request "CERTIFICATE REQUEST"
expect text certificate UTF8String 2 x509
expect serial certificate INTEGER 2 x509
expect request csr UTF8String 1 req
{ printf '<r><X509Certificate>%s</X509Certificate>\n' "$(base64 -w0 serial.der)"; printf '<X509Certificate>%s</X509Certificate></r>\n' "$(base64 -w0 "$work/sound.der")"; } > serial.xml
grep '^serial.der' expect.txt | sed 's/serial.der/serial.xml/' >> expect.txt
