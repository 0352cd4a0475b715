#!/usr/bin/env python3
"""Makes the keys of this folder: python3 for the shapes no program makes, openssl and ssh-keygen for the others.

Run it here. The RSA numbers come from a fixed seed; only openssl's own keys differ from run to run. No private key is kept.
"""
import base64
import hashlib
import random
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
source = random.Random("weak keys for tests")


def is_prime(n, rounds=20):
    if n < 900:
        return n > 1 and all(n % p for p in range(2, int(n**0.5) + 1))
    if any(n % p == 0 for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29)):
        return False
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for _ in range(rounds):
        x = pow(source.randrange(2, n - 1), d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def next_prime(n):
    n |= 1
    while not is_prime(n):
        n += 2
    return n


def prime(bits):
    return next_prime(source.getrandbits(bits) | 3 << (bits - 2))


def tlv(tag, content):
    size = len(content)
    head = bytes([size]) if size < 128 else (lambda b: bytes([0x80 | len(b)]) + b)(size.to_bytes((size.bit_length() + 7) // 8, "big"))
    return bytes([tag]) + head + content


def integer(n):
    return tlv(2, n.to_bytes(n.bit_length() // 8 + 1, "big"))


def spki(n, e):
    """RFC 3279 2.3.1."""
    algorithm = tlv(0x30, bytes.fromhex("06092a864886f70d0101010500"))
    return tlv(0x30, algorithm + tlv(3, b"\0" + tlv(0x30, integer(n) + integer(e))))


def pem(der):
    text = base64.encodebytes(der).decode().replace("\n", "")
    lines = "\n".join(text[i : i + 64] for i in range(0, len(text), 64))
    return f"-----BEGIN PUBLIC KEY-----\n{lines}\n-----END PUBLIC KEY-----\n"


def rsa(name, n, e=65537):
    (HERE / f"{name}.pem").write_text(pem(spki(n, e)))


def infineon_prime(bits, primes):
    """p = k * M + (65537^a mod M), M the product of the first primes (Nemec and others, CCS 2017)."""
    product = 1
    for p in primes:
        product *= p
    while True:
        k = source.getrandbits(bits - product.bit_length()) | 3 << (bits - product.bit_length() - 2)
        p = k * product + pow(65537, source.getrandbits(256), product)
        if p.bit_length() == bits and is_prime(p):
            return p


def openssl(*arguments, text=None):
    return subprocess.run(["openssl", *arguments], input=text, check=True, capture_output=True).stdout


def ec(name, curve, *options):
    key = openssl("ecparam", "-name", curve, "-genkey", "-noout")
    (HERE / f"{name}.pem").write_bytes(openssl("ec", "-pubout", *options, text=key))


small = [n for n in range(2, 702) if is_prime(n)]
p, q, r = prime(1024), prime(1024), prime(1024)
rsa("a-good-key", p * q)
rsa("made-by-infineon-2048", infineon_prime(1024, small[:126]) * infineon_prime(1024, small[:126]))
rsa("made-by-infineon-1024", infineon_prime(512, small[:71]) * infineon_prime(512, small[:71]))
rsa("close-primes", p * next_prime(p + 2))
rsa("close-primes-in-some-rounds", p * next_prime(p + (1 << 515)))
rsa("primes-apart-by-a-little-more", p * next_prime(p + (1 << 530)))
rsa("shares-a-prime-with-the-next", r * prime(1024))
rsa("shares-a-prime-with-the-one-before", r * prime(1024))
rsa("divisible-by-7919", 7919 * prime(2035))
rsa("even-modulus", (p * q) & ~1)
rsa("modulus-is-a-prime", prime(2048))
rsa("exponent-1", p * q, 1)
rsa("exponent-even", p * q, 65536)
rsa("exponent-3", p * q, 3)
rsa("size-2044", prime(1020) * prime(1024))
rsa("size-1024", prime(512) * prime(512))
rsa("size-512", prime(256) * prime(256))
rsa("modulus-is-a-square", p * p)
rsa("size-16392", source.getrandbits(16392) | 1 << 16391 | 1)

ec("p-256", "prime256v1")
ec("p-192", "prime192v1")
ec("curve-spelled-out", "prime256v1", "-param_enc", "explicit")
(HERE / "ed25519.pem").write_bytes(openssl("pkey", "-pubout", text=openssl("genpkey", "-algorithm", "ED25519")))
off = bytearray(openssl("pkey", "-pubin", "-outform", "DER", text=(HERE / "p-256.pem").read_bytes()))
off[-1] ^= 1
(HERE / "point-off-its-curve.pem").write_text(pem(bytes(off)))

# Lists in the form of Debian's packages; their keys are ours.
lists = HERE / "lists"
lists.mkdir(exist_ok=True)
modulus = openssl("rsa", "-pubin", "-noout", "-modulus", text=(HERE / "a-good-key.pem").read_bytes())
(lists / "blacklist.RSA-2048").write_text(
    "# In the form of openssl-blacklist: the last 20 hex digits of the SHA-1 of openssl's Modulus= line\n"
    "0000000000000000000f\n" + hashlib.sha1(modulus).hexdigest()[20:] + "\nffffffffffffffffff00\n"
)
ssh = subprocess.run(
    ["ssh-keygen", "-i", "-m", "PKCS8", "-f", HERE / "exponent-3.pem"], check=True, capture_output=True
).stdout
print_ = subprocess.run(["ssh-keygen", "-l", "-E", "md5", "-f", "-"], input=ssh, check=True, capture_output=True).stdout
(lists / "blacklist.RSA-2048-ssh").write_text(
    "# In the form of openssh-blacklist: the last 20 hex digits of the MD5 fingerprint\n"
    + print_.decode().split()[1].removeprefix("MD5:").replace(":", "")[12:] + "\n"
)
