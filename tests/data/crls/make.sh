#!/usr/bin/env bash
# Makes the files beside it anew: revocation lists of one authority in every relation to each other, by openssl ca, and
# what that cannot make (indirect lists) by python3-cryptography.
. "$(dirname "$0")/../verify/lib.sh"

point=http://ca.example.test
cert root 'Root' root "$root"
cert sub 'Intermediate' root "$sub"
cert imposter 'Intermediate' imposter "$root"
cert signer 'List Signer' root "$sub"
cert leaf 'Leaf' sub "$leaf"
cert pointed 'Pointed' sub "$leaf"$'\ncrlDistributionPoints=URI:'"$point/a.crl"
cert reasoned 'Reasoned' sub "$leaf"$'\ncrlDistributionPoints=dp\n[dp]\nfullname=URI:'"$point/a.crl"$'\nreasons=keyCompromise,CACompromise'
cert elsewhere 'Elsewhere' sub "$leaf"$'\ncrlDistributionPoints=dp\n[dp]\nfullname=URI:'"$point/i.crl"$'\nCRLissuer=dirName:dn\n[dn]\nCN=List Signer'
for name in root sub signer leaf pointed reasoned elsewhere; do cp $name.pem "$here/"; done

serial() { openssl x509 -in "$1.pem" -noout -serial | cut -d= -f2; }
gone() { printf 'R\t350101000000Z\t260101000000Z,%s\t%s\tunknown\t/CN=x' "$2" "$(serial "$1")"; }

# crl NAME ISSUER ENTRIES YEAR NUMBER EXTENSIONS
crl() {
    local name=$1 issuer=$2 entries=$3 year=$4 number=$5 extensions=$6
    printf '%s\n' "$entries" | grep . >db || :
    echo "$number" >crlnumber
    printf '[one]\ndatabase = db\ndefault_md = sha256\nunique_subject = no\ncrlnumber = crlnumber\n[crlext]\n%s\n' "$extensions" >crl.cnf
    openssl ca -gencrl -config crl.cnf -name one -crlexts crlext -cert "$issuer.pem" -keyfile "$issuer.key" \
        -crl_lastupdate "${year}0101000000Z" -crl_nextupdate 20340101000000Z -out crl.pem 2>log || { cat log >&2; exit 1; }
    openssl crl -in crl.pem -outform DER -out "$here/$name.crl" 2>/dev/null
}
id=authorityKeyIdentifier=keyid
revoked=$(gone leaf keyCompromise)
crl old-good sub '' 2026 0A "$id"
crl old-revoked sub "$revoked" 2026 0A "$id"
crl new-good sub '' 2027 0B "$id"
crl new-revoked sub "$revoked" 2027 0B "$id"
crl new-good-higher sub '' 2027 0100 "$id" # two octets: more than any number of one
crl early-good sub '' 2033 0C "$id"
crl forged-good imposter '' 2028 0D subjectKeyIdentifier=none # without a key identifier only its signature tells
crl forged-revoked imposter "$revoked" 2028 0D subjectKeyIdentifier=none
crl imposter-good imposter '' 2028 0D "$id"
crl delta sub "$revoked" 2028 0C "$id"$'\n2.5.29.27=critical,DER:02010B'
crl delta-back sub "$(gone leaf removeFromCRL)" 2029 0E "$id"$'\n2.5.29.27=critical,DER:02010B'
crl delta-forged imposter "$revoked" 2028 0C "$id"$'\n2.5.29.27=critical,DER:02010B'
crl delta-of-a-later-one sub "$revoked" 2029 0110 "$id"$'\n2.5.29.27=critical,DER:02020101'

# scoped NAME ENTRIES YEAR LINES...: with an issuing distribution point
scoped() {
    local name=$1 entries=$2 year=$3
    shift 3
    crl "$name" sub "$entries" "$year" 0B "$id"$'\nissuingDistributionPoint=critical,@idp\n[idp]\n'"$(printf '%s\n' "$@")"
}
scoped part-a '' 2027 "fullname=URI:$point/a.crl"
scoped part-a-revoked "$(gone pointed superseded)" 2027 "fullname=URI:$point/a.crl"
scoped part-b '' 2028 "fullname=URI:$point/b.crl"
scoped users '' 2027 onlyuser=TRUE
scoped authorities '' 2027 onlyCA=TRUE
scoped attributes '' 2027 onlyAA=TRUE
scoped some '' 2027 onlysomereasons=keyCompromise,CACompromise
scoped some-revoked "$revoked" 2028 onlysomereasons=keyCompromise,CACompromise
scoped rest '' 2027 onlysomereasons=affiliationChanged,superseded,cessationOfOperation,certificateHold,privilegeWithdrawn,AACompromise
crl authorities-of-root root '' 2027 0B "$id"$'\nissuingDistributionPoint=critical,@idp\n[idp]\nonlyuser=TRUE'

# One digit of a date is another: the signature does not fit any more.
python3 -c 'import sys; d = bytearray(open(sys.argv[1], "rb").read()); i = d.index(b"270101000000Z"); d[i:i+2] = b"29"; open(sys.argv[2], "wb").write(d)' \
    "$here/new-good.crl" "$here/tampered-good.crl"

# Indirect lists, signed by another authority; the entry names the issuer of the certificate, or another one.
python3 - "$here" <<'PYTHON'
import datetime, sys
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization

def load(name):
    return x509.load_pem_x509_certificate(open(name + '.pem', 'rb').read())
key = serialization.load_pem_private_key(open('signer.key', 'rb').read(), None)
signer, wanted = load('signer'), load('elsewhere')
point = [x509.UniformResourceIdentifier('http://ca.example.test/i.crl')]
for name, entry_issuer in (('indirect-good', None), ('indirect-revoked', wanted.issuer), ('indirect-other', signer.issuer)):
    builder = (x509.CertificateRevocationListBuilder().issuer_name(signer.subject)
        .last_update(datetime.datetime(2027, 1, 1)).next_update(datetime.datetime(2034, 1, 1))
        .add_extension(x509.CRLNumber(11), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(key.public_key()), critical=False)
        .add_extension(x509.IssuingDistributionPoint(point, None, False, False, None, True, False), critical=True))
    if entry_issuer:
        builder = builder.add_revoked_certificate(x509.RevokedCertificateBuilder()
            .serial_number(wanted.serial_number).revocation_date(datetime.datetime(2026, 1, 1))
            .add_extension(x509.CRLReason(x509.ReasonFlags.superseded), critical=False)
            .add_extension(x509.CertificateIssuer([x509.DirectoryName(entry_issuer)]), critical=True).build())
    crl = builder.sign(key, hashes.SHA256())
    open(f'{sys.argv[1]}/{name}.crl', 'wb').write(crl.public_bytes(serialization.Encoding.DER))
PYTHON

# What openssl itself says in 2030 of each certificate with each list alone: good, revoked, or unknown.
cat sub.pem signer.pem >pile.pem
for list in "$here"/*.crl; do
    openssl crl -inform DER -in "$list" -out one.pem 2>/dev/null
    for name in leaf pointed reasoned elsewhere; do
        said=$(openssl verify -crl_check -extended_crl -attime 1893456000 -CAfile root.pem -untrusted pile.pem \
            -CRLfile one.pem $name.pem 2>&1) && verdict=good || verdict=unknown
        [[ $said == *'error 23 '* ]] && verdict=revoked
        echo "$name $(basename "$list") $verdict"
    done
done >"$here/expect.txt"
