#!/usr/bin/env python3
"""Packs the SHA-1 lines of standard input into the list of resources/weak_keys: pack.py FILE <lines"""
import struct
import sys

fingerprints = sorted({bytes.fromhex(line.split()[-1])[-6:] for line in sys.stdin if line.strip()})
index, tails, bucket = [], b"".join(one[2:] for one in fingerprints), 0
for position, one in enumerate(fingerprints):
    while bucket <= int.from_bytes(one[:2], "big"):
        index.append(position)
        bucket += 1
index += [len(fingerprints)] * (65537 - len(index))
with open(sys.argv[1], "wb") as file:
    file.write(struct.pack(">65537I", *index) + tails)
print(f"{len(fingerprints)} keys")
