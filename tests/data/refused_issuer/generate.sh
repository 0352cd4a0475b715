#!/usr/bin/env bash
# Makes every folder beside it anew with the openssl command line: chain.pem (leaf first, then what stands above it) and
# roots.pem (what is trusted). In all but another-key the key of the intermediate that is given signed the leaf.
. "$(dirname "$0")/../verify/lib.sh"

cert root 'Root' root "$root"
cert sub 'Intermediate' root "$sub"
key_id=$(printf '11%.0s' $(seq 20))
cert strayed 'Leaf' sub "${leaf/$linked/$ids}"$'\n'"2.5.29.35=DER:30168014$key_id"
case_ another-key-identifier strayed sub -- root

cert unreadable 'Leaf' sub "$leaf"$'\n2.5.29.31=DER:0500'
case_ an-extension-that-cannot-be-read unreadable sub -- root
cert torn 'Torn Intermediate' root "$sub"$'\n2.5.29.31=DER:0500'
cert undertorn 'Leaf' torn "$leaf"
case_ an-issuer-with-an-extension-that-cannot-be-read undertorn torn -- root

cert leaf 'Leaf' sub "$leaf"
openssl x509 -in leaf.pem -outform DER -out leaf.der
python3 - <<'EOF' # ecdsa-with-SHA256 becomes an algorithm that nobody has
der = open("leaf.der", "rb").read()
known = bytes.fromhex("06082a8648ce3d040302")
assert der.count(known) == 2
open("strange.der", "wb").write(der.replace(known, known[:-1] + b"\x7f"))
EOF
openssl base64 -in strange.der | { echo -----BEGIN CERTIFICATE-----; cat; echo -----END CERTIFICATE-----; } >strange.pem
case_ an-algorithm-that-nobody-knows strange sub -- root

cert double 'Intermediate' root "$sub"
case_ another-key leaf double -- root
