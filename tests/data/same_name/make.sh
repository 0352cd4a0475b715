#!/usr/bin/env bash
# Makes the files beside it anew with the openssl command line: authorities of one name, and who of them revokes whom.
# openssl.txt is what `openssl verify -crl_check` says of each pair, by the signer as only root; signed.txt is what
# `openssl crl` and `openssl ocsp` say of each list and answer, by each of those who might have signed it.
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
cert responder 'Responder' signer "${leaf/$linked/$bare}"$'\nextendedKeyUsage=OCSPSigning'
: >"$here/others-responding.pem"
for n in $(seq 20); do
    cert "responding-$n" 'Responder' signer "${leaf/$linked/$bare}"$'\nextendedKeyUsage=OCSPSigning'
    cat "responding-$n.pem" >>"$here/others-responding.pem"
done
# The signer's own next key; it names no key, so openssl takes it for a root.
cert rekeyed 'Same' signer "$ca"$'\n'"$bare"
cert rekeyed-leaf 'Leaf' rekeyed "${leaf/$linked/$bare}"
cp responder.pem rekeyed.pem rekeyed-leaf.pem "$here/"
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
crl rekeyed signer '' rekeyed
crl rekeyed-leaf rekeyed '' rekeyed-leaf
crl rekeyed-own rekeyed '' rekeyed
crl rekeyed-forged imposter '' rekeyed

# ocsp NAME RESPONDER [OPTION...]: what it says of the leaf, without its own certificate
ocsp() {
    local name=$1 responder=$2
    shift 2
    printf 'V\t350101000000Z\t\t%s\tunknown\t/CN=x\n' "$(openssl x509 -in leaf.pem -noout -serial | cut -d= -f2)" >index
    openssl ocsp -index index -CA signer.pem -issuer signer.pem -cert leaf.pem -ndays 3650 -rsigner "$responder.pem" \
        -rkey "$responder.key" -no_nonce "$@" -respout "$name.ocsp" >log 2>&1 || { cat log >&2; exit 1; }
    cp "$name.ocsp" "$here/"
}
ocsp direct signer -resp_no_certs
ocsp direct-by-key signer -resp_no_certs -resp_key_id
ocsp forged imposter -resp_no_certs
ocsp delegated responder -resp_no_certs
ocsp delegated-by-key responder -resp_no_certs -resp_key_id

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

# by LIST SIGNER, answer ANSWER SIGNER: whether the signer's key signed it
by() {
    openssl crl -in "$1.pem.crl" -noout -CAfile "$2.pem" -no-CApath 2>&1 | grep -q 'verify OK' && echo "$1.crl $2 yes" || echo "$1.crl $2 no"
}
answer() {
    openssl ocsp -respin "$1.ocsp" -no-CApath -no-CAstore -CAfile signer.pem -verify_other "$2.pem" -partial_chain 2>&1 |
        grep -q 'Response verify OK' && echo "$1.ocsp $2 yes" || echo "$1.ocsp $2 no"
}
{
    for one in leaf many imposter rekeyed rekeyed-leaf rekeyed-own rekeyed-forged; do
        for signer in signer imposter rekeyed; do by "$one" "$signer"; done
    done
    cp "$here/others-responding.pem" .
    for one in direct direct-by-key forged delegated delegated-by-key; do
        for signer in signer imposter responder others-responding; do answer "$one" "$signer"; done
    done
} >"$here/signed.txt"
