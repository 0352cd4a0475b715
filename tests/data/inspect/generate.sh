#!/bin/bash
# Makes the vectors of this folder with other people's programs: openssl, certtool (GnuTLS), pk12util (NSS), keytool (Java).
# Needs no network. Run it here. expect.txt is written by hand: FILE PASSWORD KINDS ERRORS, a star for what stays locked.
set -euo pipefail
cd "$(dirname "$0")"
rm -rf files
mkdir files
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd files
quiet() { "$@" 2>/dev/null; }

# --- an authority, a leaf with its key, a second leaf -----------------------------------------------------------------
quiet openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/ca.key" -subj /CN=root -days 20000 -out "$work/ca.pem"
for name in one two; do
    quiet openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/$name.key" -subj "/CN=$name" -out "$work/$name.csr"
    quiet openssl x509 -req -in "$work/$name.csr" -CA "$work/ca.pem" -CAkey "$work/ca.key" -days 20000 -out "$work/$name.pem"
done
cat "$work/one.pem" "$work/ca.pem" > "$work/chain.pem"

# --- PKCS#12 ----------------------------------------------------------------------------------------------------------
p12() { quiet openssl pkcs12 -export -inkey "$work/one.key" -in "$work/one.pem" -certfile "$work/ca.pem" "$@"; }
p12 -name 'Grüße' -passout pass:secret -out modern.p12
p12 -name old -legacy -passout pass:secret -out legacy.p12
p12 -name des -certpbe PBE-SHA1-3DES -keypbe PBE-SHA1-3DES -macalg sha1 -passout pass:secret -out 3des.p12
p12 -name open -certpbe NONE -keypbe NONE -passout pass:secret -out unencrypted.p12
p12 -name nomac -nomac -passout pass:secret -out no-mac.p12
p12 -name bare -nomac -certpbe NONE -keypbe NONE -passout pass: -out no-mac-unencrypted.p12
p12 -name empty -passout pass: -out empty-password.p12
# Two members that cost too much each, and a checksum that does not.
p12 -name costly -iter 10000001 -nomaciter -passout pass:secret -out costly.p12
p12 -name locked -certpbe NONE -passout pass:secret -out only-the-key-locked.p12
for kind in null empty; do
    quiet certtool --to-p12 --load-certificate "$work/one.pem" --load-privkey "$work/one.key" --p12-name gnutls --$kind-password \
        --outder --outfile gnutls-$kind-password.p12
done
keytool -importkeystore -noprompt -srckeystore modern.p12 -srcstorepass secret -destkeystore two-entries.p12 -deststoretype PKCS12 \
    -deststorepass secret -destalias first -srcalias 'grüße' 2>/dev/null
quiet openssl pkcs12 -export -inkey "$work/two.key" -in "$work/two.pem" -name second -passout pass:secret -out "$work/two.p12"
keytool -importkeystore -noprompt -srckeystore "$work/two.p12" -srcstorepass secret -destkeystore two-entries.p12 -deststorepass secret 2>/dev/null
keytool -importcert -noprompt -alias root -file "$work/ca.pem" -keystore trust-store.p12 -storetype PKCS12 -storepass secret 2>/dev/null
keytool -genseckey -alias aes -keyalg AES -keysize 128 -keystore secret-key.p12 -storetype PKCS12 -storepass secret 2>/dev/null
mkdir "$work/nss"
certutil -N -d "sql:$work/nss" --empty-password
pk12util -i modern.p12 -d "sql:$work/nss" -W secret >/dev/null
nickname=$(certutil -L -d "sql:$work/nss" | awk '/u,u,u/ { print $1 }')
pk12util -o nss.p12 -n "$nickname" -d "sql:$work/nss" -W secret >/dev/null
# Hostile or broken copies. 2048 rounds of the checksum become 2^31 - 1; so do those of PBKDF2; a bit of the content flips.
python3 - <<'EOF'
data = open("modern.p12", "rb").read()
number, huge = b"\x02\x02\x08\x00", b"\x02\x04\x7f\xff\xff\xff"
def grow(data, at):
    """Replaces the number at that place and lengthens every element around it by two octets."""
    out = bytearray(data[:at] + huge + data[at + 4:])
    path, start, end = [], 0, len(data)
    while start < at:
        tag, first = data[start], data[start + 1]
        header, length = (2, first) if first < 0x80 else (2 + (first & 0x7f), int.from_bytes(data[start + 2:start + 2 + (first & 0x7f)], "big"))
        if start + header + length <= at:
            start += header + length
            continue
        path.append((start, header, length))
        start += header
    for start, header, length in path:
        size = length + 2
        if header == 2:
            assert size < 0x80
            out[start + 1] = size
        else:
            out[start + 2:start + header] = size.to_bytes(header - 2, "big")
    return bytes(out)
