#!/usr/bin/env python3
"""Makes the certificates of this folder: for every rule one that breaks it, and clean ones for every profile.

    python3 make.py         writes certs/*.pem, lists/*.crl and what is expected of them beside itself

Written with the Python standard library alone, so that no other X.509 software can refuse to make what is broken. Keys
and signatures are fixed octets: lint checks neither. expect.txt says what each certificate must be found guilty of,
and nothing else: FILE PROFILE AT RULE...
"""
import base64
import hashlib
import shutil
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path

HERE = Path(__file__).resolve().parent


# --- DER ---------------------------------------------------------------------------------------------------------
def tlv(tag, *parts):
    body = b"".join(parts)
    size = len(body)
    if size < 128:
        return bytes([tag, size]) + body
    octets = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(octets)]) + octets + body


def seq(*parts):
    return tlv(0x30, *parts)


def longer(der, octets=1):
    """The same element with more octets for its length than it needs: 30 05 becomes 30 81 05, 30 81 ff 30 82 00 ff."""
    if der[1] < 0x80:
        return bytes([der[0], 0x80 | octets]) + bytes(octets - 1) + der[1:]
    return bytes([der[0], der[1] + octets]) + bytes(octets) + der[2:]


def endless(der):
    """The same element in the indefinite form."""
    return bytes([der[0], 0x80]) + der[2 + (der[1] & 0x7F if der[1] >= 0x80 else 0):] + b"\x00\x00"


