#!/usr/bin/env python3
"""memory_test.py CLI: what inspect needs for a bundle of 10,000 certificates, in text and as JSON.

And for 200,000 lines that each begin a certificate and end none. The limit is 100 MB and six times the size of the file; a number of bytes, no time, so it holds on any machine.
"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

CLI, COUNT, DIFFERENT = sys.argv[1], 10_000, 4


def certificate(folder, number):
    done = subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "397",
         "-keyout", folder / "key", "-subj", f"/CN=host{number}.example.com", "-addext",
         f"subjectAltName=DNS:host{number}.example.com,DNS:www{number}.example.com"],
        check=True, capture_output=True, stdin=subprocess.DEVNULL, timeout=60)
    return done.stdout


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
        broken.write_bytes(b"-----BEGIN CERTIFICATE-----\n" * 200_000)
        for file, form in ((file, form) for file in (broken, bundle) for form in ("text", "json")):
            limit = 100 * 1024 * 1024 + 6 * file.stat().st_size
            words = [CLI, "inspect", file] + (["--json"] if form == "json" else [])
            used = peak(words, folder / form, 1 if file == broken else 0)
            size = file.stat().st_size / 1e6
            print(f"{file.name} as {form}: {used / 1e6:.0f} MB of {limit / 1e6:.0f} MB for {size:.1f} MB")
            if used > limit:
                sys.exit(f"inspect of {file.name} as {form} needs too much memory")
        if len(json.loads((folder / "json").read_text())["inputs"][0]["objects"]) != COUNT:
            sys.exit("not every certificate is in the document")


main()
