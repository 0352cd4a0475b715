#!/bin/bash
# Serialized certificate stores of Windows (.sst), written by the layout of MS-OSHARED 2.3.2.5 and 2.3.9.1 with the
# identifiers of wincrypt.h. Needs openssl and python3. expect.txt is written by hand: FILE PASSWORD KINDS ERRORS, as
# ../inspect/expect.txt.
set -euo pipefail
cd "$(dirname "$0")"
find . -type f ! -name generate.sh ! -name expect.txt -delete
export LC_ALL=C
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for name in one two; do
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/$name.key" -subj "/CN=$name" \
        -days 20000 -out "$work/$name.pem" 2>/dev/null
    openssl x509 -in "$work/$name.pem" -outform DER -out "$work/$name.der"
done
printf '[ca]\ndefault_ca=a\n[a]\ndatabase=%s/index\n' "$work" > "$work/ca.cnf"
: > "$work/index"
openssl ca -config "$work/ca.cnf" -gencrl -crldays 20000 -md sha256 -keyfile "$work/one.key" -cert "$work/one.pem" \
    -out "$work/list.pem" 2>/dev/null
openssl crl -in "$work/list.pem" -outform DER -out "$work/list.der"
# A list of trust is signed data whose content has a type of Microsoft's own.
printf '\x30\x00' | openssl cms -sign -signer "$work/one.pem" -inkey "$work/one.key" -nodetach -binary -outform DER \
    -econtent_type 1.3.6.1.4.1.311.10.1 -out "$work/trust.der"

WORK=$work python3 - <<'PYTHON'
import base64, hashlib, os, struct
work = os.environ["WORK"]
read = lambda name: open(f"{work}/{name}.der", "rb").read()
write = lambda name, data: open(name, "wb").write(data)
element = lambda identifier, value, encoding=1: struct.pack("<III", identifier, encoding, len(value)) + value
start, end = struct.pack("<II", 0, 0x54524543), struct.pack("<III", 0, 0, 0)
def certificate(name, title):
    der = read(name)
    properties = element(3, hashlib.sha1(der).digest()) + element(20, hashlib.sha1(name.encode()).digest())
    return properties + element(11, (title + "\0").encode("utf-16-le")) + element(32, der)
one, two = certificate("one", "Erste Wurzel"), element(32, read("two"))
write("roots.sst", start + one + two + end)
write("all.sst", start + one + element(33, read("list")) + element(34, read("trust")) + two + end)
write("empty.sst", start + end)
write("in-base64.txt", base64.b64encode(start + one + two + end) + b"\n")
write("behind.sst", start + one + end + b"\0noise" * 20 + read("two"))
# It ends inside of the second certificate, and before its mark; an element has no encoding that there is, and behind it
# stands another certificate; what is said to be a certificate is none.
write("cut-off.sst", start + one + two[:-40])
write("no-end.sst", start + one + two)
write("broken.sst", start + one + element(9, b"1.2.3", 7) + two + end)
write("no-certificate.sst", start + element(32, b"\x30\x03\x02\x01\x01") + two + end)
PYTHON
