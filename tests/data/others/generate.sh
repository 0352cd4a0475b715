#!/usr/bin/env bash
# Certificates inside of structures of other protocols, tokens and texts, and keys with strange numbers. Needs openssl
# and python3. expect.txt says what each holds.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
quiet() { "$@" 2>/dev/null; }

quiet openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/ca.key" -out "$work/ca.pem" \
    -subj /CN=top -days 20000
quiet openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/tsa.key" -out "$work/tsa.csr" \
    -subj /CN=clock
printf 'extendedKeyUsage=critical,timeStamping\n' > "$work/tsa.ext"
quiet openssl x509 -req -in "$work/tsa.csr" -CA "$work/ca.pem" -CAkey "$work/ca.key" -days 20000 -extfile "$work/tsa.ext" \
    -out "$work/tsa.pem"

# A time stamp (RFC 3161 2.4.2), the same cut off, and Netscape's sequence of certificates.
printf '01\n' > "$work/serial"
cat > "$work/tsa.cnf" <<EOF
[tsa]
default_tsa = t
[t]
serial = $work/serial
signer_cert = $work/tsa.pem
signer_key = $work/tsa.key
certs = $work/ca.pem
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256
EOF
echo hello > "$work/text"
quiet openssl ts -query -data "$work/text" -cert -sha256 -out "$work/question"
quiet openssl ts -reply -queryfile "$work/question" -config "$work/tsa.cnf" -out stamp.tsr
head -c -40 stamp.tsr > cut-off.tsr
cat "$work/tsa.pem" "$work/ca.pem" > "$work/both.pem"
openssl nseq -toseq -in "$work/both.pem" -out sequence.pem
grep -v -- ----- sequence.pem | base64 -d > sequence.der
openssl ecparam -name SM2 -out sm2-parameters.pem
openssl x509 -in "$work/tsa.pem" -outform DER -out "$work/tsa.der"
openssl x509 -in "$work/ca.pem" -outform DER -out "$work/ca.der"
openssl crl2pkcs7 -nocrl -certfile "$work/both.pem" -outform DER -out "$work/bundle.p7b"
openssl pkcs8 -topk8 -in "$work/ca.key" -v2 aes-256-cbc -iter 2048 -passout pass:secret -outform DER -out "$work/locked.der"

python3 - "$work" <<'EOF'
import base64, json, sys
work = sys.argv[1]
read = lambda name: open(f"{work}/{name}", "rb").read()
leaf, top = read("tsa.der"), read("ca.der")
def element(tag, content):
    size = len(content)
    return bytes([tag]) + (bytes([size]) if size < 128 else b"\x82" + size.to_bytes(2, "big")) + content
# Structures that look like keys (RFC 5915 3, RFC 5958 2) until one looks at what is in them.
open("like-a-curve-key.der", "wb").write(element(0x30, b"\2\1\1" + element(4, leaf)))
rsa = bytes.fromhex("300d06092a864886f70d0101010500")
open("like-a-key.der", "wb").write(element(0x30, b"\2\1\0" + rsa + element(4, leaf)))
sequence = lambda *parts: element(0x30, b"".join(parts))
name = bytes.fromhex("0603550403")  # no algorithm
open("like-a-locked-key.der", "wb").write(sequence(sequence(name), element(4, leaf)))
open("like-an-unknown-key.der", "wb").write(sequence(b"\2\1\0", sequence(name), element(4, leaf)))
open("like-a-message.der", "wb").write(sequence(bytes.fromhex("06092a864886f70d010702"), element(0xa0, element(4, leaf))))
# A bundle whose last element, the SET of no signers, has become another one.
bundle = read("bundle.p7b")
assert bundle.endswith(b"\x31\0")
open("damaged.p7b", "wb").write(bundle[:-2] + b"\x04\0")
# RFC 8018 A.2 with rounds that there cannot be.
locked, rounds = read("locked.der"), b"\2\2\x08\0"
assert locked.count(rounds) == 1
open("no-rounds.p8", "wb").write(locked.replace(rounds, b"\2\2\0\0"))
open("negative-rounds.p8", "wb").write(locked.replace(rounds, b"\2\2\xff\xff"))
# Tokens (RFC 7515 7.1, 7.2); nobody checks the signature.
url = lambda data: base64.urlsafe_b64encode(data).rstrip(b"=").decode()
chain = [base64.b64encode(one).decode() for one in (leaf, top)]
header, payload, signature = url(json.dumps({"alg": "ES256", "x5c": chain}).encode()), url(b'{"sub":"me"}'), url(bytes(range(64)))
token = f"{header}.{payload}.{signature}"
open("token.jwt", "w").write(token)
open("token.json", "w").write(json.dumps({"payload": payload, "signatures": [{"protected": header, "signature": signature}]}))
open("token.log", "w").write(f"2026-01-01 GET / HTTP/1.1\nAuthorization: Bearer {token}\n")
open("token-without.jwt", "w").write(url(json.dumps({"alg": "ES256", "kid": "k" * 300}).encode()) + f".{payload}.{signature}")
# YAML that was put together from pieces of different length.
text = base64.b64encode(read("tsa.pem")).decode()
pieces = [text[:64], text[64:128], text[128:600], text[600:]]
open("unequal-lines.yaml", "w").write("a:\n  tls.crt: |\n" + "".join(f"    {one}\n" for one in pieces) + "  b: c\n")
open("key-of-ml-dsa.jwk", "w").write(open("../jwk/rfc9964.json").read())
open("curve-of-nobody.jwk", "w").write(json.dumps({"kty": "EC", "crv": "P-999", "x": "AA", "y": "AA"}))
EOF
