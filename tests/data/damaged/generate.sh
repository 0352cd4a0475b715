#!/bin/bash
# Makes files of a damaged certificate with a sound one (sound.der) behind it, by openssl and python3. Needs no network. Run
# it here. expect.txt is written by hand, as that of ../inspect: FILE PASSWORD KINDS ERRORS.
set -euo pipefail
cd "$(dirname "$0")"
rm -f ./*.der ./*.bin ./*.txt.b64 ./*.xml ./*.pem ./*.hex
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for name in first sound; do
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/key" -subj "/CN=$name" -days 20000 \
        -outform DER -out "$work/$name.der" 2>/dev/null
done
cp "$work/sound.der" sound.der
python3 - "$work" <<'EOF'
import base64
import struct
import sys

first, sound = (open(f"{sys.argv[1]}/{name}.der", "rb").read() for name in ("first", "sound"))
assert first[:2] == first[4:6] == b"\x30\x82"

def longer(more):
    return first[:2] + struct.pack(">H", int.from_bytes(first[2:4], "big") + more) + first[4:]

damaged = {
    "over-the-whole": longer(len(sound)),    # the outer length ends with the sound one
    "over-a-part": longer(40),
    "beyond-the-end": longer(len(sound) + 300),
    "far-beyond": longer(30000),
    "too-short": longer(-20),
    "inner": first[:6] + b"\xff\xff" + first[8:],
    "header": b"\x30\xff" + first[2:],
}
for name, broken in damaged.items():
    data = broken + sound
    open(f"{name}.der", "wb").write(data)
    open(f"{name}.pem", "wb").write(b"-----BEGIN CERTIFICATE-----\n" + base64.encodebytes(data) + b"-----END CERTIFICATE-----\n")
    open(f"{name}.txt.b64", "wb").write(base64.b64encode(data) + b"\n")
    open(f"{name}.xml", "wb").write(b"<?xml version=\"1.0\"?>\n<c>" + base64.b64encode(data) + b"</c>\n")
    open(f"{name}.hex", "wb").write(data.hex().encode() + b"\n")
# A text that breaks off, at each of the places in a group of four.
for end in range(400, 404):
    open(f"cut-{end}.xml", "wb").write(b"<c>" + base64.b64encode(first)[:end] + b"</c><c>" + base64.b64encode(sound) + b"</c>\n")
open("between.der", "wb").write(sound + damaged["over-a-part"] + sound)
open("between.pem", "wb").write(
    b"-----BEGIN CERTIFICATE-----\n" + base64.encodebytes(sound + damaged["over-a-part"] + sound) + b"-----END CERTIFICATE-----\n")
EOF
