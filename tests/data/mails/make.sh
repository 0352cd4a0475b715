#!/usr/bin/env bash
# Makes signed mails anew with openssl, and one with python3's cryptography. expect.txt, written by hand, says what the
# signature is worth and who signed: FILE STATE SUBJECT.
. "$(dirname "$0")/../verify/lib.sh"

mail='basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=emailProtection
subjectAltName=email:alice@example.test
'$linked
cert root Root root "$root"
cert alice Alice root "$mail"
printf 'Content-Type: text/plain; charset=utf-8\n\nPay 100 to Bob.  \n\nYours, Alice\n' >part
sign() { openssl cms -sign -signer alice.pem -inkey alice.key -in part -subject Money -from alice@example.test "$@"; }
sign >beside.eml
sign -noattr >beside-without-attributes.eml
sign -nocerts >beside-without-certificate.eml
sign -keyid >beside-by-key-id.eml
sign -nodetach >inside.eml
sed 's/Pay 100/Pay 900/' beside.eml >beside-changed.eml
sed 's/\r*$/\r/' beside.eml >beside-crlf.eml
tr -d '\r' <beside.eml >beside-lf.eml
sed 's/^\(Yours, Alice\)\(\r*\)$/\1 \2/' beside.eml >beside-blank-added.eml
{
    printf 'Subject: Fwd\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=outer\n\n--outer\nContent-Type: text/plain\n\nSee below.\n--outer\nContent-Type: message/rfc822\n\n'
    cat beside.eml
    printf '\n--outer--\n'
} >forwarded.eml
python3 - <<'PYTHON'
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.serialization import pkcs7
certificate = x509.load_pem_x509_certificate(open("alice.pem", "rb").read())
key = serialization.load_pem_private_key(open("alice.key", "rb").read(), None)
made = pkcs7.PKCS7SignatureBuilder().set_data(open("part", "rb").read()).add_signer(certificate, key, hashes.SHA256())
open("by-python.eml", "wb").write(made.sign(serialization.Encoding.SMIME, [pkcs7.PKCS7Options.DetachedSignature]))
PYTHON
mv ./*.eml "$here/"
