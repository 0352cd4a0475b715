#!/bin/bash
# Makes JSON Web Keys with python3 and its "cryptography" (Debian: python3-cryptography). Needs no network.
# expect.txt: file, index, type, curve, private or public, SHA-256 of the SubjectPublicKeyInfo or "-", certificates.
set -euo pipefail
cd "$(dirname "$0")"
find . -type f ! -name generate.sh -delete
python3 - <<'PYTHON'
import base64, datetime, hashlib, json
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization as s
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, ed448, rsa, x25519, x448

url = lambda data: base64.urlsafe_b64encode(data).rstrip(b"=").decode()
num = lambda value, size=None: url(value.to_bytes(size or (value.bit_length() + 7) // 8, "big"))
spki = lambda key: hashlib.sha256(key.public_key().public_bytes(s.Encoding.DER, s.PublicFormat.SubjectPublicKeyInfo)).hexdigest()
expect = open("expect.txt", "w")

def write(file, document, rows):
    open(file, "w").write(json.dumps(document, indent=2) + "\n")
    for index, (kind, curve, half, digest, certificates) in enumerate(rows):
        print(file, index, kind, curve, half, digest, certificates, sep="\t", file=expect)

r = rsa.generate_private_key(65537, 2048)
p = r.private_numbers()
public = {"kty": "RSA", "n": num(p.public_numbers.n), "e": num(p.public_numbers.e), "kid": "rsa-1", "use": "sig", "alg": "RS256"}
private = public | {"d": num(p.d), "p": num(p.p), "q": num(p.q), "dp": num(p.dmp1), "dq": num(p.dmq1), "qi": num(p.iqmp)}
write("rsa-public.json", public, [("RSA", "-", "public", spki(r), 0)])
write("rsa-private.json", private, [("RSA", "-", "private", spki(r), 0)])
write("rsa-only-d.json", public | {"d": num(p.d)}, [("RSA", "-", "private", spki(r), 0)])
keys, rows = [], []
for name, curve, size in (("P-256", ec.SECP256R1(), 32), ("P-384", ec.SECP384R1(), 48), ("P-521", ec.SECP521R1(), 66), ("secp256k1", ec.SECP256K1(), 32)):
    k = ec.generate_private_key(curve)
    n = k.private_numbers()
    jwk = {"kty": "EC", "crv": name, "x": num(n.public_numbers.x, size), "y": num(n.public_numbers.y, size)}
    keys += [jwk, jwk | {"d": num(n.private_value, size)}]
    rows += [("EC", name, "public", spki(k), 0), ("EC", name, "private", spki(k), 0)]
raw = dict(encoding=s.Encoding.Raw, format=s.PrivateFormat.Raw, encryption_algorithm=s.NoEncryption())
for name, make in (("Ed25519", ed25519.Ed25519PrivateKey), ("Ed448", ed448.Ed448PrivateKey), ("X25519", x25519.X25519PrivateKey), ("X448", x448.X448PrivateKey)):
    k = make.generate()
    jwk = {"kty": "OKP", "crv": name, "x": url(k.public_key().public_bytes(s.Encoding.Raw, s.PublicFormat.Raw))}
    keys += [jwk, jwk | {"d": url(k.private_bytes(**raw))}]
    rows += [("OKP", name, "public", spki(k), 0), ("OKP", name, "private", spki(k), 0)]
keys += [{"kty": "oct", "k": url(bytes(range(32)))}, {"kty": "AKP", "alg": "ML-DSA-44", "pub": url(bytes(1312))}]
# RFC 9881 4: SEQUENCE of the algorithm, which is an OID alone, and the key as a BIT STRING.
mldsa = bytes.fromhex("30820532" "300b" "0609608648016503040311" "03820521" "00") + bytes(1312)
rows += [("oct", "-", "private", "-", 0), ("AKP", "-", "public", hashlib.sha256(mldsa).hexdigest(), 0)]
write("set.json", {"keys": keys}, rows)

name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "jwk.test")])
start = datetime.datetime(2026, 1, 1)
certificate = (x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(r.public_key()).serial_number(1)
    .not_valid_before(start).not_valid_after(start + datetime.timedelta(days=20000)).sign(r, hashes.SHA256()))
der = base64.b64encode(certificate.public_bytes(s.Encoding.DER)).decode()
write("with-chain.json", {"keys": [public | {"x5c": [der, der]}]}, [("RSA", "-", "public", spki(r), 2)])
# As PHP writes it.
open("escaped.json", "w").write(json.dumps(public | {"x5c": [der]}).replace("/", "\\/"))
print("escaped.json", 0, "RSA", "-", "public", spki(r), 1, sep="\t", file=expect)
# RFC 7515 A.1
open("rfc7515.json", "w").write('{"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"}')
# RFC 8037 A.1
open("rfc8037.json", "w").write('{"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}')
k = ed25519.Ed25519PrivateKey.from_private_bytes(bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))
print("rfc8037.json", 0, "OKP", "Ed25519", "private", spki(k), 0, sep="\t", file=expect)
PYTHON
