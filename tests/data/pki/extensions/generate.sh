#!/bin/bash
# Makes certificates that hold one of each extension, encoded by openssl; python3 packs the TLS lists of timestamps.
# Needs no network. Run it here; what the tests must find is written by hand in expect.txt.
set -euo pipefail
cd "$(dirname "$0")"
rm -f ./*.pem
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

timestamps() { # timestamps EXTRA_HEX: two timestamps, of Google 'Argon2026h1' and of a log nobody knows, as hex
    python3 -c '
import base64, struct, sys
def vector(data): return struct.pack(">H", len(data)) + data
def sct(log, time, algorithm): return b"\0" + log + struct.pack(">Q", time) + vector(b"") + algorithm + vector(b"\x30\x06\x02\x01\x05\x02\x01\x07")
known = base64.b64decode("DleUvPOuqT4zGyyZB7P3kN+bwj1xMiXdIaklrGHFTiE=")
items = vector(sct(known, 1767225600123, b"\x04\x03")) + vector(sct(b"\xaa" * 32, 1767225601000, b"\x06\x01"))
tls = vector(items) + bytes.fromhex(sys.argv[1])
print((b"\x04" + (bytes([len(tls)]) if len(tls) < 128 else b"\x81" + bytes([len(tls)])) + tls).hex())' "$1"
}
sign() { # sign NAME: a self-signed certificate with the extensions of standard input
    cat - > "$work/$1.cnf"
    [ -f "$work/key" ] || openssl genpkey -algorithm EC -pkeyopt group:P-256 -out "$work/key"
    openssl req -x509 -key "$work/key" -subj "/CN=$1" -days 20000 -config "$work/$1.cnf" -extensions ext -out "$1.pem"
}

sign standard <<'C'
[req]
distinguished_name=dn
[dn]
O=Example
CN=directory
[ext]
basicConstraints=critical,CA:TRUE,pathlen:3
keyUsage=critical,digitalSignature,keyCertSign,decipherOnly,keyAgreement
extendedKeyUsage=serverAuth,clientAuth,1.2.3.4.5,OCSPSigning
subjectKeyIdentifier=0102030405060708090a0b0c0d0e0f1011121314
authorityKeyIdentifier=DER:30:21:80:04:01:02:03:04:a1:15:a4:13:30:11:31:0f:30:0d:06:03:55:04:03:0c:06:69:73:73:75:65:72:82:02:12:34
subjectAltName=@names
issuerAltName=URI:https://ca.test/,email:ca@ca.test
nameConstraints=critical,permitted;DNS:test,permitted;IP:10.0.0.0/255.0.0.0,permitted;IP:fd00::/ff00::,permitted;dirName:dn,excluded;email:.bad.test
certificatePolicies=2.23.140.1.2.1,@policy,2.5.29.32.0
policyMappings=1.2.3:1.2.4
policyConstraints=requireExplicitPolicy:2,inhibitPolicyMapping:0
inhibitAnyPolicy=4
crlDistributionPoints=point1,point2
freshestCRL=URI:http://delta.test/d.crl
authorityInfoAccess=OCSP;URI:http://ocsp.test/,caIssuers;URI:http://ca.test/ca.cer,1.2.3.9;dirName:dn
subjectInfoAccess=caRepository;URI:rsync://repo.test/
2.5.29.16=ASN1:SEQUENCE:period
2.5.29.9=ASN1:SEQUENCE:attributes
[names]
DNS.1=a.test
DNS.2=*.b.test
IP.1=192.0.2.7
IP.2=2001:db8::1
email.1=me@a.test
URI.1=spiffe://a.test/x
dirName.1=dn
RID.1=1.2.3.4
otherName.1=1.3.6.1.4.1.311.20.2.3;UTF8:user@corp.test
otherName.2=1.3.6.1.5.5.7.8.7;IA5:_imaps.a.test
otherName.3=1.3.6.1.5.5.7.8.9;FORMAT:UTF8,UTF8:müller@a.test
otherName.4=1.3.6.1.5.5.7.8.5;UTF8:x@chat.test
otherName.5=1.3.6.1.5.2.2;SEQUENCE:realm
[realm]
a=EXP:0,GeneralString:EXAMPLE
[policy]
policyIdentifier=1.2.3.4.5
CPS.1=https://cps.test/
userNotice.1=@notice
[notice]
explicitText=UTF8:Read this
organization=Org
noticeNumbers=1,2
[point1]
fullname=URI:http://crl.test/a.crl,URI:ldap://crl.test/a
reasons=keyCompromise,CACompromise
CRLissuer=dirName:dn
[point2]
relativename=relative
[relative]
CN=list
[period]
a=IMP:0,GENTIME:20260101000000Z
b=IMP:1,GENTIME:20261231235959Z
[attributes]
a=SEQUENCE:birth
b=SEQUENCE:many
[birth]
a=OID:1.3.6.1.5.5.7.9.1
b=SET:birthday
[birthday]
a=GENTIME:19700101000000Z
[many]
a=OID:countryName
b=SET:countries
[countries]
a=PRINTABLE:DE
b=PRINTABLE:FR
C

sign web <<C
[req]
distinguished_name=dn
[dn]
[ext]
subjectKeyIdentifier=none
1.3.6.1.4.1.11129.2.4.2=DER:$(timestamps '')
1.3.6.1.4.1.11129.2.4.3=critical,ASN1:NULL
tlsfeature=status_request,status_request_v2,99
1.3.6.1.5.5.7.48.1.5=ASN1:NULL
2.5.29.56=ASN1:NULL
1.3.6.1.5.5.7.1.31=critical,ASN1:FORMAT:HEX,OCT:000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
1.3.6.1.4.1.44363.44=ASN1:NULL
2.23.140.3.1=ASN1:SEQUENCE:organization
2.23.140.1.31=ASN1:SEQUENCE:onions
1.3.6.1.5.5.7.1.3=ASN1:SEQUENCE:statements
1.2.840.113549.1.9.15=ASN1:SEQUENCE:capabilities
sbgp-ipAddrBlock=IPv4:192.0.2.0/24,IPv4:10.0.0.0-10.0.0.9,IPv6:inherit
sbgp-autonomousSysNum=AS:64496,AS:64500-64510,RDI:inherit
1.2.3.4.5.6=ASN1:SEQUENCE:unknown
[organization]
a=PRINTABLE:VAT
b=PRINTABLE:DE
c=IMP:0,PRINTABLE:BY
d=UTF8:123456
[onions]
a=SEQUENCE:onion
[onion]
a=UTF8:https://abc.onion/
b=SEQUENCE:sha256
c=FORMAT:HEX,BITSTR:0102
[sha256]
a=OID:sha256
[statements]
a=SEQUENCE:compliance
b=SEQUENCE:limit
c=SEQUENCE:retention
d=SEQUENCE:pds
e=SEQUENCE:type
f=SEQUENCE:legislation
g=SEQUENCE:syntax
h=SEQUENCE:psd2
i=SEQUENCE:odd
[compliance]
a=OID:0.4.0.1862.1.1
[limit]
a=OID:0.4.0.1862.1.2
b=SEQUENCE:money
[money]
a=PRINTABLE:EUR
b=INTEGER:5
c=INTEGER:3
[retention]
a=OID:0.4.0.1862.1.3
b=INTEGER:15
[pds]
a=OID:0.4.0.1862.1.5
b=SEQUENCE:locations
[locations]
a=SEQUENCE:location
[location]
a=IA5:https://pds.test/
b=PRINTABLE:en
[type]
a=OID:0.4.0.1862.1.6
b=SEQUENCE:types
[types]
a=OID:0.4.0.1862.1.6.3
[legislation]
a=OID:0.4.0.1862.1.7
b=SEQUENCE:laws
[laws]
a=PRINTABLE:DE
[syntax]
a=OID:1.3.6.1.5.5.7.11.2
b=SEQUENCE:semantics
[semantics]
a=OID:0.4.0.194121.1.2
[psd2]
a=OID:0.4.0.19495.2
b=SEQUENCE:service
[service]
a=SEQUENCE:roles
b=UTF8:BaFin
c=UTF8:DE-BAFIN
[roles]
a=SEQUENCE:role
[role]
a=OID:0.4.0.19495.1.3
b=UTF8:PSP_AI
[odd]
a=OID:1.2.3.7
b=SEQUENCE:oddvalue
[oddvalue]
a=INTEGER:7
[capabilities]
a=SEQUENCE:aes
b=SEQUENCE:rc2
[aes]
a=OID:aes-256-cbc
[rc2]
a=OID:rc2-cbc
b=INTEGER:128
[unknown]
a=INTEGER:300
b=FORMAT:UTF8,UTF8:ö
c=OCTWRAP,SEQUENCE:inner
[inner]
a=BOOL:TRUE
C

sign vendors <<'C'
[req]
distinguished_name=dn
[dn]
[ext]
subjectKeyIdentifier=none
1.3.6.1.4.1.311.20.2=ASN1:BMP:WebServer
1.3.6.1.4.1.311.21.1=ASN1:INTEGER:131073
1.3.6.1.4.1.311.21.2=ASN1:FORMAT:HEX,OCT:0a0b
1.3.6.1.4.1.311.21.7=ASN1:SEQUENCE:template
1.3.6.1.4.1.311.21.10=ASN1:SEQUENCE:applications
1.3.6.1.4.1.311.25.2=ASN1:SEQUENCE:sid
nsCertType=client,server,sslCA
nsComment=made for a test
nsBaseUrl=https://base.test/
1.3.6.1.4.1.37476.9000.64.1=ASN1:SEQUENCE:provisioner
1.3.6.1.4.1.57264.1.1=DER:68:74:74:70:73:3a:2f:2f:69:64:2e:74:65:73:74
1.3.6.1.4.1.57264.1.8=ASN1:UTF8:https://id.test
1.3.6.1.4.1.57264.1.24=ASN1:UTF8:repo:me/it
[template]
a=OID:1.3.6.1.4.1.311.21.8.1.2
b=INTEGER:100
c=INTEGER:4
[applications]
a=SEQUENCE:application
[application]
a=OID:clientAuth
[sid]
a=IMP:0,SEQUENCE:other
[other]
a=OID:1.3.6.1.4.1.311.25.2.1
b=EXP:0,OCT:S-1-5-21-1-2-3-500
[provisioner]
a=INTEGER:6
b=OCT:acme
c=OCT:
C

sign broken <<C
[req]
distinguished_name=dn
[dn]
[ext]
subjectKeyIdentifier=none
subjectAltName=DER:30:05:87:03:01:02:03
2.5.29.37=DER:30:03:02:01:05
keyUsage=DER:04:01:01
basicConstraints=DER:30:03:01:01:ff:00
2.5.29.18=DER:ff
crlDistributionPoints=DER:30:04:30:02:a3:00
authorityInfoAccess=DER:30:05:30:03:02:01:01
1.3.6.1.4.1.11129.2.4.2=DER:$(timestamps 00)
1.3.6.1.5.5.7.48.1.5=DER:05:01:00
1.3.6.1.5.5.7.1.31=ASN1:FORMAT:HEX,OCT:0001
tlsfeature=DER:30:03:0c:01:35
1.3.6.1.5.5.7.1.3=DER:30:05:30:03:02:01:01
1.3.6.1.4.1.311.21.7=DER:30:03:02:01:05
1.3.6.1.5.5.7.1.7=DER:30:0c:30:0a:04:02:00:01:03:04:00:c0:00:02
1.3.6.1.5.5.7.1.8=DER:30:04:a2:02:05:00
2.5.29.30=DER:30:08:a0:06:30:04:87:02:01:02
2.5.29.32=DER:30:02:30:00
C
