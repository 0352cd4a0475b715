#!/usr/bin/env python3
"""Makes the seeds of the fuzzers from tests/data, so that none starts from nothing.

    seeds.py FOLDER    fills FOLDER/<target> for every target, and keeps what is there
"""
import base64
import hashlib
import re
import sys
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"
LARGEST = 64 * 1024
# The object identifiers of targets_structures.cpp, in its order.
OIDS = re.findall(r'"([\d.]+\.\d+)"', (Path(__file__).parent / "targets_structures.cpp").read_text())
PEM = re.compile(rb"-----BEGIN ([^-]+)-----\s+([A-Za-z0-9+/=\s]+?)-----END ", re.S)


def files(*patterns):
    for pattern in patterns:
        for path in sorted(DATA.glob(pattern)):
            if path.is_file() and path.stat().st_size <= LARGEST:
                yield path.read_bytes()


def bodies(*patterns):
    """The DER of every PEM block, and what is DER already."""
    for data in files(*patterns):
        found = PEM.findall(data)
        for _, text in found:
            try:
                yield base64.b64decode(text)
            except ValueError:
                pass
        if not found and data[:1] == b"\x30":
            yield data


def elements(der):
    """(tag, content, encoding) of each element, one after the other; stops at the first that does not fit."""
    at = 0
    while at + 2 <= len(der):
        size, header = der[at + 1], 2
        if size & 0x80:
            octets = size & 0x7F
            size, header = int.from_bytes(der[at + 2 : at + 2 + octets], "big"), 2 + octets
        if at + header + size > len(der):
            return
        yield der[at], der[at + header : at + header + size], der[at : at + header + size]
        at += header + size


def oid_text(content):
    numbers, value = [], 0
    for octet in content:
        value = value << 7 | octet & 0x7F
        if octet < 0x80:
            numbers.append(value)
            value = 0
    first = min(numbers[0] // 40, 2)
    return ".".join(map(str, [first, numbers[0] - 40 * first, *numbers[1:]]))


def extensions(certificate):
    for _, outer, _ in elements(certificate):
        for _, tbs, _ in list(elements(outer))[:1]:
            for tag, content, _ in elements(tbs):
                if tag == 0xA3:
                    for _, listing, _ in elements(content):
                        for _, extension, _ in elements(listing):
                            parts = list(elements(extension))
                            if len(parts) > 1 and parts[0][0] == 6:
                                yield oid_text(parts[0][1]), parts[-1][1]


def names(certificate):
    for _, outer, _ in elements(certificate):
        for _, tbs, _ in list(elements(outer))[:1]:
            yield from (encoding for tag, _, encoding in elements(tbs) if tag == 0x30)


def seeds():
    certificates = [der for der in bodies("**/*.pem", "**/*.crt", "**/*.der") if 100 < len(der) < LARGEST]
    found = [(oid, value) for der in certificates for oid, value in extensions(der)]
    texts = ("embedded/*", "mails/*", "wrapped/*", "messy/*", "jwk/*", "openssh/*", "spkac/*", "**/*.txt")
    stores = ("stores/*.sst", "stores/*.txt")
    everything = (*stores, "pki/files/*", "pki/keys/*", "jks/*", "openssh/*", "pvk/*", "jwk/*", "spkac/*", "embedded/*", "mails/*", "wrapped/*", "messy/*", "profiles/*", "inspect/**/*")
    yield from (("pem", data) for data in files("pki/**/*", *texts, "inspect/**/*"))
    yield from (("private-key", data) for data in files("pki/keys/*", "openssh/*", "pvk/key.pem"))
    yield from (("jks", data) for data in files("jks/*"))
    yield from (("openssh", data) for data in [*bodies("openssh/*", "openssh_locked/*"), *files("openssh/*.pub", "openssh/authorized_keys")])
    yield from (("pvk", data) for data in files("pvk/*"))
    for target in ("jwk", "json"):
        yield from ((target, data) for data in files("jwk/*.json", "embedded/*.json"))
    yield from (("spkac", data) for data in files("spkac/*"))
    yield from (("java-text", data.encode()) for data in ("plain", "schlüssel", "\u20ac"))
    for target in ("asn1", "certificate", "lint"):
        yield from ((target, der) for der in certificates)
    yield from (("asn1", der) for der in bodies("pki/**/*"))
    yield from (("extension", bytes([OIDS.index(oid)]) + value) for oid, value in found if oid in OIDS)
    yield from (("names", value) for oid, value in found if oid in ("2.5.29.17", "2.5.29.18"))
    yield from (("names", name) for der in certificates for name in names(der))
    yield from (("name-constraints", value) for oid, value in found if oid == "2.5.29.30")
    for target in ("reader", "reader-with-password", "foreign"):
        yield from ((target, data) for data in files(*everything, "revocation/**/*", "verify/**/*.pem"))
    others = [*files("pki/files/*.p7b", "pki/files/*.p7c", "inspect/files/*.p12"), *bodies("**/*.csr", "**/*.crl")]
    yield from (("carve", b"noise" + der) for der in [*certificates[:60], *others])
    yield from (("embedded", data) for data in files(*texts))
    yield from (("plist", data) for data in files("profiles/*.plist", "profiles/binary.*"))
    yield from (("serialized-store", data) for data in files("stores/*.sst"))
    for target in ("request", "revocation-list"):
        yield from ((target, der) for der in bodies("**/*.csr", "**/*request*", "**/*.crl", "**/*crl*"))
    yield from (("ocsp", der) for der in bodies("**/*ocsp*", "**/*.ors"))
    yield from (("message", der) for der in bodies("**/*.p7m", "**/*.p7s", "**/*.p7b"))
    for text in ("HTTP/1.1 400 Bad\r\n", "220 mail.test ESMTP\r\n", "SSH-2.0-OpenSSH_9\r\n", "* OK IMAP4\r\n", "+OK POP3\r\n", "INFO {}\r\n"):
        yield "plain-text", text.encode()


def main():
    for target, data in seeds():
        folder = Path(sys.argv[1]) / target
        folder.mkdir(parents=True, exist_ok=True)
        (folder / hashlib.sha1(data).hexdigest()).write_bytes(data)


if __name__ == "__main__":
    main()
