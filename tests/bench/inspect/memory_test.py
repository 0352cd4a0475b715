#!/usr/bin/env python3
"""memory_test.py CLI: what inspect needs for a bundle of 10,000 certificates, in text and as JSON.

And for 200,000 lines that each begin a certificate and end none, and for 40 MB of authorities that all differ beside
a revocation list, which asks each of them. The limit is 100 MB and six times the size of the file; a number of bytes, no time, so it holds on any machine.
"""
import base64
import json
import subprocess
import sys
import tempfile
from pathlib import Path

CLI, COUNT, DIFFERENT = sys.argv[1], 10_000, 4


def openssl(*words):
    return subprocess.run(
        ["openssl", *words], check=True, capture_output=True, stdin=subprocess.DEVNULL, timeout=60).stdout


def certificate(folder, number):
    return openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "397",
                   "-keyout", folder / "key", "-subj", f"/CN=host{number}.example.com", "-addext",
                   f"subjectAltName=DNS:host{number}.example.com,DNS:www{number}.example.com")


def authorities(folder, pem, size):
    """The same one with as many serial numbers as there is room for; and a list by its key."""
    (folder / "one.pem").write_bytes(pem)
    serial = openssl("x509", "-in", folder / "one.pem", "-noout", "-serial").decode().strip().split("=")[1]
    der = openssl("x509", "-in", folder / "one.pem", "-outform", "DER")
    before, after = der.split(bytes.fromhex(serial), 1)
    length = len(serial) // 2
    count = size // len(pem)
    with open(folder / "authorities.pem", "wb") as out:
        for number in range(count):
            own = before + bytes.fromhex(serial)[:1] + number.to_bytes(length - 1, "big") + after
            out.write(b"-----BEGIN CERTIFICATE-----\n" + base64.encodebytes(own) + b"-----END CERTIFICATE-----\n")
    (folder / "db").write_text("".join(
        f"R\t350101000000Z\t260101000000Z\t{serial[:2]}{number:0{2 * length - 2}X}\tunknown\t/CN=x\n"
        for number in range(0, count, 100)))
    (folder / "ca.cnf").write_text(f"[ca]\ndefault_ca = one\n[one]\ndatabase = {folder}/db\ndefault_md = sha256\n")
    openssl("ca", "-gencrl", "-config", folder / "ca.cnf", "-cert", folder / "one.pem", "-keyfile", folder / "key",
            "-crldays", "30", "-out", folder / "list.crl")
    return [folder / "authorities.pem", folder / "list.crl"]


def peak(words, out, expected=0):
    """Bytes; the most that this child had at once, asked of a process of its own."""
    code = ("import resource, subprocess, sys\n"
            "done = subprocess.run(sys.argv[2:], stdin=subprocess.DEVNULL, stdout=open(sys.argv[1], 'wb'), timeout=120)\n"
            "print(done.returncode, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024)\n")
    done = subprocess.run([sys.executable, "-c", code, out, *words], check=True, capture_output=True, timeout=150)
    exit_code, octets = map(int, done.stdout.split())
    if exit_code != expected:
        sys.exit(f"{words}: exit {exit_code}")
    return octets


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        some = [certificate(folder, number) for number in range(DIFFERENT)]
        bundle = folder / "bundle.pem"
        bundle.write_bytes(b"".join(some) * (COUNT // DIFFERENT))
        broken = folder / "broken.pem"
        broken.write_bytes(b"-----BEGIN CERTIFICATE-----\nMIIB\n" * 200_000)
        pile = authorities(folder, some[-1], 40_000_000)
        cases = [([file], form) for file in (broken, bundle) for form in ("text", "json")] + [(pile, "text")]
        for files, form in cases:
            size = sum(file.stat().st_size for file in files)
            limit = 100 * 1024 * 1024 + 6 * size
            words = [CLI, "inspect", *files] + (["--json"] if form == "json" else [])
            used = peak(words, folder / form, 1 if files == [broken] else 0)
            name = files[0].name
            print(f"{name} as {form}: {used / 1e6:.0f} MB of {limit / 1e6:.0f} MB for {size / 1e6:.1f} MB")
            if used > limit:
                sys.exit(f"inspect of {name} as {form} needs too much memory")
        if len(json.loads((folder / "json").read_text())["inputs"][0]["objects"]) != COUNT:
            sys.exit("not every certificate is in the document")


main()
