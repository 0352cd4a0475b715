#!/bin/bash
# Makes a JWK Set (RFC 7517) whose keys contradict their certificates or do not, with openssl and python3. Needs no network.
# expect.txt: the key's place in the set, its name or "-", the members that say something else than its first certificate.
set -euo pipefail
cd "$(dirname "$0")"
find . -type f ! -name generate.sh -delete
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
make() {
    openssl genpkey "${@:2}" -out "$work/$1.key" 2>/dev/null
    openssl req -x509 -new -key "$work/$1.key" -subj "/CN=$1 contradictions" -days 20000 -outform DER -out "$work/$1.der"
    openssl pkey -in "$work/$1.key" -pubout -outform DER -out "$work/$1.spki"
    openssl pkey -in "$work/$1.key" -outform DER -out "$work/$1.p8"
    openssl x509 -in "$work/$1.der" -inform DER -noout -fingerprint -sha1 | sed 's/.*=//; s/://g' > "$work/$1.sha1"
    openssl x509 -in "$work/$1.der" -inform DER -noout -fingerprint -sha256 | sed 's/.*=//; s/://g' > "$work/$1.sha256"
}
make one -algorithm EC -pkeyopt ec_paramgen_curve:P-256
make two -algorithm EC -pkeyopt ec_paramgen_curve:P-256
make rsa -algorithm RSA -pkeyopt rsa_keygen_bits:2048
make pss -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048
for name in rsa pss; do openssl x509 -in "$work/$name.der" -inform DER -noout -modulus | sed 's/.*=//' > "$work/$name.n"; done
openssl pkey -in "$work/one.key" -noout -text | sed -n '/^priv:/,/^pub:/p' | grep '^ ' | tr -d ' :\n' > "$work/one.d"

WORK=$work python3 - <<'PYTHON'
import base64, json, os
read = lambda name: open(f"{os.environ['WORK']}/{name}", "rb").read()
url = lambda data: base64.urlsafe_b64encode(data).rstrip(b"=").decode()
digest = lambda name, kind: bytes.fromhex(read(f"{name}.{kind}").decode())
def ec(name):
    point = read(f"{name}.spki")[-64:]
    return {"kty": "EC", "crv": "P-256", "x": url(point[:32]), "y": url(point[32:])}
rsa = lambda name: {"kty": "RSA", "n": url(bytes.fromhex(read(f"{name}.n").decode())), "e": "AQAB"}
chain = lambda *names: {"x5c": [base64.b64encode(read(f"{name}.der")).decode() for name in names]}
prints = lambda name: {"x5t": url(digest(name, "sha1")), "x5t#S256": url(digest(name, "sha256"))}
private = {"d": url(bytes.fromhex(read("one.d").decode()).rjust(32, b"\0")[-32:])}
rows = [
    ("right", ec("one") | chain("one", "two") | prints("one"), ""),
    ("no certificate", ec("one") | prints("two"), ""),
    ("pss", rsa("pss") | chain("pss") | prints("pss"), ""),
    ("digits", rsa("rsa") | chain("rsa") | {"x5t": read("rsa.sha1").decode().strip(), "x5t#S256": url(read("rsa.sha256").strip().lower())}, ""),
    ("20261127", ec("one") | chain("two", "one") | prints("two"), "x5c"),
    ("other type", rsa("rsa") | chain("one"), "x5c"),
    ("other modulus", rsa("rsa") | chain("pss"), "x5c"),
    ("sha1", ec("one") | chain("one") | prints("one") | {"x5t": url(digest("two", "sha1"))}, "x5t"),
    ("sha256", ec("one") | chain("one", "two") | prints("one") | {"x5t#S256": url(digest("two", "sha256"))}, "x5t#S256"),
    ("no digest", ec("one") | chain("one") | {"x5t": "!"}, "x5t"),
    ("all", ec("one") | private | chain("two") | prints("one"), "x5c,x5t,x5t#S256"),
    ("", ec("two") | chain("one"), "x5c"),
]
keys = [({"kid": name} if name else {}) | key for name, key, members in rows]
open("set.json", "w").write(json.dumps({"keys": keys}, indent=1) + "\n")
open("expect.txt", "w").writelines(f"{i}\t{name or '-'}\t{members or '-'}\n" for i, (name, key, members) in enumerate(rows))
PYTHON
