#!/usr/bin/env bash
# Makes the files beside it anew with the openssl command line: certificates, revocation lists and OCSP answers. at.txt is
# a moment at which the answers that are meant to be valid are so: openssl ocsp dates them with the present.
. "$(dirname "$0")/../verify/lib.sh"

cert root 'Root' root "$root"
cert sub 'Intermediate' root "$sub"
cert leaf 'Leaf' sub "$leaf"
cert other 'Other Leaf' sub "$leaf"
cert imposter 'Intermediate' imposter "$root"
cert nosign 'No CRL Signer' root "${sub/,cRLSign/}"
cert undernosign 'Leaf' nosign "$leaf"
cp root.pem sub.pem leaf.pem other.pem nosign.pem undernosign.pem "$here/"

serial() { openssl x509 -in "$1.pem" -noout -serial | cut -d= -f2; }
revoked=$'R\t350101000000Z\t260101000000Z,keyCompromise\t'"$(serial leaf)"$'\tunknown\t/CN=Leaf'
valid=$'V\t350101000000Z\t\t'"$(serial leaf)"$'\tunknown\t/CN=Leaf'

# crl NAME ISSUER ENTRIES EXTENSIONS [OPTION...]
crl() {
    local name=$1 issuer=$2 entries=$3 extensions=$4
    shift 4
    printf '%s\n' "$entries" | grep . >db || :
    [ "$name" = delta ] && echo 0B >crlnumber || echo 0A >crlnumber
    printf '[one]\ndatabase = db\ndefault_md = sha256\nunique_subject = no\ncrlnumber = crlnumber\n[crlext]\n%s\n' "$extensions" >crl.cnf
    openssl ca -gencrl -config crl.cnf -name one -crlexts crlext -cert "$issuer.pem" -keyfile "$issuer.key" \
        -crl_lastupdate 20260101000000Z -crl_nextupdate 20340101000000Z "$@" -out crl.pem 2>log || { cat log >&2; exit 1; }
    openssl crl -in crl.pem -outform DER -out "$here/$name.crl" 2>/dev/null
}
id=authorityKeyIdentifier=keyid
crl good sub '' "$id"
crl revoked sub "$revoked" "$id"
crl expired sub '' "$id" -crl_lastupdate 20250101000000Z -crl_nextupdate 20260101000000Z
crl early sub '' "$id" -crl_lastupdate 20330101000000Z
crl forged imposter "$revoked" subjectKeyIdentifier=none
crl of-the-root root '' "$id"
crl unsigned nosign '' "$id"
crl critical sub '' "$id"$'\n1.3.6.1.4.1.55555.1=critical,ASN1:NULL'
crl authorities-only sub '' "$id"$'\nissuingDistributionPoint=critical,@idp\n[idp]\nonlyCA=TRUE'
crl base sub '' "$id"$'\nfreshestCRL=URI:http://ca.example.test/delta.crl'
crl delta sub "$revoked" "$id"$'\n2.5.29.27=critical,DER:02010A'
sed -i '/^crlnumber/d' crl.cnf
openssl ca -gencrl -config crl.cnf -name one -cert sub.pem -keyfile sub.key -crl_lastupdate 20260101000000Z \
    -crl_nextupdate 20340101000000Z -out crl.pem 2>/dev/null
openssl crl -in crl.pem -outform DER -out "$here/without-number.crl"

cert responder 'Responder' sub $'basicConstraints=critical,CA:FALSE\nextendedKeyUsage=OCSPSigning\nnoCheck=ignored\n'"$linked"
cert unasked 'No Responder' sub "$leaf"
cert stranger 'Stranger' stranger "$root"

# ocsp NAME SIGNER ENTRIES [OPTION...]
ocsp() {
    local name=$1 signer=$2 entries=$3
    shift 3
    printf '%s\n' "$entries" | grep . >index || :
    openssl ocsp -index index -CA sub.pem -issuer sub.pem -ndays 3650 -rsigner "$signer.pem" -rkey "$signer.key" \
        -no_nonce "$@" -respout "$here/$name.ocsp" >log 2>&1 || { cat log >&2; exit 1; }
}
ocsp good sub "$valid" -cert leaf.pem
ocsp delegated responder "$valid" -cert leaf.pem
ocsp undelegated unasked "$valid" -cert leaf.pem
ocsp by-a-stranger stranger "$valid" -cert leaf.pem
ocsp revoked sub "$revoked" -cert leaf.pem
ocsp unknown sub '' -cert leaf.pem
ocsp of-another sub "$valid" -cert other.pem
ocsp sha256 sub "$valid" -sha256 -cert leaf.pem
ocsp short sub "$valid" -cert leaf.pem -ndays 1
printf '\x30\x03\x0a\x01\x03' >"$here/try-later.ocsp"
# One digit of producedAt is another: the signature does not fit any more.
python3 -c 'import sys; d = bytearray(open(sys.argv[1], "rb").read()); d[d.index(b"\x18\x0f20") + 15] ^= 1; open(sys.argv[2], "wb").write(d)' \
    "$here/good.ocsp" "$here/damaged.ocsp"
date -u -d '+2 days' +%Y-%m-%dT%H:%M:%SZ >"$here/at.txt"

# What caIssuers serve: DER, PKCS#7 and PEM.
openssl x509 -in sub.pem -outform DER -out "$here/sub.der"
openssl crl2pkcs7 -nocrl -certfile sub.pem -certfile root.pem -outform DER -out "$here/sub.p7c"

# A chain that says where its issuers, lists and responder are; 127.0.0.1:PORT stands in for all of them in the tests.
at=http://ca.example.test
aia="authorityInfoAccess=caIssuers;URI:$at/top.der"
cert top 'Fetch Root' top "$root"
cert upper 'Fetch Upper' top "$sub"$'\n'"$aia"$'\ncrlDistributionPoints=URI:'"$at/top.crl"
cert lower 'Fetch Lower' upper "$sub"$'\nauthorityInfoAccess=caIssuers;URI:'"$at/upper.p7c"
cert end 'Fetch Leaf' lower "$leaf"$'\nauthorityInfoAccess=caIssuers;URI:'"$at/lower.der,OCSP;URI:$at/ocsp"$'\ncrlDistributionPoints=URI:'"$at/lower.crl"
for name in top upper lower end; do openssl x509 -in $name.pem -outform DER -out "$here/fetch-$name.der"; done
openssl crl2pkcs7 -nocrl -certfile upper.pem -outform DER -out "$here/fetch-upper.p7c"
crl fetch-lower lower $'R\t350101000000Z\t260101000000Z,superseded\t'"$(serial end)"$'\tunknown\t/CN=x' "$id"
crl fetch-top top '' "$id"
cp lower.key "$here/fetch-lower.key"
