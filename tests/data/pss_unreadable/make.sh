#!/bin/bash
# Makes certificates that OpenSSL signs with RSA-PSS and whose AlgorithmIdentifier lacks the parameters, or has some that
# nobody can read. openssl verify calls each "CA signature digest algorithm too weak".
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
openssl req -x509 -newkey rsa:2048 -nodes -keyout "$work/ca.key" -out root.pem -subj "/CN=PSS CA" -days 3650 2> /dev/null
openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/leaf.key" -out "$work/leaf.csr" \
    -subj "/CN=app.test" 2> /dev/null
printf 'subjectAltName=DNS:app.test\n' > "$work/ext"
openssl x509 -req -in "$work/leaf.csr" -CA root.pem -CAkey "$work/ca.key" -days 3650 -extfile "$work/ext" -outform DER \
    -out "$work/leaf.der" 2> /dev/null
python3 - "$work" << 'PYTHON'
import base64, subprocess, sys
work = sys.argv[1]
rsa = bytes.fromhex("300d06092a864886f70d01010b0500")  # sha256WithRSAEncryption, as openssl made it
pss = bytes.fromhex("06092a864886f70d01010a")


def tlv(tag, content):
    size = len(content)
    octets = b"" if size < 128 else size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 128 + len(octets)]) + octets + content if octets else bytes([tag, size]) + content


def inside(data):
    at = 2 + (data[1] & 127 if data[1] > 127 else 0)
    return data[at:]


whole = inside(open(f"{work}/leaf.der", "rb").read())
size = 4 + int.from_bytes(whole[2:4], "big")
signed = inside(whole[:size])
for name, parameters in {"absent": b"", "garbage": bytes.fromhex("300304010a")}.items():
    algorithm = tlv(0x30, pss + parameters)
    content = tlv(0x30, signed.replace(rsa, algorithm, 1))
    open(f"{work}/tbs", "wb").write(content)
    signature = subprocess.run(["openssl", "dgst", "-sha1", "-sign", f"{work}/ca.key", "-sigopt", "rsa_padding_mode:pss",
        "-sigopt", "rsa_pss_saltlen:20", f"{work}/tbs"], check=True, capture_output=True, stdin=subprocess.DEVNULL).stdout
    text = base64.encodebytes(tlv(0x30, content + algorithm + tlv(3, b"\0" + signature))).decode()
    open(f"{name}.pem", "w").write(f"-----BEGIN CERTIFICATE-----\n{text}-----END CERTIFICATE-----\n")
PYTHON