def integer(value):
    return tlv(2, value.to_bytes(value.bit_length() // 8 + 1, "big", signed=True))


def oid(dotted):
    first, second, *rest = map(int, dotted.split("."))
    octets = bytearray()
    for arc in (first * 40 + second, *rest):
        group = [arc & 0x7F]
        while arc := arc >> 7:
            group.append(0x80 | arc & 0x7F)
        octets += bytes(reversed(group))
    return tlv(6, bytes(octets))


def bits(octets, unused=0):
    return tlv(3, bytes([unused]) + octets)


NULL = b"\x05\x00"
TRUE = b"\x01\x01\xff"


def utc(text):
    return tlv(23, text.encode())


def generalized(text):
    return tlv(24, text.encode())


def moment(text):
    """2026-04-01 or 2026-04-01T12:00:00"""
    digits = "".join(c for c in text if c.isdigit()).ljust(14, "0")
    return utc(digits[2:] + "Z") if digits < "2050" else generalized(digits + "Z")


# --- Names -------------------------------------------------------------------------------------------------------
ATTRIBUTES = {"CN": "2.5.4.3", "C": "2.5.4.6", "L": "2.5.4.7", "ST": "2.5.4.8", "O": "2.5.4.10", "OU": "2.5.4.11",
              "SN": "2.5.4.4", "GN": "2.5.4.42", "number": "2.5.4.5", "kind": "2.5.4.15",
              "JC": "1.3.6.1.4.1.311.60.2.1.3", "mail": "1.2.840.113549.1.9.1"}
UTF8, PRINTABLE, T61, IA5, UNIVERSAL, BMP = 12, 19, 20, 22, 28, 30


def name(*pairs):
    """("CN", "x"), or ("CN", "x", string type)"""
    sets = []
    for kind, value, *tag in pairs:
        default = {"C": PRINTABLE, "JC": PRINTABLE, "mail": IA5}.get(kind, UTF8)
        octets = value if isinstance(value, bytes) else value.encode()
        sets.append(tlv(0x31, seq(oid(ATTRIBUTES[kind]), tlv(tag[0] if tag else default, octets))))
    return seq(*sets)


def dns(*hosts):
    return b"".join(tlv(0x82, h if isinstance(h, bytes) else h.encode()) for h in hosts)


def mail(address):
    return tlv(0x81, address.encode())


def uri(address):
    return tlv(0x86, address.encode())


def ip(*octets):
    return tlv(0x87, bytes(octets))


# --- Keys and algorithms -----------------------------------------------------------------------------------------
def algorithm(dotted, *parameters):
    return seq(oid(dotted), *parameters)


def number(size, seed=b"certwright"):
    """An odd number of so many bits that looks random."""
    octets = b"".join(hashlib.sha256(seed + bytes([i])).digest() for i in range(size // 256 + 2))
    value = int.from_bytes(octets, "big") % (1 << size)
    return value | 1 << (size - 1) | 1


def is_prime(value):
    return all(value % p for p in (3, 5, 7, 11, 13, 17, 19, 23)) and all(pow(a, value - 1, value) == 1 for a in (2, 3, 5, 7))


@lru_cache(maxsize=None)
def modulus(size):
    """The product of two primes far apart, so that nothing is wrong with it."""
    primes = []
    for bits_of, seed in ((size // 2, b"p"), (size - size // 2, b"q")):
        value = number(bits_of, seed) | 3 << (bits_of - 2)
        while not is_prime(value):
            value += 2
        primes.append(value)
    return primes[0] * primes[1]


def weak(title):
    """A key that is weak in a way of its own; see ../weak_keys."""
    text = (HERE.parent / "weak_keys" / f"{title}.pem").read_text()
    return base64.b64decode("".join(line for line in text.splitlines() if "-" not in line))


def rsa(size=2048, exponent=65537, product=None, kind=None):
    key = seq(integer(product or modulus(size)), integer(exponent))
    return seq(kind or algorithm("1.2.840.113549.1.1.1", NULL), bits(key))


# The generators of the curves: keys that are on the curve and nobody's.
P256 = bytes.fromhex("046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
                     "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")
K256 = bytes.fromhex("0479be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"
                     "483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8")
P521 = bytes.fromhex("0400c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ff"
                     "a8de3348b3c1856a429bf97e7e31c2e5bd66011839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd1727"
                     "3e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650")


def ec(parameters=None, point=P256):
    return seq(algorithm("1.2.840.10045.2.1", parameters or oid("1.2.840.10045.3.1.7")), bits(point))


ED25519 = seq(algorithm("1.3.101.112"), bits(bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")))
DSA = seq(algorithm("1.2.840.10040.4.1", seq(integer(number(1024)), integer(number(160)), integer(5))), bits(integer(7)))
ECDSA_SHA256 = algorithm("1.2.840.10045.4.3.2")
RSA_SHA256 = algorithm("1.2.840.113549.1.1.11", NULL)
RSA_SHA1 = algorithm("1.2.840.113549.1.1.5", NULL)
RSA_MD5 = algorithm("1.2.840.113549.1.1.4", NULL)


def sha2(size, *parameters):
    return algorithm(f"2.16.840.1.101.3.4.2.{dict([(224, 4), (256, 1), (384, 2), (512, 3)])[size]}", *parameters)


def pss(digest, mask, salt, trailer=None):
    """RFC 4055 3.1; None leaves a field to its default."""
    fields = [digest, mask and algorithm("1.2.840.113549.1.1.8", mask), salt is not None and integer(salt),
              trailer is not None and integer(trailer)]
    return algorithm("1.2.840.113549.1.1.10", seq(*(tlv(0xA0 + i, field) for i, field in enumerate(fields) if field)))


PSS_SHA1 = pss(None, None, None)

# --- Extensions --------------------------------------------------------------------------------------------------
IDS = {"ski": "2.5.29.14", "ku": "2.5.29.15", "san": "2.5.29.17", "bc": "2.5.29.19", "nc": "2.5.29.30",
       "crldp": "2.5.29.31", "policies": "2.5.29.32", "aki": "2.5.29.35", "pc": "2.5.29.36", "eku": "2.5.29.37",
       "iap": "2.5.29.54", "nocheck": "1.3.6.1.5.5.7.48.1.5", "aia": "1.3.6.1.5.5.7.1.1", "sct": "1.3.6.1.4.1.11129.2.4.2",
       "poison": "1.3.6.1.4.1.11129.2.4.3", "feature": "1.3.6.1.5.5.7.1.24", "own": "1.2.3.4",
       "own2": "1.2.3.4"}
PURPOSES = {"server": "1.3.6.1.5.5.7.3.1", "client": "1.3.6.1.5.5.7.3.2", "code": "1.3.6.1.5.5.7.3.3",
            "mail": "1.3.6.1.5.5.7.3.4", "any": "2.5.29.37.0", "time": "1.3.6.1.5.5.7.3.8",
            "ocsp": "1.3.6.1.5.5.7.3.9", "precert": "1.3.6.1.4.1.11129.2.4.4"}
USAGES = ["digitalSignature", "nonRepudiation", "keyEncipherment", "dataEncipherment", "keyAgreement", "keyCertSign",
          "cRLSign"]
KEY_ID = hashlib.sha1(b"certwright").digest()


def extension(kind, value, critical=b""):
    return seq(oid(IDS[kind]), critical, tlv(4, value))


def eku(*purposes):
    return seq(*(oid(PURPOSES[p]) for p in purposes))


def ku(*usages):
    value = sum(0x80 >> USAGES.index(u) for u in usages)
    unused = (value & -value).bit_length() - 1
    return bits(bytes([value]), unused)


def aia(ocsp=None, issuer="http://ca.example.org/ca.cer"):
    parts = [seq(oid("1.3.6.1.5.5.7.48." + m), uri(u)) for m, u in (("1", ocsp), ("2", issuer)) if u]
    return seq(*parts)


def crldp(url):
    return seq(seq(tlv(0xA0, tlv(0xA0, uri(url)))))


def policies(*ids, qualifier=None):
    qualifiers = seq(seq(oid(qualifier), tlv(22, b"x"))) if qualifier else b""
    return seq(*(seq(oid(i), qualifiers) for i in ids))


def scts(count):
    one = b"\x00" + bytes(32) + bytes(8) + bytes(2) + b"\x04\x03\x00\x02\x30\x00"
    inner = b"".join(len(one).to_bytes(2, "big") + one for _ in range(count))
    return tlv(4, len(inner).to_bytes(2, "big") + inner)


def onion(key=KEY_ID + KEY_ID[:12], version=b"\x03"):
    """Tor rend-spec-v3 6."""
    total = hashlib.sha3_256(b".onion checksum" + key + version).digest()[:2]
    return base64.b32encode(key + total + version).decode().lower() + ".onion"


def constraint(host, excluded=False):
    return seq(tlv(0xA1 if excluded else 0xA0, seq(dns(host))))


AKI = seq(tlv(0x80, KEY_ID))
AKI_SERIAL = seq(tlv(0x80, KEY_ID), tlv(0xA1, tlv(0xA4, name(("CN", "Issuer")))), tlv(0x82, b"\x07"))
SKI = tlv(4, KEY_ID)
CRITICAL = object()  # marks an extension as critical: (CRITICAL, value)


# --- Certificates ------------------------------------------------------------------------------------------------
def base(profile):
    """A certificate that its profile has nothing against."""
    made = dict(serial=int.from_bytes(bytes.fromhex("5a") + KEY_ID[:15], "big"), version=3, inner=ECDSA_SHA256,
                outer=None, issuer=name(("O", "Example"), ("CN", "Issuer")), subject=name(("CN", "Somebody")),
                start=moment("2026-04-01"), end=moment("2026-06-29T23:59:59"), key=ec(), unique=b"")
    usage = (CRITICAL, ku("digitalSignature"))
    leaf = dict(bc=(CRITICAL, seq()), ku=usage, aki=AKI, ski=SKI)
    extensions = {
        "public-tls": dict(bc=(CRITICAL, seq()), ku=usage, eku=eku("server"), aki=AKI, san=(CRITICAL, seq(dns("www.example.org"))),
                           aia=aia(), crldp=crldp("http://ca.example.org/1.crl"), policies=policies("2.23.140.1.2.1"),
                           sct=scts(2)),
        "private-tls": dict(leaf, eku=eku("server"), san=seq(dns("app.test"), ip(10, 0, 0, 1))),
        "ca": dict(bc=(CRITICAL, seq(TRUE)), ku=(CRITICAL, ku("keyCertSign", "cRLSign")), ski=SKI),
        "sub-ca": dict(bc=(CRITICAL, seq(TRUE, integer(0))), ku=(CRITICAL, ku("keyCertSign", "cRLSign")), ski=SKI, aki=AKI),
        "public-ca": dict(bc=(CRITICAL, seq(TRUE, integer(0))), ku=(CRITICAL, ku("keyCertSign", "cRLSign")), ski=SKI,
                          aki=AKI, eku=eku("server"), aia=aia(), crldp=crldp("http://ca.example.org/r.crl"),
                          policies=policies("2.23.140.1.2.1")),
        "client": dict(leaf, eku=eku("client"), san=seq(mail("a@example.org"))),
        "smime": dict(leaf, eku=eku("mail"), san=seq(mail("a@example.org"))),
        "rfc5280": dict(leaf, eku=eku("code")),
    }[profile]
    if profile == "public-tls":
        made["subject"] = name()
    if profile == "ca":
        made["subject"] = made["issuer"]
    if profile == "public-ca":
        made["subject"] = name(("C", "DE"), ("O", "Example"), ("CN", "Public CA"))
    return made | dict(extensions=extensions)


def certificate(profile, transform=None, **changes):
    """Changes are fields of base(), or extensions: None takes one away, (CRITICAL, value) or value sets it."""
    made = base(profile)
    for key, value in changes.items():
        if key not in IDS:
            made[key] = value
        elif value is None:
            del made["extensions"][key]
        else:
            made["extensions"][key] = value
    rows = []
    for kind, value in made["extensions"].items():
        critical, content = value if isinstance(value, tuple) else (b"", value)
        rows.append(extension(kind, content, TRUE if critical is CRITICAL else critical))
    serial = made["serial"] if isinstance(made["serial"], bytes) else integer(made["serial"])
    version = b"" if made["version"] == 1 else tlv(0xA0, integer(made["version"] - 1))
    block = b"" if made["version"] == 1 else tlv(0xA3, seq(*rows))
    body = seq(version, serial, made["inner"], made["issuer"], seq(made["start"], made["end"]), made["subject"],
               made["key"], made["unique"], block)
    der = seq(body, made["outer"] or made["inner"], bits(seq(integer(1), integer(1))))
    return transform(der) if transform else der


VECTORS = []


def clean(title, profile, at="2026-04-02", base=None, **changes):
    VECTORS.append((title, profile, at, [], certificate(base or profile, **changes)))


def breaks(rule, profile, *others, at="2026-04-02", base=None, title=None, **changes):
    """A vector that breaks this rule; `others` are broken inevitably together with it."""
    VECTORS.append((title or rule, profile, at, [rule, *others], certificate(base or profile, **changes)))


def lasting(days, start, seconds=0):
    """Both ends count: from the start of a day to the last second of another."""
    begin = datetime.fromisoformat(start)
    end = begin + timedelta(days=days, seconds=seconds - 1)
    return dict(start=moment(start), end=moment(end.isoformat()))


def make_clean():
    for profile in ("public-tls", "private-tls", "ca", "client", "smime", "rfc5280"):
        clean("clean-" + profile, profile)
    clean("clean-sub-ca", "ca", base="sub-ca")
    clean("clean-public-ca", "ca", base="public-ca")
    clean("clean-ed25519", "private-tls", key=ED25519, inner=algorithm("1.3.101.112"))
    clean("clean-rsa", "private-tls", key=rsa(3072), inner=RSA_SHA256)
    clean("clean-secp256k1", "private-tls", key=ec(oid("1.3.132.0.10"), K256))
    clean("clean-own-names", "private-tls", san=seq(dns("*.app.test", "localhost"), uri("spiffe://x/y"), mail("a@b.test")))
    clean("clean-address-twice", "private-tls", san=seq(dns("app.test", "10.1.2.3"), ip(10, 1, 2, 3)))
    clean("clean-after-2049", "ca", end=moment("2051-01-01"))
    clean("clean-leading-dot", "ca", nc=(CRITICAL, constraint(".test")))
    clean("clean-root-with-eku", "ca", eku=eku("server"))
    clean("clean-both-purposes", "private-tls", eku=eku("server", "client"))
    clean("clean-unit", "private-tls", subject=name(("OU", "Sales"), ("CN", "Somebody")))
    clean("clean-old-sha1-root", "ca", inner=RSA_SHA1, start=moment("2020-01-01"), end=moment("2030-01-01"))
    # The limits of lifetimes, to the second, and before they came into force.
    clean("clean-397-days", "public-tls", at="2021-01-02", **lasting(397, "2021-01-01"), sct=scts(3))
    clean("clean-46-days", "public-tls", at="2029-04-02", **lasting(46, "2029-04-01"))


def make_encoding():
    breaks("e_certificate_not_der", "private-tls", transform=lambda der: b"\x30\x80" + der[4:] + b"\x00\x00")
    make_not_der()
    breaks("e_cert_extensions_version_not_3", "private-tls", version=2)
    breaks("e_invalid_certificate_version", "rfc5280", "w_ext_subject_key_identifier_missing_sub_cert", version=1,
           subject=name(("CN", "Old")), issuer=name(("CN", "Old")))
    breaks("e_cert_contains_unique_identifier", "private-tls", unique=tlv(0x81, b"\x00\x01"))
    breaks("e_cert_ext_invalid_der", "private-tls", eku=(b"\x01\x01\x00", eku("server")))
    breaks("e_basic_constr_invalid_der", "private-tls", bc=(CRITICAL, seq(b"\x01\x01\x00")))
    breaks("e_incorrect_ku_encoding", "private-tls", ku=(CRITICAL, bits(b"\x80")))
    breaks("e_superfluous_ku_encoding", "private-tls", ku=(CRITICAL, bits(b"\x80\x00", 7)))
    breaks("e_ext_key_usage_without_bits", "rfc5280", ku=(CRITICAL, bits(b"")))
    breaks("e_ext_duplicate_extension", "private-tls", own=NULL, own2=NULL)
    breaks("e_ext_malformed", "private-tls", san=bytes.fromhex("3003820561"))
    make_unreadable()
    breaks("w_ext_unknown_critical", "private-tls", own=(CRITICAL, NULL))
    breaks("w_ext_tls_feature_critical", "private-tls", feature=(CRITICAL, seq(integer(5))))
    breaks("w_ext_unknown_critical", "private-tls", "w_ext_tls_feature_critical", title="unknown-beside-tls-feature",
           feature=(CRITICAL, seq(integer(5))), own=(CRITICAL, NULL))
    clean("clean-must-staple", "private-tls", feature=seq(integer(5)))
    breaks("e_ext_cannot_be_empty_sequence", "private-tls", aia=seq())
    breaks("e_ext_cannot_be_empty_sequence", "rfc5280", "w_ext_subject_key_identifier_missing_sub_cert",
           "e_ext_authority_key_identifier_missing", title="no-extensions", bc=None, ku=None, aki=None, ski=None, eku=None)
    breaks("e_serial_number_not_positive", "private-tls", serial=0)
    breaks("e_serial_number_not_positive", "private-tls", title="negative-serial", serial=-5)
    breaks("n_root_serial_number_not_positive", "ca", serial=0)
    breaks("e_serial_number_longer_than_20_octets", "private-tls", serial=1 << 160)
    breaks("w_serial_number_low_entropy", "public-tls", serial=77)
    breaks("e_cert_sig_alg_not_match_tbs_sig_alg", "private-tls", outer=RSA_SHA256)
    breaks("e_tbs_signature_rsa_encryption_parameter_not_null", "private-tls", inner=algorithm("1.2.840.113549.1.1.11"))
    breaks("e_spki_rsa_encryption_parameter_not_null", "private-tls", key=rsa(kind=algorithm("1.2.840.113549.1.1.1")))
    breaks("e_mp_ecdsa_signature_encoding_correct", "private-tls", inner=algorithm("1.2.840.10045.4.3.2", NULL))
    breaks("e_mp_ecdsa_pub_key_encoding_correct", "private-tls", key=ec(seq(integer(1))))
    breaks("e_validity_time_invalid", "rfc5280", title="no-29-february", end=utc("270229000000Z"))
    breaks("e_validity_time_invalid", "rfc5280", title="no-month-13", start=utc("261301000000Z"))
    breaks("e_validity_time_invalid", "private-tls", title="no-second-60", end=utc("260630235960Z"))
    breaks("e_validity_time_invalid", "private-tls", title="no-hour-24", end=utc("260630240000Z"))
    breaks("e_validity_time_invalid", "ca", title="no-29-february-2100", end=generalized("21000229000000Z"))
    clean("clean-29-february", "ca", end=generalized("20520229235959Z"))
    clean("clean-without-end", "ca", end=generalized("99991231235959Z"))
    breaks("e_wrong_time_format_pre2050", "private-tls", start=generalized("20260401000000Z"))
    breaks("e_utc_time_does_not_include_seconds", "private-tls", start=utc("2604010000Z"))
    breaks("e_utc_time_not_in_zulu", "private-tls", start=utc("260401000000+0100"))
    breaks("e_generalized_time_does_not_include_seconds", "ca", end=generalized("205101010000Z"))
    breaks("e_generalized_time_includes_fraction_seconds", "ca", end=generalized("20510101000000.5Z"))
    breaks("e_generalized_time_not_in_zulu", "ca", end=generalized("20510101000000+0100"))


def make_unreadable():
    """One part cannot be read: what compares something with it has nothing to say."""
    def unreadable(title, profile, **changes):
        breaks("e_ext_malformed", profile, title=f"unreadable-{title}", **changes)

    names = bytes.fromhex("3003820561")
    octets = tlv(4, b"\x07\x80")
    unreadable("names-public", "public-tls", subject=name(("CN", "www.example.org")), san=names)
    unreadable("names-private", "private-tls", subject=name(("CN", "app.test")), san=names)
    unreadable("names-mail", "smime", subject=name(("CN", "A"), ("mail", "a@example.org")), san=names)
    unreadable("usage-public", "public-tls", ku=(CRITICAL, octets))
    unreadable("usage-private", "private-tls", ku=(CRITICAL, octets))
    unreadable("usage-ca", "ca", ku=(CRITICAL, octets))
    unreadable("usage-sub-ca", "ca", base="sub-ca", ku=(CRITICAL, octets))
    for profile in ("public-tls", "private-tls", "client", "smime", "rfc5280"):
        unreadable(f"purposes-{profile}", profile, eku=tlv(4))
    unreadable("purposes-ca", "ca", base="public-ca", eku=tlv(4))
    for profile in ("public-tls", "private-tls", "ca", "client", "smime", "rfc5280"):
        unreadable(f"constraints-{profile}", profile, bc=(CRITICAL, tlv(4)))
    unreadable("constraints-sub-ca", "rfc5280", base="sub-ca", bc=(CRITICAL, tlv(4)))
    unreadable("access", "public-tls", aia=tlv(4), crldp=None)
    unreadable("access-inside", "public-tls", aia=seq(tlv(4)), crldp=None)
    unreadable("crl-points", "public-tls", crldp=seq(tlv(4)))
    unreadable("policies", "public-tls", policies=seq(tlv(4)))
    unreadable("authority-key-id", "private-tls", aki=tlv(4))


def make_not_der():
    """BER, which OpenSSL reads in all these places. `openssl asn1parse -i` shows header lengths (hl) and contents, of
    extensions and keys with -strparse OFFSET; Go's crypto/x509 refuses whatever of it stands in a field that it knows."""
    def not_der(title, profile="private-tls", *others, **changes):
        breaks("e_certificate_not_der", profile, *others, title=f"ber-{title}", **changes)

    not_der("indefinite-subject", subject=endless(base("private-tls")["subject"]))
    not_der("indefinite-extension-value", "private-tls", "e_ext_malformed", eku=endless(eku("server")))
    not_der("indefinite-in-unknown-extension", own=seq(endless(seq(integer(5)))))
    not_der("long-length-outside", transform=longer)
    not_der("long-length-of-issuer", subject=name(("CN", "Somebody")), issuer=longer(name(("O", "Example"), ("CN", "Issuer"))))
    not_der("long-length-of-key", key=longer(ec()))
    not_der("long-length-of-time", start=longer(moment("2026-04-01")))
    not_der("long-length-in-key", key=seq(algorithm("1.2.840.113549.1.1.1", NULL), bits(longer(seq(integer(modulus(2048)), integer(65537))))))
    not_der("long-length-in-extension", eku=longer(eku("server"), 2))
    not_der("long-length-of-names", san=seq(longer(dns("app.test"))))
    not_der("long-length-with-00-before", own=longer(tlv(4, bytes(255))))
    for profile in ("public-tls", "ca", "client", "smime", "rfc5280"):
        not_der(f"long-length-{profile}", profile, own=longer(NULL))
    not_der("true-as-01", bc=(b"\x01\x01\x01", seq()))
    not_der("authority-as-01", "ca", bc=(CRITICAL, seq(b"\x01\x01\x01")))
    not_der("true-as-01-inside", own=seq(b"\x01\x01\x01"))
    not_der("integer-with-00-before", own=seq(b"\x02\x02\x00\x05"))
    not_der("integer-with-ff-before", own=seq(b"\x02\x02\xff\x85"))
    not_der("enumerated-with-00-before", own=b"\x0a\x02\x00\x05")
    not_der("unused-bits-set", own=bits(b"\xaf", 5))
    not_der("string-in-pieces", own=seq(tlv(0x24, tlv(4, b"ab"), tlv(4, b"c"))))
    not_der("set-without-order", own=tlv(0x31, integer(7), integer(5)))
    not_der("high-tag-for-a-low-one", own=seq(b"\x1f\x05\x00"))
    not_der("null-with-content", own=seq(b"\x05\x01\x00"))
    # What looks like it, and is none: octets that nobody has to encode, in DER, and both shortest forms of a sign.
    clean("clean-octets-that-look-like-ber", "private-tls", ski=tlv(4, bytes.fromhex("30810401010102") + KEY_ID[:13]))
    clean("clean-own-values", "private-tls", own=seq(b"\x02\x01\x80", integer(128), integer(-1), integer(0), tlv(1, b"\0"),
                                                     bits(b"\xa0", 5), bits(b""), tlv(4, bytes(255)), tlv(0x31, integer(5), integer(7))))


def make_usage():
    breaks("e_sub_cert_eku_missing", "private-tls", eku=None)
    breaks("e_sub_cert_eku_check", "public-tls", eku=eku("server", "code"))
    breaks("w_server_eku_without_server_auth", "private-tls", eku=eku("client"))
    breaks("w_client_eku_without_client_auth", "client", eku=eku("code"))
    breaks("w_mail_eku_without_email_protection", "smime", eku=eku("client"))
    breaks("w_sub_cert_eku_any", "private-tls", eku=eku("any"))
    breaks("e_eku_critical", "public-tls", eku=(CRITICAL, eku("server")))
    breaks("e_time_stamping_eku_not_critical", "rfc5280", eku=eku("time"))
    breaks("e_time_stamping_eku_not_alone", "rfc5280", eku=(CRITICAL, eku("code", "time")))
    clean("time-stamping", "rfc5280", eku=(CRITICAL, eku("time")))
    breaks("n_ocsp_signing_without_no_check", "rfc5280", eku=eku("ocsp"))
    clean("clean-ocsp-responder", "rfc5280", eku=eku("ocsp"), nocheck=NULL)
    both = dict(eku=eku("server", "client"), **lasting(99, "2026-12-20"))
    breaks("n_client_auth_ends", "public-tls", at="2026-12-21", **both)
    breaks("n_client_auth_ends", "public-tls", title="both-purposes-on-the-last-day", at="2027-03-14", **both)
    clean("clean-both-purposes-when-over", "public-tls", at="2027-03-29", **both)
    clean("clean-both-purposes-over-by-then", "public-tls", eku=eku("server", "client"), **lasting(99, "2026-12-06"), at="2026-12-07")
    breaks("n_client_auth_ends", "public-tls", title="both-purposes-until-the-first-day", eku=eku("server", "client"),
           **lasting(99, "2026-12-07"), at="2026-12-08")
    breaks("e_client_auth_not_allowed", "public-tls", eku=eku("server", "client"), at="2027-04-02", **lasting(90, "2027-04-01"))
    breaks("e_key_usage_and_extended_key_usage_inconsistent", "client", ku=(CRITICAL, ku("nonRepudiation")))
    breaks("w_sub_cert_key_usage_missing", "public-tls", ku=None)
    clean("clean-no-key-usage-in-private", "private-tls", ku=None)
    clean("clean-no-key-usage-of-old", "public-tls", ku=None, at="2023-09-14", sct=scts(2), **lasting(90, "2023-09-14"))
    breaks("w_ext_key_usage_not_critical", "private-tls", ku=ku("digitalSignature"))
    breaks("w_ext_key_usage_not_critical", "ca", title="private-ca-key-usage-not-critical", ku=ku("keyCertSign", "cRLSign"))
    breaks("e_ca_key_usage_not_critical", "ca", base="public-ca", ku=ku("keyCertSign", "cRLSign"))
    breaks("e_ca_key_usage_missing", "ca", ku=None)
    breaks("e_ca_key_cert_sign_not_set", "ca", ku=(CRITICAL, ku("cRLSign")))
    breaks("n_ca_crl_sign_not_set", "ca", ku=(CRITICAL, ku("keyCertSign")))
    breaks("e_rsa_allowed_ku_ee", "private-tls", key=rsa(), ku=(CRITICAL, ku("digitalSignature", "keyAgreement")))
    breaks("e_cabf_ecc_allowed_key_usages", "public-tls", ku=(CRITICAL, ku("digitalSignature", "nonRepudiation")))
    breaks("e_ecdsa_allowed_ku", "private-tls", ku=(CRITICAL, ku("digitalSignature", "keyEncipherment")))
    breaks("e_ext_key_usage_cert_sign_without_ca", "private-tls", ku=(CRITICAL, ku("digitalSignature", "keyCertSign")))
    breaks("e_sub_cert_key_usage_crl_sign_bit_set", "private-tls", ku=(CRITICAL, ku("digitalSignature", "cRLSign")))
    breaks("e_sub_cert_not_is_ca", "private-tls", bc=(CRITICAL, seq(TRUE)))
    own = name(("CN", "Somebody"))
    breaks("e_sub_cert_not_is_ca", "smime", title="self-signed-mailbox", bc=(CRITICAL, seq(TRUE)), subject=own, issuer=own)
    clean("clean-authority-with-a-mailbox", "ca", san=seq(mail("ca@example.test")))
    breaks("e_ca_is_ca", "ca", base="private-tls")
    breaks("e_basic_constraints_not_critical", "ca", bc=seq(TRUE))
    breaks("e_sub_cert_basic_constraints_not_critical", "public-tls", bc=seq())
    breaks("e_path_len_constraint_improperly_included", "private-tls", bc=(CRITICAL, seq(integer(0))))
    breaks("e_path_len_constraint_zero_or_less", "ca", bc=(CRITICAL, seq(TRUE, integer(-1))))
    root = name(("C", "DE"), ("O", "Example"), ("CN", "Public Root"))
    breaks("e_root_ca_extended_key_usage_present", "ca", base="public-ca", subject=root, issuer=root, bc=(CRITICAL, seq(TRUE)))
    breaks("w_sub_ca_eku_missing", "ca", base="public-ca", eku=None)
    breaks("w_sub_ca_eku_missing", "ca", base="public-ca", title="no-purpose-on-the-first-day", eku=None, start=moment("2023-09-15"))
    breaks("n_sub_ca_eku_missing", "ca", base="public-ca", eku=None, start=moment("2023-09-14T23:59:59"))
    breaks("w_sub_ca_eku_signing_purposes", "ca", base="public-ca", eku=eku("server", "ocsp"))
    breaks("w_sub_ca_eku_signing_purposes", "ca", base="public-ca", title="servers-and-precertificates", eku=eku("server", "precert"))
    breaks("w_sub_ca_eku_signing_purposes", "ca", "e_sub_ca_eku_incompatible_values", base="public-ca", title="servers-code-and-answers",
           eku=eku("server", "code", "ocsp"))
    clean("clean-servers-and-answers-of-old", "ca", base="public-ca", eku=eku("server", "ocsp"), start=moment("2023-09-14"))
    clean("clean-public-ca-for-precertificates", "ca", base="public-ca", eku=eku("precert"))
    clean("clean-private-ca-for-answers-too", "ca", base="sub-ca", eku=eku("server", "ocsp", "precert"))
    breaks("n_mp_allowed_eku", "ca", base="public-ca", eku=eku("any"))
    breaks("e_sub_ca_eku_incompatible_values", "ca", base="public-ca", eku=eku("server", "client", "code"))
    breaks("e_sub_ca_eku_incompatible_values", "ca", "n_mp_allowed_eku", base="public-ca", title="servers-and-mail", eku=eku("server", "mail"))
    breaks("e_sub_ca_eku_incompatible_values", "ca", "n_mp_allowed_eku", base="public-ca", title="servers-and-anything", eku=eku("server", "any"))
    breaks("n_mp_allowed_eku", "ca", base="public-ca", title="servers-and-mail-of-old", eku=eku("server", "mail"), start=moment("2020-09-29"))
    clean("clean-public-ca-for-clients-too", "ca", base="public-ca", eku=eku("server", "client"))
    clean("clean-private-ca-for-anything", "ca", base="sub-ca", eku=eku("server", "mail", "any"))


def make_identifiers():
    breaks("e_ext_authority_key_identifier_missing", "private-tls", aki=None)
    breaks("e_ext_authority_key_identifier_no_key_identifier", "private-tls", aki=seq())
    breaks("e_mp_authority_key_identifier_correct", "private-tls", aki=AKI_SERIAL)
    breaks("w_ca_authority_key_identifier_by_serial", "ca", base="sub-ca", aki=AKI_SERIAL)
    breaks("e_ext_authority_key_identifier_critical", "private-tls", aki=(CRITICAL, AKI))
    breaks("e_ext_subject_key_identifier_critical", "private-tls", ski=(CRITICAL, SKI))
    breaks("e_ext_subject_key_identifier_missing_ca", "ca", ski=None)
    breaks("w_ext_subject_key_identifier_missing_sub_cert", "private-tls", ski=None)
    breaks("n_ext_subject_key_identifier_not_recommended_subscriber", "public-tls", ski=SKI)


def make_extensions():
    breaks("e_sub_cert_aia_missing", "public-tls", aia=None)
    breaks("e_ext_aia_marked_critical", "private-tls", aia=(CRITICAL, aia()))
    breaks("w_sub_cert_aia_does_not_contain_issuing_ca_url", "public-tls", aia=aia("http://ocsp.example.org", None))
    breaks("e_aia_ca_issuers_must_have_http_only", "public-tls", aia=aia(None, "ldap://ca.example.org/x"))
    breaks("e_aia_ocsp_must_have_http_only", "public-tls", aia=aia("https://ocsp.example.org"))
    breaks("n_sub_ca_aia_missing", "ca", base="public-ca", aia=None)
    breaks("e_sub_cert_crl_distribution_points_does_not_contain_url", "public-tls", crldp=seq(seq(tlv(0xA0, tlv(0xA0, tlv(0xA4, name(("CN", "x"))))))))
    breaks("e_aia_must_contain_permitted_access_method", "public-tls",
           aia=seq(seq(oid("1.3.6.1.5.5.7.48.2"), uri("http://ca.example.org/ca.cer")),
                   seq(oid("1.3.6.1.5.5.7.48.3"), uri("http://time.example.org"))))
    breaks("e_crlissuer_must_not_be_present_in_cdp", "public-tls",
           crldp=seq(seq(tlv(0xA0, tlv(0xA0, uri("http://ca.example.org/1.crl"))), tlv(0xA2, tlv(0xA4, name(("CN", "x")))))))
    breaks("w_ext_crl_distribution_marked_critical", "private-tls", crldp=(CRITICAL, crldp("http://ca.test/1.crl")))
    breaks("e_crl_distrib_points_not_http", "public-tls", crldp=crldp("ldap://ca.example.org/x"))
    breaks("e_missing_crl_distrib_point", "public-tls", crldp=None)
    clean("clean-short-lived-without-crl", "public-tls", crldp=None, **lasting(6, "2026-04-01"))
    clean("clean-with-ocsp-without-crl", "public-tls", crldp=None, aia=aia("http://ocsp.example.org"))
    breaks("e_sub_ca_crl_distribution_points_missing", "ca", base="public-ca", crldp=None)
    breaks("e_sub_cert_certificate_policies_missing", "public-tls", policies=None)
    # Public because of its timestamps, which authorities have in tests only: the policies, its evidence else, are missing.
    breaks("e_sub_ca_certificate_policies_missing", "ca", base="public-ca", policies=None, sct=scts(2))
    clean("clean-public-ca-for-mail", "ca", base="public-ca", eku=eku("mail"), policies=policies("2.23.140.1.5.1.2"),
          subject=name(("CN", "Mail CA")))
    breaks("e_ext_cert_policy_duplicate", "private-tls", policies=policies("1.2.3.4", "1.2.3.4"))
    breaks("e_policy_qualifiers_other_than_cps_not_permitted", "public-tls",
           policies=seq(seq(oid("2.23.140.1.2.1"), seq(seq(oid("1.3.6.1.5.5.7.2.2"), seq())))))
    breaks("e_san_shall_be_present", "smime", "w_san_mailbox_missing", policies=policies("2.23.140.1.5.1.3"), san=None)
    breaks("w_san_mailbox_missing", "smime", title="no-names-in-private-mail", policies=policies("1.2.3.4"), san=None)
    clean("clean-mail-by-the-requirements", "smime", policies=policies("2.23.140.1.5.1.3"))
    breaks("e_legacy_generation_deprecated", "smime", policies=policies("2.23.140.1.5.1.1"))
    breaks("e_ext_policy_constraints_not_critical", "ca", base="sub-ca", pc=seq(tlv(0x80, b"\x00")))
    breaks("e_inhibit_any_policy_not_critical", "ca", base="sub-ca", iap=integer(0))
    full = name(("C", "DE"), ("O", "Example"), ("CN", "Root"))
    breaks("e_ext_name_constraints_not_critical", "ca", subject=full, issuer=full, nc=constraint("example.org"))
    breaks("w_sub_ca_name_constraints_not_critical", "ca", base="public-ca", nc=constraint("example.org"))
    breaks("e_ext_name_constraints_not_in_ca", "private-tls", nc=(CRITICAL, constraint("example.org")))
    breaks("e_name_constraint_empty", "ca", nc=(CRITICAL, seq()))
    breaks("e_name_constraint_not_fqdn", "ca", base="public-ca", nc=(CRITICAL, constraint(".example.org")))
    breaks("e_name_constraint_wildcard", "ca", nc=(CRITICAL, constraint("*.example.org")))
    breaks("e_precertificate_with_sct_list", "public-tls", poison=(CRITICAL, NULL))
    clean("clean-precertificate", "public-tls", sct=None, poison=(CRITICAL, NULL))
    breaks("e_empty_sct_list", "public-tls", sct=scts(0))
    breaks("w_ct_sct_policy_count_unsatisfied", "public-tls", sct=scts(1))
    # By months until 2021-04-20: under 15 two, to 27 three, to 39 four, more five; since then by days.
    for count, days, start, shown in ((1, 300, "2020-10-01", "2-below-15-months"), (2, 457, "2019-01-01", "3-over-15-months"),
                                      (3, 825, "2019-01-01", "4-over-27-months")):
        shorter = ["n_next_certificate_is_shorter"] if days == 825 else []
        VECTORS.append((f"timestamps-{shown}", "public-tls", start, ["w_ct_sct_policy_count_unsatisfied", *shorter],
                        certificate("public-tls", sct=scts(count), **lasting(days, start, 1))))
        VECTORS.append((f"enough-timestamps-{shown}", "public-tls", start, shorter,
                        certificate("public-tls", sct=scts(count + 1), **lasting(days, start, 1))))
    breaks("w_ct_sct_policy_count_unsatisfied", "public-tls", "e_sub_cert_valid_time_longer_than_825_days",
           title="timestamps-5-over-39-months", at="2019-01-01", sct=scts(4), **lasting(1200, "2019-01-01"))
    breaks("e_sub_cert_valid_time_longer_than_825_days", "public-tls", title="timestamps-4-to-39-months", at="2019-01-01",
           sct=scts(4), **lasting(1180, "2019-01-01"))
    breaks("n_next_certificate_is_shorter", "public-tls", title="enough-timestamps-3-to-27-months", at="2019-01-01",
           sct=scts(3), **lasting(821, "2019-01-01", 1))
    clean("clean-timestamps-before-days-count", "public-tls", at="2021-04-20", sct=scts(2), **lasting(397, "2021-04-20"))
    breaks("w_ct_sct_policy_count_unsatisfied", "public-tls", title="timestamps-since-days-count", at="2021-04-21",
           sct=scts(2), **lasting(397, "2021-04-21"))
    for start in ("2022-04-14", "2022-04-15"):
        breaks("w_ct_sct_policy_count_unsatisfied", "public-tls", title=f"too-few-timestamps-{start}", at=start,
               sct=scts(1), **lasting(397, start))
    # From 2021-04-21 until 2022-04-14 Safari counts by days, Chrome by months.
    for count, days in ((2, 830), (3, 830), (4, 1200)):
        breaks("w_ct_sct_policy_count_unsatisfied", "public-tls", "e_tls_server_cert_valid_time_longer_than_398_days",
               title=f"timestamps-{count}-of-{days}-days-between-the-policies", at="2021-05-01", sct=scts(count),
               **lasting(days, "2021-05-01"))
    breaks("e_tls_server_cert_valid_time_longer_than_398_days", "public-tls", at="2021-05-01", sct=scts(4),
           title="enough-timestamps-between-the-policies", **lasting(830, "2021-05-01"))


def make_names():
    public = lambda *parts: (CRITICAL, seq(dns("www.example.org"), *parts))
    breaks("e_ext_san_missing", "private-tls", san=None)
    breaks("w_san_mailbox_missing", "smime", san=seq(dns("mail.example.org")))
    breaks("e_ext_san_no_entries", "private-tls", san=seq())
    breaks("w_ext_san_critical_with_subject_dn", "private-tls", san=(CRITICAL, seq(dns("app.test"))))
    breaks("e_ext_san_not_critical_without_subject", "private-tls", subject=name(), san=seq(dns("app.test")))
    breaks("e_dnsname_bad_character_in_label", "private-tls", san=seq(dns("app test.test")))
    breaks("e_dnsname_is_ip_address", "private-tls", san=seq(dns("app.test", "10.1.2.3")))
    breaks("e_dnsname_is_ip_address", "private-tls", title="another-address", san=seq(dns("10.1.2.3"), ip(10, 1, 2, 4)))
    breaks("e_underscore_not_permissible_in_dnsname", "private-tls", san=seq(dns("my_app.test")))
    breaks("e_san_dns_name_includes_null_char", "private-tls", san=seq(dns("app.test\0.evil.test")))
    breaks("e_dnsname_wildcard_only_in_left_label", "private-tls", san=seq(dns("a.*.test")))
    breaks("e_dnsname_wildcard_only_in_left_label", "private-tls", title="partial-wildcard", san=seq(dns("a*.app.test")))
    breaks("e_san_bare_wildcard", "private-tls", san=seq(dns("*")))
    breaks("e_dnsname_empty_label", "private-tls", san=seq(dns("app..test")))
    breaks("e_dnsname_hyphen_at_label_end", "private-tls", san=seq(dns("app-.test")))
    breaks("e_dnsname_hyphen_at_label_end", "public-tls", title="hyphen-at-the-start", san=(CRITICAL, seq(dns("*.-a.example.org"))))
    breaks("e_dnsname_contains_prohibited_reserved_label", "public-tls", san=(CRITICAL, seq(dns("ab--cd.example.org"))))
    clean("clean-two-hyphens", "public-tls", san=(CRITICAL, seq(dns("a--b.example.org", "abc--d.example.org"))))
    breaks("e_san_dns_name_onion_invalid", "public-tls", san=(CRITICAL, seq(dns("expyuzz4wqqyqhjn.onion"))))
    breaks("e_san_dns_name_onion_invalid", "public-tls", title="onion-of-another-version", san=(CRITICAL, seq(dns(onion(version=b"\x04")))))
    breaks("e_san_dns_name_onion_invalid", "public-tls", title="onion-with-a-typing-mistake",
           san=(CRITICAL, seq(dns(onion().replace(onion()[5], "x" if onion()[5] != "x" else "y", 1)))))
    clean("clean-onion", "public-tls", san=(CRITICAL, seq(dns("www." + onion(), onion()))))
    breaks("n_dnsname_wildcard_left_of_public_suffix", "public-tls", san=(CRITICAL, seq(dns("*.co.uk"))))
    breaks("n_dnsname_wildcard_left_of_public_suffix", "public-tls", title="wildcard-below-a-top-level-domain",
           san=(CRITICAL, seq(dns("*.com"))))
    breaks("e_dnsname_contains_bare_iana_suffix", "public-tls", san=(CRITICAL, seq(dns("www.example.org", "com"))))
    clean("clean-suffixes-that-are-hosts", "public-tls", san=(CRITICAL, seq(dns("gov.uk", "github.io"))))
    breaks("e_dnsname_not_valid_tld", "public-tls", title="wildcard-below-no-top-level-domain",
           san=(CRITICAL, seq(dns("*.intranet"))))
    breaks("e_dnsname_label_too_long", "private-tls", san=seq(dns("a" * 64 + ".test")))
    breaks("e_ext_san_dns_name_too_long", "private-tls", san=seq(dns(".".join(["a" * 50] * 5) + ".test")))
    breaks("n_san_dns_name_duplicate", "private-tls", san=seq(dns("app.test", "APP.test")))
    breaks("e_international_dns_name_not_unicode", "private-tls", "e_dnsname_hyphen_at_label_end", san=seq(dns("xn--\x61\x62\x63-.test")))
    breaks("e_dnsname_not_valid_tld", "public-tls", san=(CRITICAL, seq(dns("www.example.org", "db.internal"))))
    breaks("e_dnsname_not_valid_tld", "public-tls", title="single-label", san=(CRITICAL, seq(dns("intranet"))))
    breaks("e_arpa_domain_not_allowed", "public-tls", san=(CRITICAL, seq(dns("1.2.in-addr.arpa"))))
    breaks("e_ext_san_rfc822_name_present", "public-tls", san=public(mail("a@example.org")))
    breaks("e_ext_san_directory_name_present", "public-tls", san=public(tlv(0xA4, name(("CN", "x")))))
    breaks("e_ext_san_other_name_present", "public-tls", san=public(tlv(0xA0, oid("1.3.6.1.4.1.311.20.2.3"), tlv(0xA0, tlv(12, b"a@b")))))
    breaks("e_ext_san_uniform_resource_identifier_present", "public-tls", san=public(uri("https://example.org")))
    breaks("e_ext_san_registered_id_present", "public-tls", san=public(tlv(0x88, b"\x2a\x03\x04")))
    breaks("e_ext_san_contains_reserved_ip", "public-tls", san=public(ip(192, 168, 1, 1)))
    breaks("e_ext_san_contains_reserved_ip", "public-tls", title="reserved-ipv6", san=public(ip(0xFD, *[0] * 14, 1)))
    clean("clean-public-addresses", "public-tls", san=public(ip(9, 9, 9, 9), ip(0x26, 0x20, *[0] * 13, 1)))


def make_mailboxes():
    for title, address in (("e_ext_san_rfc822_format_invalid", "Jo Doe <jo@example.org>"), ("mail-without-at", "jo.example.org"),
                           ("mail-in-brackets", "<jo@example.org>"), ("mail-with-a-comment", "jo@example.org (Jo Doe)"),
                           ("mail-without-local-part", "@example.org"), ("mail-without-host", "jo@"), ("mail-that-is-empty", ""),
                           ("mail-with-a-blank", "jo doe@example.org"), ("mail-with-two-dots", "jo..doe@example.org"),
                           ("mail-of-two", "jo@example.org,ann@example.org"), ("mail-at-a-host-with-two-dots", "jo@example..org"),
                           ("mail-as-a-uri", "mailto:jo@example.org"), ("mail-with-a-line-end", "jo@example.org\n"),
                           ("mail-with-an-umlaut", "m\u00fcller@example.org")):
        breaks("e_ext_san_rfc822_format_invalid", "smime", title=title, san=seq(mail("ann@example.org"), mail(address)))
    clean("clean-mailboxes", "smime", san=seq(*map(mail, ("jo.doe+tag@example.org", "o'hara@mail.example.org", "root@localhost",
          '"jo doe"@example.org', '"a\\"b@c"@example.org', "jo@[192.0.2.1]", "jo@[IPv6:2001:db8::1]", "jo@xn--bcher-kva.example"))))
    breaks("e_ext_san_uri_relative", "private-tls", san=seq(dns("app.test"), uri("spiffe://app.test/x"), uri("//app.test/x")))
    for title, address in (("uri-that-is-a-host", "app.test/x"), ("uri-that-is-a-path", "/x/y:z"), ("uri-that-is-empty", ""),
                           ("uri-with-a-digit-first", "1a:x")):
        breaks("e_ext_san_uri_relative", "private-tls", title=title, san=seq(dns("app.test"), uri(address)))
    clean("clean-uris", "private-tls", san=seq(dns("app.test"), *map(uri, (
          "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "HTTPS://app.test", "svn+ssh://app.test/x", "tag:app.test,2026:x"))))


def make_subjects():
    www = seq(dns("www.example.org"))
    organisation = (("C", "DE"), ("L", "Berlin"), ("O", "Example"))
    validated = dict(san=www, policies=policies("2.23.140.1.2.2"))
    breaks("e_ca_subject_field_empty", "ca", base="sub-ca", subject=name())
    breaks("e_subject_empty_without_san", "rfc5280", subject=name())
    breaks("e_issuer_field_empty", "private-tls", issuer=name())
    for profile in ("private-tls", "client", "smime", "rfc5280"):
        breaks("w_subject_invisible_characters", profile, title=f"direction-turned-{profile}",
               subject=name(("CN", "a\u202eb\u2066c")))
    for hidden in "\u061c\u200b\u200e\u200f\ufeff\u00ad\u2060\u200c\u200d":
        breaks("w_subject_invisible_characters", "rfc5280", title=f"invisible-{ord(hidden):04x}",
               subject=name(("CN", f"a{hidden}b")))
    for title, text in (("override-in-hebrew", "\u05d0\u202e\u05d1"), ("no-width-in-arabic", "\u0645\u200b\u06cc"),
                        ("joiner-at-a-latin-letter", "\u0645\u06cc a\u200db"), ("non-joiner-before-latin", "\u0645\u200cb"),
                        ("non-joiner-first", "\u200c\u0645"), ("joiners-in-a-row", "\u0645\u200c\u200c\u06cc"),
                        ("mark-in-greek", "\u03b1\u200f\u03b2")):
        breaks("w_subject_invisible_characters", "rfc5280", title=title, subject=name(("CN", text)))
    for title, text in (("joined-letters", "\u0645\u06cc\u200c\u062e \u0915\u094d\u200d"),
                        ("marks-in-hebrew", "\u05d0\u05d1 (C++)\u200e \u05d2\u200f."), ("mark-in-arabic", "\u0634\u0631\u0643\u0629 \u061c12-34"),
                        ("mark-in-adlam", "\U0001e900\u200f!"), ("non-joiner-before-a-dot", "\u0645\u06cc\u200c."),
                        ("joiner-in-bengali", "\u09b0\u200d\u09cd\u09af"), ("non-joiner-behind-a-vowel-mark", "\u0645\u064e\u200c\u06cc"), ("joiner-in-malayalam", "\u0d28\u0d4d\u200d"),
                        ("joined-emoji", "\U0001f469\U0001f3fd\u200d\U0001f4bb \u2764\ufe0f\u200d\U0001f525")):
        clean(f"clean-{title}", "rfc5280", subject=name(("CN", text)))
    breaks("e_subject_common_name_not_exactly_from_san", "public-tls", subject=name(("CN", "example.net")), san=www)
    copied = ("e_subject_common_name_not_exactly_from_san", "public-tls", "n_subject_common_name_included")
    breaks(*copied, title="common-name-in-capitals", subject=name(("CN", "WWW.Example.org")), san=www)
    breaks(*copied, title="host-in-capitals", subject=name(("CN", "www.example.org")), san=seq(dns("WWW.example.org")))
    ipv6 = seq(dns("www.example.org"), ip(0x26, 0x20, *[0] * 13, 1))
    breaks(*copied[:2], title="common-name-as-a-long-address", subject=name(("CN", "2620:0:0:0:0:0:0:1")), san=ipv6)
    breaks(*copied, title="common-name-as-an-address-in-capitals", subject=name(("CN", "2620::AB")),
           san=seq(dns("www.example.org"), ip(0x26, 0x20, *[0] * 13, 0xAB)))
    breaks(*copied[:2], title="common-name-in-unicode", subject=name(("CN", "b\u00fccher.de")), san=seq(dns("xn--bcher-kva.de")))
    breaks("n_subject_common_name_included", "public-tls", title="common-name-that-is-a-short-address",
           subject=name(("CN", "2620::1")), san=ipv6)
    breaks("n_subject_common_name_included", "public-tls", title="common-name-that-is-an-a-label",
           subject=name(("CN", "xn--bcher-kva.de")), san=seq(dns("xn--bcher-kva.de")))
    clean("clean-common-name-in-capitals-before-the-rule", "public-tls", at="2021-08-24", subject=name(("CN", "WWW.Example.org")),
          san=www, sct=scts(2), **lasting(90, "2021-08-24"))
    clean("clean-common-name-in-capitals-in-private", "private-tls", subject=name(("CN", "App.Test")))
    breaks("w_common_name_host_not_in_san", "private-tls", subject=name(("CN", "other.test")))
    breaks("n_subject_common_name_included", "public-tls", subject=name(("CN", "www.example.org")), san=www)
    breaks("e_subj_email_not_in_san", "smime", subject=name(("mail", "b@example.org"), ("CN", "B")))
    breaks("e_organizational_unit_name_prohibited", "public-tls", subject=name(*organisation, ("OU", "Sales")), **validated)
    breaks("n_subj_orgunit_in_ca_cert", "ca", base="public-ca", subject=name(("C", "DE"), ("O", "Example"), ("OU", "Trust"), ("CN", "CA")))
    breaks("e_ca_country_name_missing", "ca", base="public-ca", subject=name(("O", "Example"), ("CN", "CA")))
    breaks("e_ca_organization_name_missing", "ca", base="public-ca", subject=name(("C", "DE"), ("CN", "CA")))
    breaks("e_ca_common_name_missing", "ca", base="public-ca", subject=name(("C", "DE"), ("O", "Example")))
    clean("clean-public-ca-without-common-name-of-old", "ca", base="public-ca", subject=name(("C", "DE"), ("O", "Example")),
          start=moment("2017-06-07"))
    breaks("e_invalid_subject_rdn_order", "public-tls", subject=name(("O", "Example"), ("L", "Berlin"), ("C", "DE")), **validated)
    breaks("e_duplicate_subject_attribs", "public-tls", subject=name(*organisation, ("O", "B")), **validated)
    breaks("e_subject_rdns_correct_encoding", "public-tls", subject=name(("C", "DE"), ("L", "Berlin"), ("O", "Example", T61)), **validated)
    breaks("e_subject_printable_string_badalpha", "private-tls", subject=name(("CN", "a@b", PRINTABLE)))
    typed = "e_subject_string_not_ascii"
    breaks(typed, "private-tls", subject=name(("CN", b"a\xe4b", IA5)))
    breaks(typed, "public-tls", title="8-bit-ia5-in-public", subject=name(*organisation, ("mail", b"a\xe4@example.org")), **validated)
    control = "e_subject_dn_not_printable_characters"
    for title, value, *kind in ((control, b"Some\nbody"), ("subject-with-nul", b"Some\0body"), ("subject-with-del", b"Some\x7fbody"),
                                ("subject-with-c1", "Some\u0085body".encode()),
                                ("subject-with-escape-in-bmp", "Some\x1bbody".encode("utf-16-be"), BMP)):
        breaks(control, "private-tls", title=title, subject=name(("CN", value, *kind)))
    breaks(control, "public-tls", title="line-end-in-public", subject=name(*organisation[:2], ("O", "Exa\nmple")), **validated)
    clean("clean-subject-in-bmp", "private-tls", subject=name(("CN", "M\u00fcller".encode("utf-16-be"), BMP)))
    clean("clean-subject-in-universal", "private-tls", subject=name(("CN", "M\u00fcller".encode("utf-32-be"), UNIVERSAL)))
    silent = "e_subject_contains_noninformational_value"
    breaks(silent, "public-tls", subject=name(*organisation[:1], ("L", "-"), *organisation[2:]), **validated)
    breaks(silent, "public-tls", title="empty-locality-in-public", subject=name(*organisation[:1], ("L", ""), *organisation[2:]), **validated)
    clean("clean-short-locality", "public-tls", subject=name(*organisation[:1], ("L", "\u00c5"), *organisation[2:]), **validated)
    breaks("w_subject_attribute_empty", "private-tls", subject=name(("L", ""), ("CN", "Somebody")))
    clean("clean-dash-in-private", "private-tls", subject=name(("L", "-"), ("CN", "Somebody")))
    breaks("w_subject_dn_leading_whitespace", "private-tls", subject=name(("CN", " Somebody")))
    breaks("w_subject_dn_trailing_whitespace", "private-tls", subject=name(("CN", "Somebody ")))
    breaks("e_subj_country_not_uppercase", "private-tls", subject=name(("C", "de"), ("CN", "x")))
    breaks("e_subject_country_not_iso", "private-tls", subject=name(("C", "QQ"), ("CN", "x")))
    breaks("e_subj_country_not_uppercase", "public-tls", title="country-in-small-letters-in-public",
           subject=name(("C", "us"), ("L", "Berlin"), ("O", "Example")), **validated)
    breaks("e_subject_country_not_iso", "public-tls", title="no-country-in-public",
           subject=name(("C", "ZZ"), ("L", "Berlin"), ("O", "Example")), **validated)
    breaks("e_subject_common_name_max_length", "private-tls", subject=name(("CN", "x" * 65)))
    breaks("e_subject_organization_name_max_length", "private-tls", subject=name(("O", "x" * 65), ("CN", "y")))
    clean("clean-64-characters", "private-tls", subject=name(("O", "\u00fc" * 64), ("CN", "x" * 64)))
    breaks("w_utf8_latin1_mixup", "private-tls", subject=name(("CN", "M\u00c3\u00bcller")))
    clean("clean-umlauts", "private-tls", subject=name(("C", "DE"), ("CN", "M\u00fcller & S\u00f6hne \u00c3")))
    clean("clean-organisation", "public-tls", subject=name(*organisation), **validated)


def make_policies():
    www = dict(san=seq(dns("www.example.org")))
    domain, organisation, person, extended = "2.23.140.1.2.1", "2.23.140.1.2.2", "2.23.140.1.2.3", "2.23.140.1.1"

    def judged(rule, policy, *subject, **changes):
        breaks(rule, "public-tls", policies=policies(*policy.split()), subject=name(*subject), **(www | changes))

    breaks("e_sub_cert_reserved_policy_missing", "public-tls", policies=policies("1.2.3.4"))
    clean("clean-own-policy-in-2020", "public-tls", at="2020-09-29", policies=policies("1.2.3.4"), **lasting(90, "2020-09-29"))
    breaks("e_sub_cert_any_policy_present", "public-tls", policies=policies(domain, "2.5.29.32.0"))
    breaks("w_sub_cert_certificate_policies_marked_critical", "public-tls", policies=(CRITICAL, policies(domain)))
    company = (("C", "DE"), ("L", "Berlin"), ("O", "Example"))
    somebody = (("C", "DE"), ("ST", "Berlin"), ("SN", "Doe"), ("GN", "Jo"))
    judged("e_sub_cert_multiple_reserved_policies", f"{organisation} {person}", *company, ("SN", "Doe"), ("GN", "Jo"))
    judged("e_cab_dv_subject_invalid_values", domain, ("C", "DE"), ("O", "Example"))
    judged("e_cab_dv_conflicts_with_org", domain, ("C", "DE"), ("O", "Example"), at="2022-01-02", **lasting(90, "2022-01-01"))
    clean("clean-domain-with-country", "public-tls", subject=name(("C", "DE")), **www)
    judged("e_cab_ov_requires_org", organisation, ("C", "DE"), ("L", "Berlin"))
    judged("e_cert_policy_ov_requires_country", organisation, ("L", "Berlin"), ("O", "Example"))
    judged("e_cert_policy_ov_requires_province_or_locality", organisation, ("C", "DE"), ("O", "Example"))
    judged("e_cab_iv_requires_personal_name_strict", person, ("C", "DE"), ("ST", "Berlin"), ("GN", "Jo"))
    judged("e_cert_policy_iv_requires_country", person, *somebody[1:])
    judged("e_cert_policy_iv_requires_province_or_locality", person, somebody[0], *somebody[2:])
    clean("clean-person", "public-tls", policies=policies(person), subject=name(*somebody), **www)
    registered = (("JC", "DE"), ("kind", "Private Organization"), ("number", "HRB 1"), *company)
    clean("clean-extended", "public-tls", policies=policies(extended), subject=name(*registered), **www)
    for rule, missing in (("organization_name", "O"), ("business_category", "kind"), ("country_name", "C"),
                          ("serial_number", "number"), ("jurisdiction_country", "JC")):
        judged(f"e_ev_{rule}_missing", extended, *(pair for pair in registered if pair[0] != missing))
    judged("e_ev_not_wildcard", extended, *registered, san=seq(dns("*.example.org")))
    judged("e_ev_san_ip_address_present", extended, *registered, san=seq(dns("www.example.org"), ip(9, 9, 9, 9)))
    breaks("w_ext_subject_key_identifier_missing_sub_cert", "private-tls", title="like-mkcert", key=rsa(), inner=RSA_SHA256,
           bc=None, ski=None, subject=name(("O", "mkcert development certificate"), ("OU", "jo@example (Jo)")),
           ku=(CRITICAL, ku("digitalSignature", "keyEncipherment")), **lasting(822, "2026-04-01"))


def make_lifetimes():
    def lifetime(rule, days, start, seconds=0, title=None, timestamps=3):
        breaks(rule, "public-tls", title=title, at=start, **lasting(days, start, seconds), sct=scts(timestamps))

    breaks("e_validity_time_not_positive", "private-tls", end=moment("2026-03-01"))
    lifetime("e_sub_cert_valid_time_longer_than_39_months", 1189, "2017-01-01")
    lifetime("e_sub_cert_valid_time_longer_than_39_months", 1185, "2018-02-28", 2, title="39-months-of-few-days-and-a-second")
    lifetime("e_sub_cert_valid_time_longer_than_825_days", 825, "2019-01-01", 2, timestamps=4)
    # Both ends count since 2020-09-01 only: what openssl -days made before is as long as it says.
    clean("clean-39-months-of-few-days", "public-tls", at="2018-02-28", **lasting(1185, "2018-02-28", 1))
    for start in ("2018-03-02", "2019-01-01"):
        lifetime("n_next_certificate_is_shorter", 825, start, 1, title=f"825-times-86400-seconds-in-{start[:4]}", timestamps=4)
    clean("clean-39-months-of-31-days", "public-tls", at="2017-08-31", **lasting(1188, "2017-08-31", 1))
    lifetime("e_tls_server_cert_valid_time_longer_than_398_days", 398, "2021-01-01", 1)
    lifetime("w_tls_server_cert_valid_time_longer_than_397_days", 398, "2021-01-01")
    lifetime("e_server_cert_valid_time_longer_than_200_days", 201, "2026-03-15")
    lifetime("w_server_cert_valid_time_longer_than_199_days", 200, "2026-03-15")
    lifetime("e_server_cert_valid_time_longer_than_100_days", 100, "2027-03-15", 1)
    lifetime("w_server_cert_valid_time_longer_than_99_days", 100, "2027-03-15")
    lifetime("e_server_cert_valid_time_longer_than_47_days", 48, "2029-03-15")
    lifetime("w_server_cert_valid_time_longer_than_46_days", 47, "2029-03-15")
    # On the last day of the longer limit nothing is too long yet; only the next certificate will be shorter.
    for days, last in ((825, "2020-08-31"), (397, "2026-03-14"), (199, "2027-03-14"), (99, "2029-03-14")):
        lifetime("n_next_certificate_is_shorter", days, last, title=f"{days}-days-on-the-last-day",
                 timestamps=4 if days == 825 else 3)
    breaks("n_next_certificate_is_shorter", "public-tls", at="2026-12-02", **lasting(199, "2026-12-01"), sct=scts(3))
    breaks("w_private_server_cert_longer_than_825_days", "private-tls", **lasting(826, "2026-04-01"))
    clean("clean-825-times-86400-private-seconds", "private-tls", **lasting(825, "2026-04-01", 1))
    clean("clean-825-private-days", "private-tls", **lasting(825, "2026-04-01"))


def make_crypto():
    breaks("e_sub_cert_or_sub_ca_using_sha1", "private-tls", inner=RSA_SHA1)
    breaks("e_signature_md5", "private-tls", inner=RSA_MD5)
    breaks("e_sub_cert_or_sub_ca_using_sha1", "private-tls", title="pss-with-sha1", inner=PSS_SHA1)
    breaks("e_sub_cert_or_sub_ca_using_sha1", "rfc5280", title="pss-with-sha1-and-more-salt", inner=pss(None, None, 32))
    encoding = "e_mp_rsassa-pss_parameters_encoding_in_signature_algorithm_correct"
    breaks("e_sub_cert_or_sub_ca_using_sha1", "public-tls", encoding, title="pss-with-sha1-in-public", inner=PSS_SHA1)
    breaks("e_signature_md5", "private-tls", title="pss-with-md5", inner=pss(algorithm("1.2.840.113549.2.5", NULL), None, 16))
    breaks("e_signature_algorithm_not_supported", "public-tls", encoding, title="pss-with-sha224",
           inner=pss(sha2(224, NULL), sha2(224, NULL), 28))
    # RFC 4055 3.1, wherever it is used: parameters that are absent, NULL or garbage, or with another trailerField.
    whole = (sha2(256, NULL), sha2(256, NULL), 32)
    for profile in ("public-tls", "private-tls", "client", "ca", "rfc5280"):
        for title, value in (("without", algorithm("1.2.840.113549.1.1.10")), ("null-as", algorithm("1.2.840.113549.1.1.10", NULL)),
                             ("unreadable", algorithm("1.2.840.113549.1.1.10", seq(tlv(4, b"x")))), ("trailer-2-in", pss(*whole, 2))):
            breaks("e_rsassa-pss_parameters_invalid", profile, title=f"pss-{title}-parameters-{profile}", inner=value)
    breaks("e_rsassa-pss_parameters_invalid", "public-tls", title="pss-without-parameters-of-old", at="2019-12-31",
           inner=algorithm("1.2.840.113549.1.1.10"), **lasting(90, "2019-12-31"))
    breaks(encoding, "public-tls", title="pss-with-default-trailer", inner=pss(*whole, 1))
    breaks(encoding, "public-tls", title="pss-without-null-in-mask", inner=pss(sha2(256, NULL), sha2(256), 32))
    breaks(encoding, "public-tls", inner=pss(sha2(256, NULL), sha2(256, NULL), 0))
    breaks(encoding, "public-tls", title="pss-with-mask-of-sha1", inner=pss(sha2(256, NULL), None, 32))
    breaks(encoding, "public-tls", title="pss-without-null", inner=pss(sha2(256), sha2(256), 32))
    breaks(encoding, "ca", base="public-ca", title="pss-without-salt-in-a-public-ca", inner=pss(sha2(256, NULL), sha2(256, NULL), 0))
    for size in (256, 384, 512):
        clean(f"clean-pss-{size}", "public-tls", inner=pss(sha2(size, NULL), sha2(size, NULL), size // 8))
    clean("clean-pss-in-private", "private-tls", inner=pss(sha2(256), None, 0))
    clean("clean-pss-in-a-private-ca", "ca", base="sub-ca", inner=pss(sha2(256), None, 0))
    clean("clean-pss-before-the-rule", "public-tls", at="2019-12-31", inner=pss(sha2(256), None, 0),
          **lasting(90, "2019-12-31"))
    breaks("e_signature_algorithm_not_supported", "public-tls", inner=algorithm("1.3.101.112"))
    breaks("e_ca_signature_algorithm_not_supported", "ca", base="public-ca", inner=algorithm("1.3.101.112"))
    breaks("e_rsa_mod_less_than_2048_bits", "private-tls", key=rsa(1024))
    breaks("e_mp_modulus_must_be_divisible_by_8", "private-tls", key=rsa(2049))
    breaks("e_rsa_mod_not_odd", "private-tls", key=rsa(product=modulus(2048) - 1))
    breaks("e_rsa_fermat_factorization", "private-tls", key=weak("close-primes"))
    breaks("e_rsa_roca", "private-tls", key=weak("made-by-infineon-2048"))
    breaks("e_rsa_mod_small_factor", "private-tls", key=weak("divisible-by-7919"))
    breaks("e_ec_point_not_on_curve", "private-tls", key=weak("point-off-its-curve"))
    breaks("e_rsa_public_exponent_not_odd", "private-tls", key=rsa(exponent=65538))
    breaks("e_rsa_public_exponent_too_small", "private-tls", "w_rsa_public_exponent_not_in_range", key=rsa(exponent=1))
    breaks("w_rsa_public_exponent_not_in_range", "private-tls", key=rsa(exponent=3))
    breaks("e_ec_improper_curves", "public-tls", key=ec(oid("1.3.132.0.10"), K256))
    breaks("w_mp_curve_not_allowed", "public-tls", key=ec(oid("1.3.132.0.35"), P521))
    breaks("e_ca_ec_improper_curves", "ca", base="public-ca", key=ec(oid("1.3.132.0.10"), K256))
    breaks("e_public_key_type_not_allowed", "public-tls", key=ED25519)
    breaks("e_ca_public_key_type_not_allowed", "ca", base="public-ca", key=ED25519)
    breaks("e_br_prohibit_dsa_usage", "private-tls", key=DSA)
    breaks("e_mp_rsassa-pss_in_spki", "public-tls", key=rsa(kind=algorithm("1.2.840.113549.1.1.10")))


# --- Revocation lists ------------------------------------------------------------------------------------------------
LISTS = []


def revocation_list(title, *rules, start="2026-04-01", end="2026-04-08", entries=((5, None), (6, 1)), number=True, aki=True,
                    issuer=name(("CN", "Issuer")), key=AKI):
    def entry(serial, reason):
        more = seq(seq(oid("2.5.29.21"), tlv(4, tlv(10, bytes([reason]))))) if reason is not None else b""
        return seq(integer(serial), moment(start), more)

    extensions = [seq(oid("2.5.29.35"), tlv(4, key))] if aki else []
    extensions += [seq(oid("2.5.29.20"), tlv(4, integer(7)))] if number else []
    body = seq(integer(1), ECDSA_SHA256, issuer, moment(start), moment(end) if end else b"",
               seq(*(entry(*one) for one in entries)) if entries else b"",
               tlv(0xA0, seq(*extensions)) if extensions else b"")
    LISTS.append((title, rules, seq(body, ECDSA_SHA256, bits(seq(integer(1), integer(1))))))


def make_lists():
    revocation_list("clean-list")
    revocation_list("clean-empty-list", entries=())
    revocation_list("e_crl_not_der", "e_crl_not_der", issuer=longer(name(("CN", "Issuer"))))
    revocation_list("ber-in-an-extension", "e_crl_not_der", key=longer(AKI))
    revocation_list("e_crl_has_next_update", "e_crl_has_next_update", end=None)
    revocation_list("e_crl_next_update_not_after_this_update", "e_crl_next_update_not_after_this_update", end="2026-03-01")
    revocation_list("n_crl_next_update_invalid", "n_crl_next_update_invalid", end="2027-06-01")
    revocation_list("w_crl_missing_crl_number", "w_crl_missing_crl_number", number=False)
    revocation_list("w_crl_has_authority_key_identifier", "w_crl_has_authority_key_identifier", aki=False)
    revocation_list("n_cab_crl_has_valid_reason_code", "n_cab_crl_has_valid_reason_code", entries=((5, 0),))
    revocation_list("w_crl_unique_revoked_certificate", "w_crl_unique_revoked_certificate", entries=((5, None), (5, 1)))


def make_several():
    """One that looks like many on the web."""
    breaks("e_ecdsa_allowed_ku", "public-tls", "e_cabf_ecc_allowed_key_usages", "n_client_auth_ends",
           "n_next_certificate_is_shorter", "w_ct_sct_policy_count_unsatisfied", "n_subject_common_name_included",
           "n_ext_subject_key_identifier_not_recommended_subscriber", title="several-faults-are-all-named",
           at="2026-11-21", subject=name(("CN", "tickets.example.org")), ski=SKI, eku=eku("server", "client"),
           san=seq(dns("tickets.example.org", "www.tickets.example.org")),
           ku=(CRITICAL, ku("digitalSignature", "keyEncipherment")), **lasting(199, "2026-10-01"))


def write():
    shutil.rmtree(HERE / "certs", ignore_errors=True)
    (HERE / "certs").mkdir()
    lines = []
    for title, profile, at, rules, der in VECTORS:
        assert not (HERE / "certs" / f"{title}.pem").exists(), title
        text = base64.encodebytes(der).decode()
        (HERE / "certs" / f"{title}.pem").write_text(f"-----BEGIN CERTIFICATE-----\n{text}-----END CERTIFICATE-----\n")
        lines.append(" ".join([f"{title}.pem", profile, at, *sorted(rules)]))
    (HERE / "expect.txt").write_text("\n".join(lines) + "\n")
    shutil.rmtree(HERE / "lists", ignore_errors=True)
    (HERE / "lists").mkdir()
    for title, _, der in LISTS:
        (HERE / "lists" / f"{title}.crl").write_bytes(der)
    (HERE / "expect-lists.txt").write_text("".join(" ".join([f"{title}.crl", *rules]) + "\n" for title, rules, _ in LISTS))


if __name__ == "__main__":
    for make in (make_clean, make_encoding, make_usage, make_identifiers, make_extensions, make_names, make_mailboxes,
                 make_subjects, make_policies, make_lifetimes, make_crypto, make_several, make_lists):
        make()
    write()
