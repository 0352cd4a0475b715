#!/usr/bin/env bash
# Makes the certificates beside it anew with the openssl command line: fourteen authorities, each signed by every other,
# and one way out of them: Leaf > Mesh 0 > Mesh 13 > Bridge 1 > Bridge 2 > Root.
# openssl verify -CAfile root.pem -untrusted mesh.pem -untrusted bridge.pem leaf.pem
. "$(dirname "$0")/../verify/lib.sh"

cert root 'Root' root "$root"
cert bridge2 'Bridge 2' root "$sub"
cert bridge1 'Bridge 1' bridge2 "$sub"
for i in {0..13}; do
    cert mesh$i "Mesh $i" root "$sub"
done
for i in {0..13}; do
    for k in {0..13}; do
        [ $i != $k ] || continue
        cp mesh$i.key one.key
        cert one "Mesh $i" mesh$k "$sub"
        cat one.pem >>mesh.pem
    done
done
cp mesh13.key out.key
cert out 'Mesh 13' bridge1 "$sub"
cert leaf 'Leaf' mesh0 "$leaf"
cat out.pem bridge1.pem bridge2.pem >bridge.pem
cp root.pem leaf.pem mesh.pem bridge.pem "$here/"
