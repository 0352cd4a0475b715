#!/usr/bin/env bash
# Makes the files beside it anew with the openssl command line: answers and lists that do not say when they end, and a list
# whose later changes stand in another one. at.txt is the moment at which the answers were made.
. "$(dirname "$0")/../verify/lib.sh"

cert root 'Root' root "$root"
cert leaf 'Leaf' root "$leaf"
cp root.pem leaf.pem "$here/"
serial() { openssl x509 -in "$1.pem" -noout -serial | cut -d= -f2; }
revoked=$'R\t350101000000Z\t260101000000Z,keyCompromise\t'"$(serial leaf)"$'\tunknown\t/CN=Leaf'
valid=$'V\t350101000000Z\t\t'"$(serial leaf)"$'\tunknown\t/CN=Leaf'

date -u +%Y-%m-%dT%H:%M:%SZ >"$here/at.txt"
for name in good revoked; do
    [ $name = good ] && echo "$valid" >index || echo "$revoked" >index
    openssl ocsp -index index -CA root.pem -issuer root.pem -cert leaf.pem -rsigner root.pem -rkey root.key -no_nonce \
        -respout "$here/$name.ocsp" >log 2>&1
done

# crl FILE ISSUER ENTRIES NUMBER EXTENSIONS
crl() {
    printf '%s\n' "$3" | grep . >db || :
    echo "$4" >crlnumber
    printf '[one]\ndatabase = db\ndefault_md = sha256\nunique_subject = no\ncrlnumber = crlnumber\n[crlext]\n%s\n' "$5" >crl.cnf
    openssl ca -gencrl -config crl.cnf -name one -crlexts crlext -cert "$2.pem" -keyfile "$2.key" \
        -crl_lastupdate 20260101000000Z -crl_nextupdate 20340101000000Z -out crl.pem 2>log || { cat log >&2; exit 1; }
    openssl crl -in crl.pem -outform DER -out "$1" 2>/dev/null
}
id=authorityKeyIdentifier=keyid

# endless NAME: NAME.crl without its nextUpdate (and version 2 no longer has it), signed again
endless() {
    python3 - "$1.crl" root.key "$here/$1.crl" <<'PYTHON'
import subprocess, sys
def head(data, at):
    size, start = data[at + 1], at + 2
    if size & 0x80:
        count = size & 0x7F
        size, start = int.from_bytes(data[start:start + count], 'big'), start + count
    return start, start + size
def tlv(tag, body):
    size = len(body)
    octets = size.to_bytes((size.bit_length() + 7) // 8, 'big')
    return bytes([tag]) + (bytes([size]) if size < 128 else bytes([0x80 | len(octets)]) + octets) + body
crl = open(sys.argv[1], 'rb').read()
start, _ = head(crl, 0)
body, end = head(crl, start)
algorithm = crl[end:head(crl, end)[1]]
parts, at = [], body
while at < end:
    parts.append(crl[at:head(crl, at)[1]])
    at = head(crl, at)[1]
times = [i for i, part in enumerate(parts) if part[0] == 0x17]
del parts[times[1]]
tbs = tlv(0x30, b''.join(parts))
signature = subprocess.run(['openssl', 'dgst', '-sha256', '-sign', sys.argv[2]], input=tbs, capture_output=True, check=True).stdout
open(sys.argv[3], 'wb').write(tlv(0x30, tbs + algorithm + tlv(3, b'\0' + signature)))
PYTHON
}
crl good.crl root '' 0A "$id"
crl revoked.crl root "$revoked" 0A "$id"
endless good
endless revoked

# For the chain that ../revocation/make.sh made: the list of its lower authority, and what changed since.
openssl x509 -inform DER -in "$here/../revocation/fetch-lower.der" -out lower.pem
openssl x509 -inform DER -in "$here/../revocation/fetch-end.der" -out end.pem
cp "$here/../revocation/fetch-lower.key" lower.key
gone=$'R\t350101000000Z\t260101000000Z,superseded\t'"$(serial end)"$'\tunknown\t/CN=x'
crl "$here/fetch-base.crl" lower '' 0A "$id"$'\nfreshestCRL=URI:http://ca.example.test/delta.crl'
crl "$here/fetch-delta.crl" lower "$gone" 0B "$id"$'\n2.5.29.27=critical,DER:02010A'
