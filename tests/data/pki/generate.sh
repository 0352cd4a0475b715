#!/bin/bash
# Makes the vectors of this folder with other people's programs: openssl, certtool (GnuTLS), keytool (Java), ssh-keygen.
# Needs no network. Run it here; then read the diff of expect.txt, which states what the tests must find.
set -euo pipefail
cd "$(dirname "$0")"
rm -rf certs keys files
mkdir certs keys files
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# --- certificates -------------------------------------------------------------------------------------------------
self() { # self NAME SUBJECT options...: a self-signed P-256 certificate
    local name=$1 subject=$2
    shift 2
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/$name.key" -utf8 \
        -subj "$subject" -days 20000 "$@" -out "certs/$name.pem" 2>/dev/null
}
patch() { # patch NAME OLD NEW: some octets of a certificate replaced by as many others
    openssl x509 -in "certs/$1.pem" -outform DER | python3 -c '
import sys, base64
data = sys.stdin.buffer.read()
old, new = (bytes(a, "latin1").decode("unicode_escape").encode("latin1") for a in sys.argv[1:3])
assert len(old) == len(new) and old in data
data = data.replace(old, new)
print("-----BEGIN CERTIFICATE-----\n" + base64.encodebytes(data).decode() + "-----END CERTIFICATE-----")' "$2" "$3" > "$work/patched"
    mv "$work/patched" "certs/$1.pem"
}

self plain '/O=Example Öffentlich/CN=plain.test' -addext subjectAltName=DNS:plain.test,DNS:*.plain.test,IP:10.1.2.3,IP:fd00::1,email:a@plain.test,URI:spiffe://plain.test/x
self no-names '/CN=My Laptop'
self empty-subject '/' -addext subjectAltName=critical,DNS:nobody.test
self two-common-names '/CN=first/CN=second'
self odd-names '/CN=odd' -config <(printf '%s\n' '[req]' 'distinguished_name=dn' 'x509_extensions=ext' '[dn]' 'CN=directory' '[ext]' \
    'subjectAltName=RID:1.2.3.4,otherName:1.3.6.1.4.1.311.20.2.3;UTF8:user@corp.test,dirName:dn')
self upper-case '/CN=UPPER' -addext subjectAltName=DNS:WWW.Upper.TEST
self negative-serial '/CN=negative' -set_serial -5
self zero-serial '/CN=zero' -set_serial 0
self high-serial '/CN=high' -set_serial 0xff01
self long-serial '/CN=long' -set_serial 0x"$(printf 'ab%.0s' $(seq 200))"
self after-2049 '/CN=after 2049'
self nul-in-name '/CN=goodZcom' -addext subjectAltName=DNS:goodYcom.evil.test
patch nul-in-name 'goodZcom' 'good\x00com'
patch nul-in-name 'goodYcom' 'good\x00com'
self invalid-utf8 '/CN=badZZutf'
patch invalid-utf8 'badZZutf' 'bad\xff\xfeutf'
self bidi-in-name '/CN=invoiceXXXfdp'
patch bidi-in-name 'invoiceXXXfdp' 'invoice\xe2\x80\xaefdp'
self bad-time '/CN=bad time' -days 1
patch bad-time "$(openssl x509 -in certs/bad-time.pem -outform DER | grep -aoE '[0-9]{12}Z' | tail -1)" 'not a time!!!'
self broken-extension '/CN=broken extension' -addext subjectAltName=DER:30:03:82:05:61
self bad-ip '/CN=bad ip' -addext subjectAltName=DER:30:05:87:03:01:02:03
self unknown-key '/CN=unknown key'
patch unknown-key '\x2a\x86\x48\xce\x3d\x02\x01' '\x2a\x86\x48\xce\x3d\x02\x7f'
self many-names '/CN=many' -addext "subjectAltName=$(seq -f 'DNS:host%g.test' -s , 1 3000)"
self authority '/O=Example/CN=constrained' -config <(printf '%s\n' '[req]' 'distinguished_name=dn' 'x509_extensions=ext' '[dn]' 'O=Example' \
    '[ext]' 'basicConstraints=critical,CA:TRUE,pathlen:2' 'keyUsage=critical,keyCertSign,cRLSign' \
    'extendedKeyUsage=serverAuth,1.2.3.4.5' 'subjectKeyIdentifier=hash' 'nameConstraints=critical,@constraints' '[constraints]' \
    'permitted;DNS.1=test' 'permitted;DNS.2=.below.test' 'permitted;IP.1=10.0.0.0/255.0.0.0' \
    'permitted;IP.2=fd00::/ff00::' 'excluded;email.1=bad.test' 'excluded;URI.1=.bad.test' 'permitted;dirName.1=dn')
