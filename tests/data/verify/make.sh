#!/usr/bin/env bash
# Makes every folder beside it anew with the openssl command line: chain.pem (leaf first, then what a server might send)
# and roots.pem (what is trusted). expect.txt stands in the folder already, written by hand: read the diff when it changes.
. "$(dirname "$0")/lib.sh"

expired=(-startdate 20250101000000Z -enddate 20290101000000Z)
future=(-startdate 20310101000000Z -enddate 20350101000000Z)

cert root 'Root' root "$root"
cert other 'Other Root' other "$root"
cert sub 'Intermediate' root "$sub"
cert leaf 'Leaf' sub "$leaf"
case_ a-good-path-is-accepted leaf sub -- root
case_ a-pile-in-any-order-with-strangers-is-accepted leaf other root sub sub -- root
case_ a-missing-intermediate leaf -- root
case_ a-root-nobody-trusts leaf sub root -- other
case_ an-intermediate-as-anchor-is-accepted leaf -- sub

cert late 'Expired Leaf' sub "$leaf" "${expired[@]}"
case_ an-expired-leaf late sub -- root
case_ an-expired-leaf-without-its-issuer late -- root
cert early 'Early Leaf' sub "$leaf" "${future[@]}"
case_ a-leaf-that-is-not-yet-valid early sub -- root
cert latesub 'Expired Intermediate' root "$sub" "${expired[@]}"
cert underlatesub 'Leaf' latesub "$leaf"
case_ an-expired-intermediate underlatesub latesub -- root
cert lateroot 'Expired Root' lateroot "$root" "${expired[@]}"
cert underlateroot 'Leaf' lateroot "$leaf"
case_ an-expired-anchor underlateroot -- lateroot

# Two roots with one key and name: the old one, cross-signed by a root that has expired, is sent along (AddTrust, 2020).
key crossed
cert crossed 'Crossed Root' crossed "$root"
cp crossed.key cross.key
cert cross 'Crossed Root' lateroot "$sub"
cert undercross 'Leaf' crossed "$leaf"
case_ an-expired-cross-signature-beside-a-trusted-root-is-accepted undercross cross lateroot -- crossed lateroot

cert alone 'Self-signed' alone "${leaf/$linked/$unlinked}"
case_ a-self-signed-leaf alone -- root
case_ a-self-signed-leaf-that-is-an-anchor-is-accepted alone -- alone

cert short 'Short Root' short "${root/CA:TRUE/CA:TRUE,pathlen:0}"
cert undershort 'Intermediate' short "$sub"
cert leafundershort 'Leaf' undershort "$leaf"
case_ a-path-longer-than-the-root-permits leafundershort undershort -- short

cert permitting 'Permitting Root' permitting "$root"$'\nnameConstraints=critical,permitted;DNS:other.test'
cert notpermitted 'Leaf' permitting "$leaf"
case_ a-name-that-is-not-permitted notpermitted -- permitting
cert excluding 'Excluding Root' excluding "$root"$'\nnameConstraints=critical,excluded;DNS:example.test'
cert excluded 'Leaf' excluding "$leaf"
case_ a-name-that-is-excluded excluded -- excluding

cert client 'Client' sub "${leaf/serverAuth/clientAuth}"
case_ a-client-certificate-on-a-server client sub -- root
case_ a-client-certificate-for-a-client-is-accepted client sub -- root
case_ a-server-certificate-for-a-client leaf sub -- root
cert clientsub 'Client Intermediate' root "$sub"$'\nextendedKeyUsage=clientAuth'
cert underclientsub 'Leaf' clientsub "$leaf"
case_ an-intermediate-for-clients-only underclientsub clientsub -- root

cert noca 'No CA' root "${sub/CA:TRUE/CA:FALSE}"
cert undernoca 'Leaf' noca "$leaf"
case_ an-issuer-that-is-no-ca undernoca noca -- root
cert nosign 'No Signer' root "${sub/keyCertSign,/}"
cert undernosign 'Leaf' nosign "$leaf"
case_ an-issuer-that-may-not-sign-certificates undernosign nosign -- root

key weak RSA -pkeyopt rsa_keygen_bits:1024
cert weak 'Weak Leaf' sub "$leaf"
case_ a-leaf-with-a-weak-key weak sub -- root
key weaksub RSA -pkeyopt rsa_keygen_bits:1024
cert weaksub 'Weak Intermediate' root "$sub"
cert underweaksub 'Leaf' weaksub "$leaf"
case_ an-issuer-with-a-weak-key underweaksub weaksub -- root
cert sha1 'SHA-1 Leaf' sub "$leaf" -md sha1
case_ a-leaf-with-a-weak-signature sha1 sub -- root

