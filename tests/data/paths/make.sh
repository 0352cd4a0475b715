#!/usr/bin/env bash
# Makes the certificates beside it anew with the openssl command line: one leaf, several ways up.
. "$(dirname "$0")/../verify/lib.sh"

keep() { for name; do cp "$name.pem" "$here/"; done; }

cert root 'Root' root "$root"
cert old 'Old' old "$root"
cert stranger 'Stranger' stranger "$root"
cert sub 'Sub' root "$sub"
cert leaf 'Leaf' sub "$leaf"$'\nauthorityInfoAccess=caIssuers;URI:http://ca.example.test/sub.der'
cp root.key cross.key
cert cross 'Root' old "$sub"
cp sub.key subExcluding.key
cert subExcluding 'Sub' root "$sub"$'\nnameConstraints=critical,excluded;DNS:example.test'
cert imposter 'Sub' imposter "$root"
keep root old stranger sub leaf cross subExcluding imposter

# Two authorities that signed each other.
key a
key b
cp b.key bByRoot.key
cert bByRoot 'B' root "$sub"
cp a.key aByB.key
cp b.key bByA.key
cert aByB 'A' bByRoot "$sub"
cert bByA 'B' aByB "$sub"
cert underA 'Leaf' aByB "$leaf"
keep bByRoot aByB bByA underA

# Eight authorities, each signed by every other; I-K.pem is I's certificate by K.
mkdir -p "$here/mesh"
cert meshroot 'Mesh Root' meshroot "$root"
for i in 0 1 2 3 4 5 6 7; do
    key mesh$i
    cert mesh$i "Mesh $i" meshroot "$sub"
done
for i in 0 1 2 3 4 5 6 7; do
    for k in 0 1 2 3 4 5 6 7; do
        [ $i != $k ] || continue
        cp mesh$i.key one.key
        cert one "Mesh $i" mesh$k "$sub"
        cp one.pem "$here/mesh/$i-$k.pem"
    done
done
cert meshleaf 'Leaf' mesh0 "$leaf"
cp meshleaf.pem "$here/mesh/leaf.pem"
cp mesh7.pem "$here/mesh/root.pem"