openssl req -x509 -newkey rsa:1024 -nodes -keyout "$work/rsa.key" -subj /CN=rsa -days 20000 -out certs/rsa-1024.pem 2>/dev/null
openssl req -x509 -newkey ed25519 -nodes -keyout "$work/ed.key" -subj /CN=ed -days 20000 -out certs/ed25519.pem 2>/dev/null
certtool --generate-privkey --key-type=ecdsa --curve=secp384r1 --outfile "$work/gnutls.key" 2>/dev/null
printf 'cn = gnutls\ndns_name = gnutls.test\nexpiration_days = 20000\ntls_www_server\n' > "$work/gnutls.cfg"
certtool --generate-self-signed --load-privkey "$work/gnutls.key" --template "$work/gnutls.cfg" 2>/dev/null |
    sed -n '/BEGIN/,/END/p' > certs/gnutls.pem
keytool -genkeypair -alias java -keyalg RSA -keysize 2048 -dname 'CN=java, O=Example' -ext san=dns:java.test -validity 20000 \
    -storetype PKCS12 -keystore files/keytool.p12 -storepass secret -noprompt 2>/dev/null
keytool -exportcert -rfc -alias java -keystore files/keytool.p12 -storepass secret 2>/dev/null > certs/keytool.pem

# --- keys: FILE PASSPHRASE OUTCOME, "-" for no passphrase ------------------------------------------------------------
key() { # key FILE PASSPHRASE OUTCOME
    echo "$1 $2 $3" >> "$work/keys.expect"
}
openssl genpkey -algorithm EC -pkeyopt group:P-256 -out keys/pkcs8.pem
openssl pkcs8 -topk8 -nocrypt -in keys/pkcs8.pem -outform DER -out keys/pkcs8.der
openssl ec -in keys/pkcs8.pem -out keys/sec1.pem 2>/dev/null
openssl ec -in keys/pkcs8.pem -outform DER -out keys/sec1.der 2>/dev/null
openssl ecparam -name prime256v1 -genkey -out keys/sec1-with-parameters.pem
openssl genrsa -traditional -out keys/pkcs1.pem 2048 2>/dev/null
openssl rsa -traditional -in keys/pkcs1.pem -outform DER -out keys/pkcs1.der 2>/dev/null
openssl genpkey -algorithm ED25519 -out keys/ed25519.pem
openssl genpkey -algorithm ED448 -out keys/ed448.pem
openssl pkcs8 -topk8 -in keys/pkcs8.pem -passout pass:secret -out keys/pbkdf2.pem
openssl pkcs8 -topk8 -in keys/pkcs8.pem -passout pass:secret -outform DER -out keys/pbkdf2.der
openssl pkcs8 -topk8 -scrypt -in keys/pkcs8.pem -passout pass:secret -out keys/scrypt.pem
openssl pkcs8 -topk8 -v1 PBE-SHA1-3DES -in keys/pkcs8.pem -passout pass:secret -out keys/pbe-3des.pem
openssl rsa -traditional -aes128 -in keys/pkcs1.pem -passout pass:secret -out keys/legacy-encrypted.pem 2>/dev/null
for cipher in des seed; do
    openssl rsa -traditional -$cipher -in keys/pkcs1.pem -passout pass:secret -out keys/legacy-$cipher.pem -provider legacy -provider default 2>/dev/null
done
sed 's/^/    /; s/$/\r/' keys/legacy-encrypted.pem > keys/legacy-encrypted-indented.pem
certtool --generate-privkey --key-type=ecdsa --curve=secp256r1 --pkcs8 --password=secret --outfile "$work/g.pem" 2>/dev/null
sed -n '/BEGIN ENC/,/END ENC/p' "$work/g.pem" > keys/gnutls-encrypted.pem
for plain in pkcs8.pem pkcs8.der sec1.pem sec1.der sec1-with-parameters.pem pkcs1.pem pkcs1.der ed25519.pem ed448.pem; do
    key $plain - ok
    key $plain wrong ok
done
for locked in pbkdf2.pem pbkdf2.der scrypt.pem pbe-3des.pem legacy-encrypted.pem legacy-encrypted-indented.pem legacy-des.pem legacy-seed.pem gnutls-encrypted.pem; do
    key $locked secret ok
    key $locked wrong WrongPassphrase
    key $locked - PassphraseNeeded
done
cat certs/plain.pem keys/pkcs8.pem > keys/behind-a-certificate.pem
key behind-a-certificate.pem - ok
cp certs/plain.pem keys/only-a-certificate.pem
key only-a-certificate.pem - NotAPrivateKey
echo 'no key at all' > keys/text.pem
key text.pem - NotAPrivateKey
printf ' \n' > keys/blank.pem
key blank.pem - EmptyInput
sed '2s/^..../!!!!/' keys/pkcs8.pem > keys/broken-base64.pem
key broken-base64.pem - DamagedObject
sed '3d' keys/pkcs8.pem > keys/missing-line.pem
key missing-line.pem - DamagedObject
sed '$d' keys/pkcs8.pem > keys/no-end.pem
key no-end.pem - DamagedObject
openssl pkey -in keys/pkcs8.pem -outform DER | head -c 60 > keys/truncated.der
key truncated.der - NotAPrivateKey
openssl pkcs8 -topk8 -scrypt -in keys/pkcs8.pem -passout pass:secret -outform DER | python3 -c '
import sys, base64
data = bytearray(sys.stdin.buffer.read())
# One octet less in the outer and the inner length and at the end: no whole number of cipher blocks.
at = data.rindex(b"\x04\x81", 0, len(data) - 100)
data[at + 2] -= 1
data[2] -= 1
del data[-1]
print("-----BEGIN ENCRYPTED PRIVATE KEY-----\n" + base64.encodebytes(data).decode() + "-----END ENCRYPTED PRIVATE KEY-----")' \
    > keys/cut-encrypted.pem
