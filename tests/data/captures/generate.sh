#!/bin/bash
# A server's chain of three certificates as captures hold it, in many packets. Needs openssl and python3.
# expect.txt is written by hand: FILE PASSWORD KINDS ERRORS.
set -euo pipefail
cd "$(dirname "$0")"
find . -type f ! -name generate.sh ! -name expect.txt -delete
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for name in root sub leaf; do
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/key" -subj "/CN=$name" \
        -days 20000 -outform DER -out "$work/$name.der" 2>/dev/null
done
python3 - "$work" <<'PY'
import random
import struct
import sys
from pathlib import Path

work = Path(sys.argv[1])
certificates = [(work / f"{name}.der").read_bytes() for name in ("leaf", "sub", "root")]


def three(number):
    return struct.pack(">I", number)[1:]


# RFC 5246 7.4.2: a Certificate message behind a ServerHello, in one record.
listed = b"".join(three(len(der)) + der for der in certificates)
message = b"\x0b" + three(len(listed) + 3) + three(len(listed)) + listed
hello = b"\x02" + three(38) + b"\x03\x03" + bytes(range(32)) + b"\0\xc0\x2b\0"
record = struct.pack(">BHH", 22, 0x303, len(hello + message)) + hello + message


def tcp(sequence, payload):
    return struct.pack(">HHIIBBHHH", 443, 50000, sequence & 0xffffffff, 1, 0x80, 0x18, 1000, 0, 0) + bytes(12) + payload


def four(payload, protocol=6):
    return struct.pack(">BBHHHBBH4s4s", 0x45, 0, 20 + len(payload), 1, 0x4000, 64, protocol, 0, b"\x0a\0\0\1",
                       b"\x0a\0\0\2") + payload


def six(payload):
    options = struct.pack(">BB6x", 6, 0)
    return struct.pack(">IHBB16s16s", 6 << 28, len(options + payload), 0, 64, b"\xfd" + bytes(15),
                       b"\xfd" + bytes(14) + b"\1") + options + payload


def segments(size, start):
    return [(start + at, record[at:at + size]) for at in range(0, len(record), size)]


def pcap(order, link, frames):
    out = struct.pack(order + "IHHiIII", 0xa1b2c3d4, 2, 4, 0, 0, 65535, link)
    for frame in frames:
        out += struct.pack(order + "IIII", 1, 1, len(frame), len(frame)) + frame
    return out


def block(kind, body):
    body += bytes(-len(body) % 4)
    size = struct.pack("<I", len(body) + 12)
    return struct.pack("<I", kind) + size + body + size


ethernet = bytes(12) + b"\x08\0"
tagged = bytes(12) + b"\x81\0\0\7\x08\0"
Path("tls.pcap").write_bytes(pcap("<", 1, [ethernet + four(tcp(*one)) for one in segments(536, 7)]))
# Out of order, sent twice with other borders, across the wrap of sequence numbers, between other packets.
mixed = segments(200, 0xfffffff0) + segments(333, 0xfffffff0)
random.Random(1).shuffle(mixed)
frames = []
for one in mixed:
    frames += [tagged + four(tcp(*one)), tagged + four(struct.pack(">HHHH", 53, 53, 12, 0) + b"none", 17)]
Path("mixed.pcap").write_bytes(pcap(">", 1, frames))
blocks = block(0x0a0d0d0a, struct.pack("<IHHq", 0x1a2b3c4d, 1, 0, -1)) + block(1, struct.pack("<HHI", 276, 0, 0))
for one in segments(536, 7):
    frame = struct.pack(">H18x", 0x86dd) + six(tcp(*one))
    blocks += block(6, struct.pack("<IIIII", 0, 0, 0, len(frame), len(frame)) + frame)
Path("tls.pcapng").write_bytes(blocks)
# One packet was not captured: what it is a part of is lost, the others are there.
Path("lost.pcap").write_bytes(pcap("<", 1, [ethernet + four(tcp(*one)) for one in segments(200, 7)[:3] + segments(200, 7)[4:]]))
# A message in many records (RFC 8446 5.1), at once and behind words of SMTP.
handshake = hello + message
records = b"".join(struct.pack(">BHH", 22, 0x303, len(handshake[at:at + 150])) + handshake[at:at + 150]
                   for at in range(0, len(handshake), 150))
for name, sent in (("records.pcap", records), ("records-starttls.pcap", b"220 mail.test\r\n250 STARTTLS\r\n220 go\r\n" + records)):
    parts = [(7 + at, sent[at:at + 536]) for at in range(0, len(sent), 536)]
    Path(name).write_bytes(pcap("<", 1, [ethernet + four(tcp(*one)) for one in parts]))
# Nothing of ours; cut off in its header.
Path("nothing.pcap").write_bytes(pcap("<", 1, [ethernet + four(tcp(7, b"GET / HTTP/1.1\r\n\r\n"))]))
Path("cut-off.pcap").write_bytes(Path("tls.pcap").read_bytes()[:30])
PY
