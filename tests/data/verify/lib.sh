# What the scripts that make vectors share; sourced by each. The vectors go into folders beside the script that runs.
# shellcheck shell=bash
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >ca.cnf <<'EOF'
[ca]
default_ca = one
[one]
database = db
new_certs_dir = .
policy = any
default_md = sha256
unique_subject = no
rand_serial = yes
[any]
commonName = optional
[req]
distinguished_name = dn
[dn]
EOF

ids='subjectKeyIdentifier=hash'
linked=$ids$'\nauthorityKeyIdentifier=keyid'
ca='basicConstraints=critical,CA:TRUE'$'\nkeyUsage=critical,keyCertSign,cRLSign'
unlinked=$ids$'\nauthorityKeyIdentifier=none' # left out, openssl would add one
root=$ca$'\n'$ids
sub=$ca$'\n'$linked
leaf='basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=serverAuth
subjectAltName=DNS:www.example.test
'$linked

# key NAME [ALGORITHM OPTION...]: a key file, EC P-256 unless told otherwise
key() {
    local name=$1
    shift
    [ $# -gt 0 ] || set -- EC -pkeyopt ec_paramgen_curve:P-256
    openssl genpkey -algorithm "$@" -out "$name.key" 2>/dev/null
}

# cert NAME SUBJECT ISSUER EXTENSIONS [OPTION...]: NAME.pem, signed by ISSUER.key as ISSUER.pem; ISSUER = NAME signs itself
cert() {
    local name=$1 subject=$2 issuer=$3 extensions=$4 dates=(-startdate 20250101000000Z -enddate 20350101000000Z)
    shift 4
    [ -f "$name.key" ] || key "$name"
    printf '%s\n' "$extensions" >ext.cnf
    openssl req -new -config ca.cnf -key "$name.key" -subj "/CN=$subject" -out csr.pem
    : >db
    local by=(-cert "$issuer.pem" -keyfile "$issuer.key")
    [ "$issuer" != "$name" ] || by=(-selfsign -keyfile "$name.key")
    openssl ca -config ca.cnf -batch -notext -in csr.pem -out "$name.pem" -extfile ext.cnf "${by[@]}" "${dates[@]}" "$@" 2>log ||
        { cat log >&2; exit 1; }
}

# case NAME CHAIN... -- ROOTS...
case_() {
    local folder=$here/$1 into=chain.pem
    shift
    mkdir -p "$folder"
    : >"$folder/chain.pem"
    : >"$folder/roots.pem"
    for name; do
        if [ "$name" = -- ]; then into=roots.pem; else cat "$name.pem" >>"$folder/$into"; fi
    done
}