key cut-encrypted.pem secret DamagedObject
python3 - > keys/unknown-algorithm.pem <<'P'
import base64
oid = bytes.fromhex("06052a03040506")
body = bytes.fromhex("020100") + b"\x30" + bytes([len(oid)]) + oid + bytes.fromhex("040200ff")
print("-----BEGIN PRIVATE KEY-----\n" + base64.b64encode(b"\x30" + bytes([len(body)]) + body).decode() + "\n-----END PRIVATE KEY-----")
P
key unknown-algorithm.pem - UnsupportedAlgorithm
openssl pkcs8 -topk8 -scrypt -in keys/pkcs8.pem -passout pass:secret -outform DER | python3 -c '
import sys, base64
data = sys.stdin.buffer.read()
# r = 8 becomes 127, which needs 266 MB: over the limit of OpenSSL.
old, new = bytes.fromhex("02024000020108"), bytes.fromhex("0202400002017f")
assert old in data
print("-----BEGIN ENCRYPTED PRIVATE KEY-----\n" + base64.encodebytes(data.replace(old, new)).decode() + "-----END ENCRYPTED PRIVATE KEY-----")' \
    > keys/scrypt-too-large.pem
key scrypt-too-large.pem secret DerivationTooLarge
key scrypt-too-large.pem - DerivationTooLarge
openssl pkcs8 -topk8 -iter 30000000 -in keys/pkcs8.pem -passout pass:secret -out keys/pbkdf2-too-costly.pem
key pbkdf2-too-costly.pem secret DerivationTooCostly
key pbkdf2-too-costly.pem - DerivationTooCostly
ssh-keygen -q -t ed25519 -N '' -C '' -f "$work/ssh" && cp "$work/ssh" keys/openssh.pem
key openssh.pem - UnsupportedAlgorithm

# --- other files ----------------------------------------------------------------------------------------------------
openssl x509 -in certs/plain.pem -outform DER -out files/certificate.der
cat files/certificate.der files/certificate.der > files/two-certificates.der
cat files/certificate.der keys/text.pem > files/certificate-and-text.der
head -c 200 files/certificate.der > files/truncated-certificate.der
openssl x509 -in certs/plain.pem -text > files/with-text.pem
openssl x509 -in certs/plain.pem -trustout -addtrust serverAuth -out files/trusted.pem
cat certs/plain.pem certs/authority.pem > files/chain.pem
openssl req -new -key keys/pkcs8.pem -subj /CN=request -out files/request.pem
openssl req -in files/request.pem -outform DER -out files/request.der
openssl pkey -in keys/pkcs8.pem -pubout -out files/public.pem
openssl pkey -in keys/pkcs8.pem -pubout -outform DER -out files/public.der
openssl crl2pkcs7 -nocrl -certfile files/chain.pem -out files/chain.p7b
openssl crl2pkcs7 -nocrl -certfile files/chain.pem -outform DER -out files/chain.p7c
printf '[ca]\ndatabase=%s/index\ndefault_md=sha256\ncrlnumber=%s/number\n' "$work" "$work" > "$work/ca.cnf"
touch "$work/index" && echo 01 > "$work/number"
openssl ca -gencrl -config "$work/ca.cnf" -name ca -keyfile "$work/authority.key" -cert certs/authority.pem -crldays 20000 \
    -out files/list.crl 2>/dev/null
openssl crl -in files/list.crl -outform DER -out files/list.der
openssl pkcs12 -export -in certs/authority.pem -inkey "$work/authority.key" -passout pass:secret -out files/openssl.p12
mv certs/invalid-utf8.pem files/ # OpenSSL refuses it whole
echo 'hello' > files/text.txt

# --- what must be found ---------------------------------------------------------------------------------------------
{
    echo '# FILE | sha256 | serial | subject | notAfter, as `openssl x509` says; an unreadable time is "-"'
    for certificate in certs/*.pem; do
        name=$(basename "$certificate" .pem)
        field() { openssl x509 -in "$certificate" -noout "$@" 2>/dev/null | sed -z 's/\\\n//g; s/\n$//; s/^[^=]*=//' || true; }
        end=$(field -enddate -dateopt iso_8601)
        [[ $end == [0-9]* ]] || end=-
        echo "$name|$(field -fingerprint -sha256)|$(field -serial)|$(field -subject -nameopt RFC2253,-esc_msb,utf8)|$end"
    done
} > expect.txt
{
    echo '# FILE PASSPHRASE OUTCOME; "-": none'
    cat "$work/keys.expect"
} > expect-keys.txt
