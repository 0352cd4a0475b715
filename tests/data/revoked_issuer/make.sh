#!/usr/bin/env bash
# Makes the files beside it anew with the openssl command line: a path, and the root's list that revokes the
# intermediate on it.
. "$(dirname "$0")/../verify/lib.sh"

cert root 'Root' root "$root"
cert sub 'Intermediate' root "$sub"
cert leaf 'Leaf' sub "$leaf"
cp root.pem sub.pem leaf.pem "$here/"
serial=$(openssl x509 -in sub.pem -noout -serial | cut -d= -f2)
printf 'R\t350101000000Z\t260201000000Z,cessationOfOperation\t%s\tunknown\t/CN=Intermediate\n' "$serial" >db
printf '[one]\ndatabase = db\ndefault_md = sha256\nunique_subject = no\n' >crl.cnf
openssl ca -gencrl -config crl.cnf -name one -cert root.pem -keyfile root.key -crl_lastupdate 20260201000000Z \
    -crl_nextupdate 20340101000000Z -out crl.pem
openssl crl -in crl.pem -outform DER -out "$here/of-the-root.crl"