open("hostile-mac.p12", "wb").write(grow(data, data.rindex(number)))
open("hostile-pbkdf2.p12", "wb").write(grow(data, data.index(number)))
flipped = bytearray(data)
flipped[len(data) - 40] ^= 1
open("wrong-checksum.p12", "wb").write(flipped)
open("cut-off.p12", "wb").write(data[:len(data) // 2])
EOF

# --- PKCS#7, CMS, PKIPath ---------------------------------------------------------------------------------------------
touch "$work/index.txt"
printf '[ca]\ndefault_ca=d\n[d]\ndatabase=%s/index.txt\ndefault_md=sha256\ndefault_crl_days=10000\n' "$work" > "$work/ca.cnf"
quiet openssl ca -gencrl -config "$work/ca.cnf" -cert "$work/ca.pem" -keyfile "$work/ca.key" -out "$work/list.pem"
openssl crl -in "$work/list.pem" -outform DER -out list.der
openssl crl2pkcs7 -in "$work/list.pem" -certfile "$work/chain.pem" -outform DER -out with-list.p7b
openssl crl2pkcs7 -nocrl -certfile "$work/chain.pem" | sed 's/PKCS7/CERTIFICATE/' > labelled-certificate.pem
openssl crl2pkcs7 -nocrl -certfile "$work/chain.pem" | grep -v -- ----- > bare-base64.p7b
echo hello | openssl cms -sign -signer "$work/one.pem" -inkey "$work/one.key" -certfile "$work/ca.pem" -nodetach -outform DER -out signed.p7m
echo hello | openssl cms -sign -stream -signer "$work/one.pem" -inkey "$work/one.key" -nodetach -outform DER -out indefinite-length.p7m
echo hello | openssl cms -encrypt -aes256 -outform DER -out enveloped.p7m "$work/one.pem"
python3 - "$work" <<'EOF'
import base64, subprocess, sys
work = sys.argv[1]
def der(name):
    return subprocess.run(["openssl", "x509", "-in", f"{work}/{name}.pem", "-outform", "DER"], check=True, capture_output=True).stdout
def sequence(content):
    return b"\x30\x82" + len(content).to_bytes(2, "big") + content
one, ca = der("one"), der("ca")
path = sequence(ca + one)
open("path.pkipath", "wb").write(path)
open("bare-base64.txt", "wb").write(base64.b64encode(one))
open("bare-base64-lines.txt", "wb").write(base64.encodebytes(one))
open("data-address.txt", "wb").write(b"data:application/x-x509-ca-cert;base64," + base64.b64encode(ca) + b"\n")
open("pem-in-base64.txt", "wb").write(base64.b64encode(open(f"{work}/chain.pem", "rb").read()))
open("two-and-a-half.der", "wb").write(one + ca + one[:200])
open("unknown-sequence.der", "wb").write(sequence(b"\x0c\x05hello" + b"\x02\x01\x05" * 90))
open("text-that-begins-with-0.txt", "wb").write(b"0123456789 is no certificate, though 0 is the octet that one begins with\n" * 9)
EOF

# --- OCSP, parameters, keys of algorithms nobody here knows -----------------------------------------------------------
serial=$(openssl x509 -in "$work/one.pem" -noout -serial | cut -d= -f2)
printf 'V\t491231235959Z\t\t%s\tunknown\t/CN=one\n' "$serial" > "$work/index.txt"
quiet openssl ocsp -index "$work/index.txt" -CA "$work/ca.pem" -rsigner "$work/ca.pem" -rkey "$work/ca.key" -issuer "$work/ca.pem" \
    -cert "$work/one.pem" -respout answer.ocsp >/dev/null
quiet openssl ocsp -sha256 -issuer "$work/ca.pem" -cert "$work/one.pem" -reqout question.ocsp >/dev/null
openssl dsaparam -genkey 1024 2>/dev/null | openssl dsa -outform DER -out dsa.der 2>/dev/null
printf -- '-----BEGIN DH PARAMETERS-----\n%s\n-----END DH PARAMETERS-----\n' "$(openssl pkeyparam -in <(openssl genpkey -genparam -algorithm DH -pkeyopt group:ffdhe2048 2>/dev/null) 2>/dev/null | grep -v -- -----)" > dh.pem
quiet openssl genrsa -traditional -out "$work/rsa.pem" 2048
openssl rsa -in "$work/rsa.pem" -RSAPublicKey_out -outform DER -out rsa-public.der 2>/dev/null
openssl rsa -in "$work/rsa.pem" -RSAPublicKey_out -out rsa-public.pem 2>/dev/null
quiet openssl req -x509 -key "$work/rsa.pem" -subj /CN=future -days 20000 -outform DER -out "$work/rsa.der"
openssl pkcs8 -topk8 -nocrypt -in "$work/rsa.pem" -outform DER -out "$work/rsa8.der"
openssl pkey -in "$work/rsa.pem" -pubout -outform DER -out "$work/rsapub.der"
python3 - "$work" <<'EOF'
import sys
work, rsa, mldsa = sys.argv[1], bytes.fromhex("06092a864886f70d010101"), bytes.fromhex("0609608648016503040312")
for name, to in ("rsa", "ml-dsa-certificate"), ("rsa8", "ml-dsa-private"), ("rsapub", "ml-dsa-public"):
    data = open(f"{work}/{name}.der", "rb").read()
    assert data.count(rsa) == 1
    open(f"{to}.der", "wb").write(data.replace(rsa, mldsa))
    if name == "rsa8":  # an algorithm that no OpenSSL knows, not even a later one
        open("unassigned-private.der", "wb").write(data.replace(rsa, mldsa[:-1] + b"\x63"))
# The same locked: PBES2 (RFC 8018 A.4) with PBKDF2, HMAC with SHA-256 and AES-256-CBC.
EOF
salt=0102030405060708 iv=000102030405060708090a0b0c0d0e0f
key=$(python3 -c "import hashlib; print(hashlib.pbkdf2_hmac('sha256', b'secret', bytes.fromhex('$salt'), 2048, 32).hex())")
openssl enc -aes-256-cbc -K "$key" -iv "$iv" -in unassigned-private.der -out "$work/locked.bin"
python3 - "$work/locked.bin" "$salt" "$iv" <<'EOF'
import sys
def element(tag, content):
    size = len(content)
    return bytes([tag]) + (bytes([size]) if size < 128 else b"\x82" + size.to_bytes(2, "big")) + content
def sequence(*parts):
    return element(0x30, b"".join(parts))
def oid(digits):
    return element(6, bytes.fromhex(digits))
salt, iv = bytes.fromhex(sys.argv[2]), bytes.fromhex(sys.argv[3])
hmac = sequence(oid("2a864886f70d0209"), b"\x05\0")
derivation = sequence(oid("2a864886f70d01050c"), sequence(element(4, salt), b"\x02\x02\x08\x00", hmac))
cipher = sequence(oid("60864801650304012a"), element(4, iv))
algorithm = sequence(oid("2a864886f70d01050d"), sequence(derivation, cipher))
open("unassigned-locked.der", "wb").write(sequence(algorithm, element(4, open(sys.argv[1], "rb").read())))
# The same Ed25519 key with its public half behind it: version 1 of RFC 5958.
EOF
quiet openssl genpkey -algorithm ED25519 -outform DER -out "$work/ed.der"
openssl pkey -inform DER -in "$work/ed.der" -pubout -outform DER -out "$work/edpub.der"
python3 - "$work" <<'EOF'
import sys
work = sys.argv[1]
key, public = open(f"{work}/ed.der", "rb").read(), open(f"{work}/edpub.der", "rb").read()[-32:]
body = b"\x02\x01\x01" + key[5:] + b"\x81\x21\x00" + public
open("ed25519-version-1.der", "wb").write(b"\x30" + bytes([len(body)]) + body)
EOF
openssl pkcs8 -topk8 -v1 PBE-MD5-DES -in "$work/one.key" -passout pass:secret -out legacy-des.pem -provider legacy -provider default
openssl x509 -in "$work/one.pem" -addtrust serverAuth -addreject emailProtection -setalias 'my server' -trustout -out trusted.pem
{ cat "$work/one.pem"; printf -- '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDMEZ\n=abcd\n-----END PGP PUBLIC KEY BLOCK-----\n'; } > with-unknown-block.pem
sed '$d' "$work/one.pem" > no-end.pem
head -n 5 "$work/one.pem" > cut-off.pem
