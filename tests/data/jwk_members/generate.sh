#!/bin/bash
# Makes a JWK Set (RFC 7517) whose keys have broken or oddly encoded members about their certificate, and one with more
# than keys in it, with openssl and python3. Needs no network.
# expect.txt: the key's name or "-", the members that hold nothing to read, the members that are encoded in another way
# than RFC 7517 wants, how many certificates there are to read.
set -euo pipefail
cd "$(dirname "$0")"
find . -type f ! -name generate.sh -delete
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$work/key" 2>/dev/null
# The certificate has "+" or "/" in its base64, and padding.
while
    openssl req -x509 -new -key "$work/key" -subj "/CN=members" -days 20000 -outform DER -out "$work/der"
    base64 -w 0 "$work/der" > "$work/base64"
    ! grep -q '[+/].*=$' "$work/base64"
do :; done
openssl pkey -in "$work/key" -pubout -outform DER -out "$work/spki"
for kind in sha1 sha256; do openssl dgst "-$kind" -r "$work/der" | cut -d ' ' -f 1 > "$work/$kind"; done

WORK=$work python3 - <<'PYTHON'
import base64, json, os, textwrap
read = lambda name: open(f"{os.environ['WORK']}/{name}", "rb").read()
url = lambda data: base64.urlsafe_b64encode(data).rstrip(b"=").decode()
point = read("spki")[-64:]
key = {"kty": "EC", "crv": "P-256", "x": url(point[:32]), "y": url(point[32:])}
plain = read("base64").decode()
pem = f"-----BEGIN CERTIFICATE-----\n{plain}\n-----END CERTIFICATE-----\n"
sha1, sha256 = read("sha1").decode().strip(), read("sha256").decode().strip()
x5c = lambda *texts: {"x5c": list(texts)}
rows = [
    ("right", x5c(plain) | {"x5t": url(bytes.fromhex(sha1)), "x5t#S256": url(bytes.fromhex(sha256))}, "", "", 1),
    ("base64url", x5c(url(read("der"))), "", "x5c", 1),
    ("no padding", x5c(plain.rstrip("=")), "", "x5c", 1),
    ("lines", x5c("\n".join(textwrap.wrap(plain, 64)) + "\n"), "", "x5c", 1),
    ("no list", {"x5c": plain}, "", "x5c", 1),
    ("empty list", x5c(), "x5c", "", 0),
    ("2026", {"x5c": "abc"}, "x5c", "", 0),
    ("second", x5c(plain, "!!!"), "x5c", "", 1),
    ("strange", {"x5t": "!!!"}, "x5t", "", 0),
    ("empty", {"x5t": "", "x5t#S256": ""}, "x5t,x5t#S256", "", 0),
    ("too short", x5c(plain) | {"x5t#S256": url(bytes.fromhex(sha1))}, "x5t#S256", "", 1),
    ("digits", x5c(plain) | {"x5t": sha1.upper(), "x5t#S256": url(sha256.encode())}, "", "x5t,x5t#S256", 1),
    ("colons", {"x5t": ":".join(textwrap.wrap(sha1, 2))}, "", "x5t", 0),
    ("", {"x5t": {}}, "x5t", "", 0),
    ("number", {"x5c": 2026, "x5t": 7}, "x5c,x5t", "", 0),
    ("numbers", x5c(2026, plain), "x5c", "", 1),
    ("null", {"x5c": None, "x5t": None}, "", "x5c,x5t", 0),
    ("PEM", x5c(pem), "", "x5c", 1),
    ("two in PEM", x5c("head\n" + pem + pem, plain), "", "x5c", 3),
    ("broken PEM", x5c(pem.replace("M", "!", 1)), "x5c", "", 0),
]
keys = [({"kid": name} if name else {}) | key | members for name, members, *rest in rows]
open("set.json", "w").write(json.dumps({"keys": keys}, indent=1) + "\n")
mixed = [key | {"kid": "PEM"} | x5c(pem), 7, key | {"kid": "odd", "x5t": "!!!"}, {"kid": "nothing"}, key | {"cert": plain}]
open("mixed.json", "w").write(json.dumps({"keys": mixed, "issuer": {"pem": pem, "jwk": key}}, indent=1) + "\n")
open("expect.txt", "w").writelines(f"{name or '-'}\t{broken or '-'}\t{odd or '-'}\t{count}\n" for name, _, broken, odd, count in rows)
PYTHON
