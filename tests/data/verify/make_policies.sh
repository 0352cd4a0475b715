#!/usr/bin/env bash
# Makes the folders about certificate policies anew with the openssl command line, as make.sh does those about all else:
# what policyConstraints, policyMappings and inhibitAnyPolicy of RFC 5280 6.1 refuse, each beside a twin that is good.
. "$(dirname "$0")/lib.sh"

one='certificatePolicies=1.3.6.1.4.1.55555.1'
two='certificatePolicies=1.3.6.1.4.1.55555.2'
every='certificatePolicies=2.5.29.32.0'
demand='policyConstraints=critical,requireExplicitPolicy'

cert root 'Root' root "$root"
cert top 'Demanding Intermediate' root "$sub"$'\n'$demand$':0\n'$one

cert with 'Leaf' top "$leaf"$'\n'$one
case_ a-demanded-policy-is-accepted with top -- root
cert without 'Leaf' top "$leaf"
case_ a-demanded-policy-that-is-missing without top -- root
cert another 'Leaf' top "$leaf"$'\n'$two
case_ a-demanded-policy-that-is-another-one another top -- root

cert between 'Intermediate Without' top "$sub"
cert below 'Leaf' between "$leaf"$'\n'$one
case_ a-demanded-policy-that-is-lost-on-the-way below between top -- root

# The demand counts certificates, the leaf among them.
cert late 'Late Intermediate' root "$sub"$'\n'$demand$':1\n'$one
cert underlate 'Leaf' late "$leaf"
case_ a-policy-demanded-of-the-leaf-alone underlate late -- root
cert later 'Later Intermediate' root "$sub"$'\n'$demand$':2\n'$one
cert underlater 'Leaf' later "$leaf"
case_ a-policy-demanded-below-the-leaf-is-accepted underlater later -- root

cert anchor 'Demanding Root' anchor "$root"$'\n'$demand$':0\n'$one
cert underanchor 'Leaf' anchor "$leaf"
case_ a-policy-demanded-by-the-anchor-is-accepted underanchor -- anchor
cert plain 'Intermediate' root "$sub"
cert itself 'Demanding Leaf' plain "$leaf"$'\n'$demand:0
case_ a-policy-the-leaf-itself-demands itself plain -- root

cert anyleaf 'Leaf' top "$leaf"$'\n'$every
case_ any-policy-for-a-demanded-one-is-accepted anyleaf top -- root
cert noany 'Inhibiting Intermediate' root "$sub"$'\n'$demand$':0\ninhibitAnyPolicy=critical,0\n'$one
cert undernoany 'Leaf' noany "$leaf"$'\n'$every
case_ any-policy-that-is-inhibited undernoany noany -- root

mapping='policyMappings=critical,1.3.6.1.4.1.55555.1:1.3.6.1.4.1.55555.2'
cert mapper 'Mapping Intermediate' top "$sub"$'\n'$one$'\n'$mapping
cert mapped 'Leaf' mapper "$leaf"$'\n'$two
case_ a-mapped-policy-is-accepted mapped mapper top -- root
cert nomap 'Demanding Intermediate' root "$sub"$'\n'$demand$':0,inhibitPolicyMapping:0\n'$one
key mapper2
cert mapper2 'Mapping Intermediate' nomap "$sub"$'\n'$one$'\n'$mapping
cert unmapped 'Leaf' mapper2 "$leaf"$'\n'$two
case_ a-mapped-policy-though-mapping-is-inhibited unmapped mapper2 nomap -- root

# A policy that stands there twice: a fault of the certificate, and of the path only where somebody asks for policies.
twice=$one,1.3.6.1.4.1.55555.1
cert twice 'Leaf' plain "$leaf"$'\n'$twice
case_ a-policy-twice-where-nobody-asks-is-accepted twice plain -- root
cert twicedemanded 'Leaf' top "$leaf"$'\n'$twice
case_ a-policy-twice-where-one-is-demanded twicedemanded top -- root
cert twicecritical 'Leaf' plain "$leaf"$'\n'"${twice/=/=critical,}"
case_ a-policy-twice-and-critical twicecritical plain -- root

# Twelve policies, each mapped to all of them, thrice: more ways than OpenSSL follows.
twelve=$(seq -s, -f '1.3.6.1.4.1.55555.%g' 12)
all=$(for one in $(seq 12); do seq -s, -f "1.3.6.1.4.1.55555.$one:1.3.6.1.4.1.55555.%g" 12; done | paste -sd,)
tangle="certificatePolicies=$twelve"$'\npolicyMappings=critical,'$all
cert first 'First Mapping Intermediate' root "$sub"$'\n'"$tangle"
cert second 'Second Mapping Intermediate' first "$sub"$'\n'"$tangle"
cert third 'Third Mapping Intermediate' second "$sub"$'\n'"$tangle"
cert tangled 'Leaf' third "$leaf"$'\n'"certificatePolicies=$twelve"
case_ too-many-policies-where-nobody-demands-one-is-accepted tangled third second first -- root
cert firstdemanding 'Demanding Mapping Intermediate' root "$sub"$'\n'$demand$':0\n'"$tangle"
cert seconddemanding 'Second Mapping Intermediate' firstdemanding "$sub"$'\n'"$tangle"
cert thirddemanding 'Third Mapping Intermediate' seconddemanding "$sub"$'\n'"$tangle"
cert tangleddemanding 'Leaf' thirddemanding "$leaf"$'\n'"certificatePolicies=$twelve"
case_ too-many-policies-where-one-is-demanded tangleddemanding thirddemanding seconddemanding firstdemanding -- root
