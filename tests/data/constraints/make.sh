#!/usr/bin/env bash
# Makes certificates of authorities with name constraints of every kind anew with openssl.
. "$(dirname "$0")/../verify/lib.sh"

# authority NAME CONSTRAINTS [SECTION...]
authority() {
    cert "$1" "$1" "$1" "$root
nameConstraints=critical,$2
[dn]
O=Acme"
    mv "$1.pem" "$here/"
}
authority excluded-only 'excluded;DNS:evil.test,excluded;IP:10.0.0.0/255.0.0.0,excluded;email:.bad.test,excluded;URI:bad.test,excluded;dirName:dn'
authority names-only 'permitted;DNS:good.test,excluded;DNS:secret.good.test'
authority every-kind 'permitted;DNS:good.test,permitted;IP:10.0.0.0/255.0.0.0,permitted;email:bob@mail.test,permitted;email:mail.test,permitted;URI:.web.test,permitted;dirName:dn,permitted;RID:1.2.3.4,excluded;IP:10.1.0.0/255.255.0.0'
authority no-addresses 'permitted;DNS:good.test,excluded;IP:0.0.0.0/0.0.0.0,excluded;IP:0:0:0:0:0:0:0:0/0:0:0:0:0:0:0:0'
authority subjects-only 'permitted;dirName:dn'
cert broken broken broken "$root
2.5.29.30=critical,DER:3003020101"
mv broken.pem "$here/"