# An Ed25519 key whose algorithm is renamed to one that nobody knows, and the signature made anew.
key strange ed25519
cert strange 'Strange Leaf' sub "$leaf"
python3 - sub.key <<'PY' >renamed.pem
import base64, subprocess, sys
der = base64.b64decode("".join(open("strange.pem").read().split("-----")[2].split()))
def end(at):  # of the element there
    size, octets = der[at + 1], 0
    if size > 127:
        octets = size - 128
        size = int.from_bytes(der[at + 2:at + 2 + octets], "big")
    return at + 2 + octets + size
body = der[4:end(4)].replace(b"\x06\x03\x2b\x65\x70", b"\x06\x03\x2b\x65\x7f")
algorithm = der[end(4):end(end(4))]
signature = b"\x00" + subprocess.run(["openssl", "dgst", "-sha256", "-sign", sys.argv[1]], input=body, capture_output=True, check=True).stdout
whole = body + algorithm + bytes([3, len(signature)]) + signature
der = b"\x30\x82" + len(whole).to_bytes(2, "big") + whole
print("-----BEGIN CERTIFICATE-----", base64.encodebytes(der).decode().strip(), "-----END CERTIFICATE-----", sep="\n")
PY
cp renamed.pem strange.pem
case_ a-leaf-with-a-key-that-nobody-knows strange sub -- root

cert critical 'Critical Leaf' sub "$leaf"$'\n1.3.6.1.4.1.55555.1=critical,ASN1:NULL'
case_ an-unknown-critical-extension critical sub -- root

cert worst 'Worst Leaf' permitting "${leaf/serverAuth/clientAuth}"$'\n1.3.6.1.4.1.55555.1=critical,ASN1:NULL' "${expired[@]}"
case_ several-faults-are-all-named worst -- permitting

cert noaki 'Leaf' sub "${leaf/$linked/$unlinked}"
case_ a-leaf-without-aki-is-accepted noaki sub -- root
case_ a-leaf-without-aki-when-strict noaki sub -- root

# Signed with another key than the issuer's; without key identifiers, or the issuer would not be recognised at all.
cert imposter 'Intermediate' imposter "$root"
cert forged 'Forged Leaf' imposter "${leaf/$linked/$unlinked}"
case_ a-signature-by-another-key forged sub -- root

# One bit of the signature's last byte turned over.
openssl x509 -in leaf.pem -outform DER -out leaf.der
size=$(stat -c %s leaf.der)
last=$(tail -c 1 leaf.der | od -An -tu1 | tr -d ' ')
head -c $((size - 1)) leaf.der >damaged.der
printf "\\x$(printf %02x $((last ^ 1)))" >>damaged.der
openssl x509 -inform DER -in damaged.der -out damaged.pem
case_ a-damaged-signature damaged sub -- root

# For the host names: one certificate with the kinds of SAN that matter, and a few that miss something.
hosts='DNS:example.test,DNS:*.example.test,DNS:xn--bcher-kva.test,DNS:f*.partial.test,DNS:*.*.double.test,DNS:192.0.2.9,IP:192.0.2.1,IP:2001:db8::1,email:admin@mail.test,URI:https://uri.test/'
cert hosts 'cn-only.test' hosts "$root"$'\nsubjectAltName='"$hosts"
cert cnonly 'cn-only.test' cnonly "$root"
cert mailonly 'cn-only.test' mailonly "$root"$'\nsubjectAltName=email:admin@mail.test'
mkdir -p "$here/hosts"
cp hosts.pem cnonly.pem mailonly.pem "$here/hosts/"

# Of names of every kind those are named that the authority may not vouch for.
cert limited 'Limited Root' limited "$root"$'\nnameConstraints=critical,permitted;DNS:example.test,permitted;email:example.test,permitted;IP:10.0.0.0/255.0.0.0,excluded;DNS:x.example.test'
cert mixednames 'Leaf' limited "${leaf/DNS:www.example.test/DNS:www.example.test,DNS:a.x.example.test,DNS:other.test,IP:10.1.1.1,IP:192.168.1.1,IP:fd00::1,email:a@example.test,email:a@other.test}"
case_ names-of-every-kind-that-are-not-permitted mixednames -- limited
