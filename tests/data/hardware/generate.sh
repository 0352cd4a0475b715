#!/bin/bash
# Makes a certificate of a hardware module (RFC 4108 5: hwType 1.3.6.1.4.1.99999.7, hwSerialNum 01 02 ab), with openssl. Needs
# no network.
set -euo pipefail
cd "$(dirname "$0")"
find . -type f ! -name generate.sh -delete
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/conf" <<CONF
[req]
distinguished_name = name
prompt = no
x509_extensions = extensions
[name]
CN = module
[extensions]
subjectAltName = DNS:module.test,otherName:1.3.6.1.5.5.7.8.4;SEQUENCE:module
[module]
type = OID:1.3.6.1.4.1.99999.7
serial = FORMAT:HEX,OCTETSTRING:0102AB
CONF
openssl req -x509 -config "$work/conf" -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/key" -days 20000 \
    -out module.pem 2>/dev/null
openssl asn1parse -in module.pem -strparse "$(openssl asn1parse -in module.pem | grep -A1 'Subject Alternative' | sed -n '2s/:.*//p')" \
    | grep -q 'OCTET STRING *\[HEX DUMP\]:0102AB'
