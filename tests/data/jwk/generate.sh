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
# RFC 9964, the example of ML-DSA-44: "kid" is the thumbprint (RFC 7638) of "pub", which comes from a seed of zeros.
pub = ("unH59k4RuutY-pxvu24U5h8YZD2rSVtHU5qRZsoBmBMcRPgmu9VuNOVdteXi1zNIXjnqJg_GAAxepLqA00Vc3lO0bzRIKu39VFD8Lhuk8l0V-cFEJC-zm7UihxiQMMUEmOFxe3x1ixkKZ0jqmqP3rKryx8tSbtcXyfea64QhT6XNje2SoMP6FViBDxLHBQo2dwjRls0k5a-XSQSu2OTOiHLoaWsLe8pQ5FLNfTDqmkrawDEdZyxr3oSWJAsHQxRjcIiVzZuvwxYy1zl2STiP2vy_fTBaPemkleynQzqPg7oPCyXEE8bjnJbrfWkbNNN8438e6tHPIX4l7zTuzz98YPhLjt_d6EBdT4MldsYe-Y4KLyjaGHcAlTkk9oa5RhRwW89T0z_t1DSO3dvfKLUGXh8gd1BD6Fz5MfgpF5NjoafnQEqDjsAAhrCXY4b-Y3yYJEdX4_dp3dRGdHG_rWcPmgX4JG7lCnser4f8QGnDriqiAzJYEXeS8LzUngg_0bx0lqv_KcyU5IaLISFO0xZSU5mmEPvdSoDnyAcV8pV44qhLtAvd29n0ehG259oRihtljTWeiu9V60a1N2tbZVl5mEqSK-6_xZvNYA1TCdzNctvweH24unV7U3wer9XA9Q6kvJWDVJ4oKaQsKMrCSMlteBJMRxWbGK7ddUq6F7GdQw-3j2M-qdJvVKm9UPjY9rc1lPgol25-oJxTu7nxGlbJUH-4m5pevAN6NyZ6lfhbjWTKlxkrEKZvQXs_Yf6cpXEwpI_ZJeriq1UC1XHIpRkDwdOY9MH3an4RdDl2r9vGl_IwlKPNdh_5aF3jLgn7PCit1FNJAwC8fIncAXgAlgcXIpRXdfJk4bBiO89GGccSyDh2EgXYdpG3XvNgGWy7npuSoNTE7WIyblAk13UQuO4sdCbMIuriCdyfE73mvwj15xgb07RZRQtFGlFTmnFcIdZ90zDrWXDbANntv7KCKwNvoTuv64bY3HiGbj-NQ-U9eMylWVpvr4hrXcES8c9K3PqHWADZC0iIOvlzFv4VBoc_wVflcOrL_SIoaNFCNBAZZq-2v5lAgpJTqVOtqJ_HVraoSfcKy5g45p-qULunXj6Jwq21fobQiKubBKKOZwcJFyJD7F4ACKXOrz-HIvSHMCWW_9dVrRuCpJw0s0aVFbRqopDNhu446nqb4_EDYQM1tTHMozPd_jKxRRD0sH75X8ZoToxFSpLBDbtdWcenxj-zBf6IGWfZnmaetjKEBYJWC7QDQx1A91pJVJCEgieCkoIfTqkeQuePpIyu48g2FG3P1zjRF-kumhUTfSjo5qS0YiZQy0E1BMs6M11EvuxXRsHClLHoy5nLYI2Sj4zjVjYyxSHyPRPGGo9hwB34yWxzYNtPPGiqXS_dNCpi_zRZwRY4lCGrQ-hYTEWIK1Dm5OlttvC4_eiQ1dv63NiGkLRJ5kJA3bICN0fzCDY-MBqnd1cWn8YVBijVkgtaoascjL9EywDgJdeHnXK0eeOvUxHHhXJVkNqcibn8O4RQdpVU60TSA-uiu675ytIjcBHC6kTv8A8pmkj_4oypPd-F92YIJC741swkYQoeIHj8rE-ThcMUkF7KqC5VORbZTRp8HsZSqgiJcIPaouuxd1-8Rxrid3fXkE6p8bkrysPYoxWEJgh7ZFsRCPDWX-yTeJwFN0PKFP1j0F6YtlLfK5wv-c4F8ZQHA_-yc_gODicy7KmWDZgbTP07e7gEWzw4MFRrndjbDQ")
open("rfc9964.json", "w").write('{"kid":"T4xl70S7MT6Zeq6r9V9fPJGVn76wfnXJ21-gyo0Gu6o","kty":"AKP","alg":"ML-DSA-44","pub":"%s","priv":"%s"}' % (pub, "A" * 43))
mldsa = mldsa[:22] + base64.urlsafe_b64decode(pub + "==")
print("rfc9964.json", 0, "AKP", "-", "private", hashlib.sha256(mldsa).hexdigest(), 0, sep="\t", file=expect)
k = ed25519.Ed25519PrivateKey.from_private_bytes(bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))
print("rfc8037.json", 0, "OKP", "Ed25519", "private", spki(k), 0, sep="\t", file=expect)
PYTHON
