#!/usr/bin/env bash
# Messages, and certificates as mail programs, registries, web pages and proxies wrap them. Needs openssl, python3 and
# ssh-keygen. expect.txt says what each holds.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
quiet() { "$@" 2>/dev/null; }

quiet openssl req -x509 -newkey rsa:2048 -nodes -keyout "$work/rsa.key" -out "$work/rsa.pem" -subj /CN=reader -days 20000
quiet openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/ec.key" -out "$work/ec.pem" \
    -subj /CN=curve -days 20000
echo hello > "$work/text"
cms() { openssl cms -in "$work/text" -outform DER "$@"; }
cms -encrypt -aes256 -out to-a-certificate.p7m "$work/rsa.pem"
cms -encrypt -aes128 -keyid -out to-a-key-id.p7m "$work/rsa.pem"
cms -encrypt -aes256 -stream -out to-a-curve.p7m "$work/ec.pem"
cms -encrypt -aes256 -pwri_password secret -out to-a-password.p7m
cms -encrypt -aes-128-gcm -out authenticated.p7m "$work/rsa.pem"
cms -EncryptedData_encrypt -aes128 -secretkey 000102030405060708090a0b0c0d0e0f -out encrypted.p7m
cms -sign -signer "$work/rsa.pem" -inkey "$work/rsa.key" -out detached.p7s
cms -digest_create -out digested.p7m
cms -data_create -out data.p7m
printf '%s\n' '[req]' 'prompt=no' 'distinguished_name=d' 'attributes=a' 'req_extensions=e' '[d]' 'CN=request' '[a]' \
    'challengePassword=do not tell' 'unstructuredName=a name' '[e]' 'subjectAltName=DNS:asked.example' \
    'keyUsage=digitalSignature' > "$work/request.cnf"
openssl req -new -key "$work/ec.key" -config "$work/request.cnf" -out request.pem
touch "$work/index.txt"
printf '[ca]\ndefault_ca=d\n[d]\ndatabase=%s/index.txt\ndefault_md=sha256\ndefault_crl_days=10000\ncrlnumber=%s/number\ncrl_extensions=x\n[x]\nauthorityKeyIdentifier=keyid\n' \
    "$work" "$work" > "$work/ca.cnf"
echo 07 > "$work/number"
for serial in $(seq 1000 1025); do
    printf 'R\t491231235959Z\t260102030405Z,keyCompromise\t%s\tunknown\t/CN=gone%s\n' "$serial" "$serial" >> "$work/index.txt"
done
quiet openssl ca -gencrl -config "$work/ca.cnf" -cert "$work/rsa.pem" -keyfile "$work/rsa.key" -out revoked.pem
quiet openssl ocsp -index "$work/index.txt" -CA "$work/rsa.pem" -rsigner "$work/rsa.pem" -rkey "$work/rsa.key" \
    -issuer "$work/rsa.pem" -serial 0x1000 -ndays 9000 -respout revoked.ocsp > /dev/null
ssh-keygen -q -t ed25519 -N '' -C 'a comment' -f "$work/ssh"
ssh-keygen -e -m RFC4716 -f "$work/ssh.pub" | sed 's/ by [^ ]* from/ from/' > rfc4716.pub
openssl x509 -in "$work/ec.pem" -text -noout > printed.txt

python3 - "$work" <<'EOF'
import binascii, quopri, random, sys, urllib.parse
work = sys.argv[1]
random.seed(1)
pem = open(f"{work}/ec.pem").read()
p7s = open("detached.p7s", "rb").read()
import base64
der = base64.b64decode("".join(pem.split("\n")[1:-2]))
part = "--bb\nContent-Type: {}\nContent-Disposition: attachment; filename=\"{}\"\nContent-Transfer-Encoding: quoted-printable\n\n"
head = b"Subject: signed\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"bb\"\n\n"
open("quoted-p7s.eml", "wb").write(head + b"--bb\nContent-Type: text/plain\n\nhello\n"
    + part.format("application/pkcs7-signature", "smime.p7s").encode() + binascii.b2a_qp(p7s, istext=False) + b"\n--bb--\n")
open("quoted-pem.eml", "wb").write(head + part.format("text/plain", "c.pem").encode()
    + quopri.encodestring((pem + "\nGrüße: 1 = 1\n").encode()) + b"\n--bb--\n")
static = "\n".join("%032x" % random.getrandbits(128) for _ in range(16))
key = f"#\n# 2048 bit OpenVPN static key\n#\n-----BEGIN OpenVPN Static key V1-----\n{static}\n-----END OpenVPN Static key V1-----\n"
open("static.key", "w").write(key)
open("client.ovpn", "w").write(f"client\n<ca>\n{pem}</ca>\n<tls-auth>\n{key}</tls-auth>\n")
blob = (3).to_bytes(4, "little") + (1).to_bytes(4, "little") + (20).to_bytes(4, "little") + bytes(20)
blob += (32).to_bytes(4, "little") + (1).to_bytes(4, "little") + len(der).to_bytes(4, "little") + der
digits = ",".join("%02x" % octet for octet in blob)
lines = ",\\\r\n  ".join(digits[i:i + 74] for i in range(0, len(digits), 75))
registry = "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\SystemCertificates\\ROOT\\Certificates\\00]\r\n\"Blob\"=hex:" + lines
open("registry.reg", "wb").write(("\ufeffWindows Registry Editor Version 5.00\r\n\r\n" + registry + "\r\n").encode("utf-16-le"))
open("registry-4.reg", "wb").write(("REGEDIT4\r\n\r\n" + registry + "\r\n").encode())
open("digits.txt", "w").write(der.hex() + "\n")
open("array.inc", "w").write("unsigned char cert[] = {" + ", ".join("0x%02x" % octet for octet in der) + "};\n")
open("page.html", "w").write("<html><p>" + pem.replace("+", "&#43;").replace("/", "&#x2F;").replace("\n", "<br/>\n") + "</p></html>\n")
open("references.xml", "w").write("<?xml version='1.0'?><c>" + pem.replace("\n", "&#13;\n") + "</c>\n")
open("no-break.txt", "w").write(pem.replace("\n", "\u00a0\n"))
open("proxy.txt", "w").write('X-Forwarded-Client-Cert: Cert="' + urllib.parse.quote(pem) + '";Subject="CN=curve"\n')
open("wide.txt", "wb").write(("\ufefftls.crt: " + base64.b64encode(der).decode() + "\r\n").encode("utf-16-le"))
open("armour.asc", "w").write("-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQENBFq\n=abcd\n-----END PGP PUBLIC KEY BLOCK-----\n")
EOF
