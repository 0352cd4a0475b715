#!/usr/bin/env bash
# Makes the certificates beside it anew with the openssl command line: each is refused for a purpose by another of its
# extensions. expect.txt, written by hand, says for which and why: FILE PURPOSE REFUSAL.
. "$(dirname "$0")/../verify/lib.sh"

cert root 'Root' root "$root"
made() {
    cert "$1" "$1" root "$2"$'\n'"$linked"
    cp "$1.pem" "$here/"
}
made encipher-only $'keyUsage=critical,dataEncipherment\nextendedKeyUsage=serverAuth'
made encipher-only-without-eku 'keyUsage=critical,dataEncipherment'
made encipher-key $'keyUsage=critical,keyEncipherment\nextendedKeyUsage=serverAuth,clientAuth,emailProtection'
made clients $'keyUsage=critical,dataEncipherment\nextendedKeyUsage=clientAuth'
made netscape-client 'nsCertType=client'
made netscape-server $'keyUsage=critical,digitalSignature\nnsCertType=server'
made responder 'extendedKeyUsage=OCSPSigning'
made responder-agreeing $'keyUsage=critical,keyAgreement\nextendedKeyUsage=OCSPSigning'
made stamps $'keyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping'
made stamps-not-critical $'keyUsage=critical,digitalSignature\nextendedKeyUsage=timeStamping'
made stamps-and-more $'keyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping,codeSigning'
made stamps-too-wide $'keyUsage=critical,digitalSignature,keyEncipherment\nextendedKeyUsage=critical,timeStamping'
made code-without-signature $'keyUsage=critical,keyEncipherment\nextendedKeyUsage=codeSigning'
cp root.pem "$here/"
