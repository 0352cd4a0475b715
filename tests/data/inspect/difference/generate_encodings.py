#!/usr/bin/env python3
"""Certificates that say the same in other octets (written octet by octet, signed by python-cryptography); run it here."""
import base64
import textwrap

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

KEY = ec.generate_private_key(ec.SECP256R1())


def tlv(tag, *parts):
    content = b"".join(parts)
    size = len(content)
    length = bytes([size]) if size < 128 else bytes([0x82]) + size.to_bytes(2, "big")
    return bytes([tag]) + length + content


def seq(*parts):
    return tlv(0x30, *parts)


def common_name(tag, text):
    return seq(tlv(0x31, seq(bytes.fromhex("0603550403"), tlv(tag, text))))


def extension(number, value, critical=b""):
    return seq(bytes.fromhex("0603551d") + bytes([number]), critical, tlv(4, value))


def spki(form):
    point = KEY.public_key().public_bytes(serialization.Encoding.X962, form)
    algorithm = seq(bytes.fromhex("06072a8648ce3d0201"), bytes.fromhex("06082a8648ce3d030107"))
    return seq(algorithm, tlv(3, b"\0", point))


UTF8, PRINTABLE, UTC, GENERALIZED = 0x0C, 0x13, 0x17, 0x18
TRUE, FALSE = b"\x01\x01\xff", b"\x01\x01\x00"
USAGE = extension(15, bytes.fromhex("03020780"), TRUE)
BASIC = extension(19, seq(), TRUE)
NAMES = extension(17, seq(tlv(0x82, b"x.test")))


def write(name, subject=common_name(UTF8, b"x"), issuer=common_name(UTF8, b"one"), before=tlv(UTC, b"260901000000Z"),
          key=spki(serialization.PublicFormat.UncompressedPoint), extensions=(USAGE, BASIC, NAMES)):
    algorithm = seq(bytes.fromhex("06082a8648ce3d040302"))
    tbs = seq(tlv(0xA0, b"\x02\x01\x02"), b"\x02\x01\x07", algorithm, issuer, seq(before, tlv(UTC, b"270301000000Z")),
              subject, key, tlv(0xA3, seq(*extensions)))
    der = seq(tbs, algorithm, tlv(3, b"\0", KEY.sign(tbs, ec.ECDSA(hashes.SHA256()))))
    body = "\n".join(textwrap.wrap(base64.b64encode(der).decode(), 64))
    with open(f"encoded-{name}.pem", "w") as file:
        file.write(f"-----BEGIN CERTIFICATE-----\n{body}\n-----END CERTIFICATE-----\n")


write("plain")
write("subject", subject=common_name(PRINTABLE, b"x"))
write("issuer", issuer=common_name(PRINTABLE, b"one"))
write("time", before=tlv(GENERALIZED, b"20260901000000Z"))
write("key", key=spki(serialization.PublicFormat.CompressedPoint))
write("order", extensions=(BASIC, USAGE, NAMES))
write("critical", extensions=(USAGE, BASIC, extension(17, seq(tlv(0x82, b"x.test")), FALSE)))
write("default", extensions=(USAGE, extension(19, seq(FALSE), TRUE), NAMES))
