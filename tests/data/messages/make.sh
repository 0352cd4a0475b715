#!/usr/bin/env bash
# Makes the signed messages beside it anew with openssl cms. expect.txt, written by
# hand, says what their signature is worth: FILE STATE.
. "$(dirname "$0")/../verify/lib.sh"

mail='basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=emailProtection
subjectAltName=email:alice@example.test
'$linked
cert root Root root "$root"
cert alice Alice root "$mail"
cert bob Bob root "$mail"
printf 'Pay 100 to Bob.\n' >text
sign() { openssl cms -sign -binary -in text -outform DER "$@"; }
sign -signer alice.pem -inkey alice.key -nodetach -out "$here/good.p7m"
sign -signer alice.pem -inkey alice.key -nodetach -noattr -out "$here/good-without-attributes.p7m"
sign -signer alice.pem -inkey alice.key -signer bob.pem -inkey bob.key -nodetach -out "$here/good-by-two.p7m"
sign -signer alice.pem -inkey alice.key -nodetach -nocerts -out "$here/without-certificate.p7m"
sign -signer alice.pem -inkey alice.key -out "$here/detached.p7s"
sign -signer alice.pem -inkey alice.key -nodetach -stream -indef -out "$here/good-indefinite.p7m"
sed 's/Pay 100/Pay 900/' "$here/good.p7m" >"$here/changed.p7m"
sed 's/Pay 100/Pay 900/' "$here/good-without-attributes.p7m" >"$here/changed-without-attributes.p7m"
# The last octet of the signature, which ends the message, is another one.
python3 -c 'import sys; d = bytearray(open(sys.argv[1], "rb").read()); d[-1] ^= 1; open(sys.argv[2], "wb").write(d)' \
    "$here/good.p7m" "$here/other-signature.p7m"
openssl crl2pkcs7 -nocrl -certfile alice.pem -outform DER -out "$here/bundle.p7b"
openssl cms -encrypt -binary -in text -outform DER -out "$here/encrypted.p7m" -aes256 alice.pem
