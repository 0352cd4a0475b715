#!/usr/bin/env bash
# Makes the files beside it anew with the openssl command line: authorities of one name, and who of them revokes whom.
# openssl.txt is what `openssl verify -crl_check` says of each pair, by the signer as only root.
. "$(dirname "$0")/../verify/lib.sh"

bare=$'subjectKeyIdentifier=none\nauthorityKeyIdentifier=none'
cert signer 'Same' signer "$ca"$'\n'"$bare"
cert imposter 'Same' imposter "$ca"$'\n'"$bare"
cert keyed 'Same' keyed "$root"
cert leaf 'Leaf' signer "${leaf/$linked/$bare}"
cert keyed-leaf 'Leaf' keyed "$leaf"
: >"$here/many.pem"
: >"$here/others.pem"
for n in $(seq 64); do
    cert "many-$n" "Leaf $n" signer "${leaf/$linked/$bare}"
    cat "many-$n.pem" >>"$here/many.pem"
    cert "other-$n" 'Same' "other-$n" "$ca"$'\n'"$bare"
    cat "other-$n.pem" >>"$here/others.pem"
done
cert root-a 'Root A' root-a "$root"
cert root-b 'Root B' root-b "$root"
cert cross-a 'Cross' root-a "$sub"
cp cross-a.key cross-b.key
cert cross-b 'Cross' root-b "$sub"
cert cross-leaf 'Leaf' cross-a "$leaf"
cp signer.pem imposter.pem keyed.pem leaf.pem keyed-leaf.pem root-a.pem root-b.pem cross-a.pem cross-b.pem \
    cross-leaf.pem "$here/"

# crl NAME SIGNER EXTENSIONS CERTIFICATE...: a list that revokes these
crl() {
    local name=$1 signer=$2 extensions=$3
    shift 3
    for one; do
        printf 'R\t350101000000Z\t260101000000Z,keyCompromise\t%s\tunknown\t/CN=x\n' \
            "$(openssl x509 -in "$one.pem" -noout -serial | cut -d= -f2)"
    done >db
    echo 0A >crlnumber
    printf '[one]\ndatabase = db\ndefault_md = sha256\nunique_subject = no\ncrlnumber = crlnumber\n[crlext]\n%s\n' "$extensions" >crl.cnf
    openssl ca -gencrl -config crl.cnf -name one ${extensions:+-crlexts crlext} -cert "$signer.pem" \
        -keyfile "$signer.key" -crl_lastupdate 20260101000000Z -crl_nextupdate 20340101000000Z -out "$name.pem.crl" 2>log ||
        { cat log >&2; exit 1; }
    openssl crl -in "$name.pem.crl" -outform DER -out "$here/$name.crl" 2>/dev/null
}
mapfile -t many < <(seq -f 'many-%g' 64)
crl many signer '' "${many[@]}"
crl leaf signer '' leaf
crl imposter imposter '' leaf
crl cross root-a authorityKeyIdentifier=keyid cross-a
crl keyed keyed authorityKeyIdentifier=keyid keyed-leaf

# said LIST SIGNER CERTIFICATE: revoked, or anything else
said() {
    local answer
    answer=$(openssl verify -no-CApath -no-CAstore -CAfile "$2.pem" -crl_check -CRLfile "$1.pem.crl" \
        -attime 1893456000 "$3.pem" 2>&1) || :
    grep -q 'certificate revoked' <<<"$answer" && echo "$1 $2 $3 revoked" || echo "$1 $2 $3 else"
}
{
    for one in "${many[@]}"; do said many signer "$one"; done
    said leaf signer leaf
    said imposter signer leaf
    said keyed keyed keyed-leaf
    said cross root-a cross-a
} >"$here/openssl.txt"
