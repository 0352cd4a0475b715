#!/bin/bash
# Makes files of other formats with certificates and keys inside, with openssl and python3. Needs no network.
# expect.txt: file, what the file calls the place, SHA-256 of what must come out there.
set -euo pipefail
cd "$(dirname "$0")"
find . -type f ! -name generate.sh -delete
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for name in ca leaf; do
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/$name.key" -subj "/CN=$name embedded" \
        -days 20000 -out "$work/$name.pem" 2>/dev/null
    openssl x509 -in "$work/$name.pem" -outform DER -out "$work/$name.der"
done
openssl pkcs12 -export -in "$work/leaf.pem" -inkey "$work/leaf.key" -passout pass:secret -out "$work/leaf.p12"
printf 'Hello.\n' > "$work/text"
openssl smime -sign -in "$work/text" -text -signer "$work/leaf.pem" -inkey "$work/leaf.key" -out mail-detached.eml -subject test
openssl smime -sign -nodetach -in "$work/text" -signer "$work/leaf.pem" -inkey "$work/leaf.key" -out mail-opaque.eml -subject test
openssl cms -sign -stream -nodetach -in "$work/text" -signer "$work/leaf.pem" -inkey "$work/leaf.key" -out mail-streamed.eml

WORK=$work python3 - <<'PYTHON'
import base64, hashlib, json, os, plistlib, textwrap
work = os.environ["WORK"]
read = lambda name: open(f"{work}/{name}", "rb").read()
pem, key, der, p12 = read("leaf.pem"), read("leaf.key"), read("leaf.der"), read("leaf.p12")
ca, ca_der = read("ca.pem"), read("ca.der")
b64 = lambda data: base64.b64encode(data).decode()
wrap = lambda data, width=64: textwrap.wrap(b64(data), width)
expect = []
def write(name, text, *rows):
    open(name, "wb").write(text if isinstance(text, bytes) else text.encode())
    for label, data in rows:
        expect.append((name, label, hashlib.sha256(data).hexdigest()))

write("kubeconfig.yaml", f"""apiVersion: v1
kind: Config
clusters:
- cluster:
    certificate-authority-data: {b64(ca)}
    server: https://10.0.0.1:6443
  name: first
- name: second
  cluster:
    certificate-authority-data: "{b64(ca)}"
users:
- name: admin
  user:
    client-certificate-data: {b64(pem)}
    client-key-data: {b64(key)}
current-context: admin
other-data: {b64(ca)}
""", ("clusters[0].certificate-authority-data", ca), ("clusters[1].certificate-authority-data", ca),
     ("users[0].client-certificate-data", pem), ("users[0].client-key-data", key), ("other-data", ca))
write("kubeconfig.json", json.dumps({"clusters": [{"name": "a", "cluster": {"certificate-authority-data": b64(ca)}}],
    "users": [{"name": "x", "user": {"token": "abc"}}, {"name": "b", "user": {"client-key-data": b64(key)}}]}),
    ("clusters[0].certificate-authority-data", ca), ("users[1].client-key-data", key))
folded = "\n".join("    " + line for line in wrap(pem, 76))
write("secret.yaml", f"""# a Secret
apiVersion: v1
kind: Secret
data:
  ca.crt: {b64(ca)}
  tls.crt: |
{folded}
  tls.key: >-
    {b64(key)}
  keystore.p12: {b64(p12)}
  password: c2VjcmV0
type: kubernetes.io/tls
""", ("ca.crt", ca), ("tls.crt", pem), ("tls.key", key), ("keystore.p12", p12))
write("secret.json", json.dumps({"kind": "List", "items": [{"kind": "Secret", "data": {"tls.crt": b64(pem), "tls.key": b64(key)}}]}, indent=2),
    ("items[0].data.tls.crt", pem), ("items[0].data.tls.key", key))
indent = lambda text, by: textwrap.indent(text.decode(), " " * by)
# PEM itself is PemScanner's business: no row.
write("configmap.yaml", f"apiVersion: v1\nkind: ConfigMap\ndata:\n  ca.crt: |\n{indent(ca, 4)}")
static = "\n".join("0123456789abcdef" * 2 for _ in range(16))
write("client.ovpn", f"client\nremote vpn.test 1194\n<ca>\n{ca.decode()}</ca>\n<cert>\n{pem.decode()}</cert>\n<key>\n{key.decode()}</key>\n"
    f"<tls-auth>\n-----BEGIN OpenVPN Static key V1-----\n{static}\n-----END OpenVPN Static key V1-----\n</tls-auth>\n")
write("pkcs12.ovpn", "client\n<pkcs12>\n" + "\n".join(wrap(p12)) + "\n</pkcs12>\n", ("pkcs12", p12))
saml = lambda eol: f"""<?xml version="1.0"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" entityID="https://idp.test">
  <md:IDPSSODescriptor><md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data>
    <ds:X509Certificate>
        {(eol + "        ").join(wrap(der, 76))}
    </ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
    <md:KeyDescriptor use="encryption"><ds:X509Certificate >{b64(ca_der)}</ds:X509Certificate></md:KeyDescriptor>
  </md:IDPSSODescriptor></md:EntityDescriptor>
"""
write("saml.xml", saml("\n"), ("X509Certificate", der), ("X509Certificate", ca_der))
write("saml-java.xml", saml("&#13;\n"), ("X509Certificate", der), ("X509Certificate", ca_der))
write("jwks.json", json.dumps({"issuer": "x", "set": {"keys": [{"kty": "RSA", "x5c": [b64(der), b64(ca_der)]}]}}),
    ("set.keys[0].x5c[0]", der), ("set.keys[0].x5c[1]", ca_der))
write("escaped.json", json.dumps({"x5c": [b64(der)]}).replace("/", "\\/"), ("x5c[0]", der))
write("lines.json", json.dumps({"cert": "\n".join(wrap(der))}), ("cert", der))
write("profile.mobileconfig", plistlib.dumps({"PayloadContent": [
    {"PayloadCertificateFileName": "root.cer", "PayloadContent": ca_der, "PayloadType": "com.apple.security.root"},
    {"PayloadContent": p12, "PayloadType": "com.apple.security.pkcs12"}], "PayloadType": "Configuration"}),
    ("root.cer", ca_der), ("PayloadContent", p12))
write("double.txt", b64(pem), ("", pem))
write("treble.txt", b64(b64(pem).encode()), ("", pem))
for name, label in (("mail-detached.eml", "smime.p7s"), ("mail-opaque.eml", "smime.p7m"), ("mail-streamed.eml", "smime.p7m")):
    raw = open(name, "rb").read().decode()
    body = raw[raw.index('filename="' + label):].split("\n\n", 1)[1].split("\n\n")[0]
    expect.append((name, label, hashlib.sha256(base64.b64decode(body)).hexdigest()))
# Looks like base64 of ours and is none.
write("none.txt", "MIIB\nMIICijCCAjKgAwIBAgIU broken off here!\nLS0tLS1CRUdJTi\n" + "MIIEowIBAAKCAQEA" + "\n/u3+7Q\n" + "A" * 500 + "\nMy dear Mister M\n")
open("expect.txt", "w").writelines("\t".join(row) + "\n" for row in expect)
PYTHON
