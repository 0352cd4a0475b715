#!/usr/bin/env python3
"""Makes shares-one.key, shares-two.csr and exponent-3.key: run it here. python3 puts the numbers together, openssl does the rest.

The first two keys have a prime in common, as routers made them that had no entropy at their first start. For tests only.
"""
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent


def openssl(*words, data=None):
    return subprocess.run(["openssl", *words], input=data, stdin=None if data else subprocess.DEVNULL, check=True,
                          capture_output=True, timeout=60).stdout


def prime():
    return int(openssl("prime", "-generate", "-bits", "1024"))


def private_key(p, q, e=65537):
    """RFC 8017 A.1.2, written by openssl asn1parse."""
    d = pow(e, -1, (p - 1) * (q - 1))
    numbers = [0, p * q, e, d, p, q, d % (p - 1), d % (q - 1), pow(q, -1, p)]
    lines = ["asn1=SEQUENCE:key", "[key]"] + [f"n{i}=INTEGER:0x{n:x}" for i, n in enumerate(numbers)]
    config, der = HERE / "key.cnf", HERE / "key.der"
    config.write_text("\n".join(lines) + "\n")
    openssl("asn1parse", "-genconf", config, "-noout", "-out", der)
    pem = openssl("pkey", "-inform", "DER", "-in", der)
    config.unlink()
    der.unlink()
    return pem


shared = prime()
(HERE / "shares-one.key").write_bytes(private_key(shared, prime()))
openssl("req", "-new", "-key", "/dev/stdin", "-subj", "/CN=shares.test", "-out", HERE / "shares-two.csr",
        data=private_key(shared, prime()))
(HERE / "exponent-3.key").write_bytes(openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048",
                                              "-pkeyopt", "rsa_keygen_pubexp:3", "-quiet"))
