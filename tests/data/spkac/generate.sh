#!/bin/bash
# Makes signed public keys and challenges with openssl. Needs no network.
set -euo pipefail
cd "$(dirname "$0")"
find . -type f ! -name generate.sh -delete
openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out key.pem 2>/dev/null
openssl spkac -key key.pem -challenge 'hello there' -out line.spkac
sed 's/^SPKAC=//' line.spkac > bare.txt
base64 -d < bare.txt > plain.der
{ echo 'CN=app.test'; cat line.spkac; echo 'O=Example'; } > with-names.cnf
python3 - <<'PYTHON'
data = bytearray(open("plain.der", "rb").read())
data[-1] ^= 1
open("bad-signature.der", "wb").write(data)
PYTHON
