#!/bin/bash
# Makes blocks of parameters that keys share, with openssl. Needs no network.
# expect.txt: file, type, bits, curve or "-": what they were made for, and openssl reads the same from them.
set -euo pipefail
cd "$(dirname "$0")"
find . -type f ! -name generate.sh -delete
row() { # FILE TYPE BITS CURVE PATTERN
    openssl pkeyparam -in "$1" -noout -text | grep -q "$5" || { echo "$1 is none of those"; exit 1; }
    printf '%s\t%s\t%s\t%s\n' "$1" "$2" "$3" "$4" >> expect.txt
}
openssl ecparam -name prime256v1 -out p256.pem
openssl ecparam -name secp384r1 -param_enc explicit -out explicit.pem
openssl ecparam -name brainpoolP512t1 -out brainpool.pem
openssl dhparam -dsaparam -out dh.pem 1024 2>/dev/null
openssl genpkey -genparam -algorithm DH -pkeyopt group:ffdhe2048 -out group.pem
openssl genpkey -genparam -algorithm DHX -pkeyopt dh_paramgen_type:1 -pkeyopt dh_paramgen_prime_len:1024 -pkeyopt dh_paramgen_subprime_len:160 -out x942.pem 2>/dev/null
openssl dsaparam -out dsa.pem 1024 2>/dev/null
row p256.pem EC 256 P-256 'NIST CURVE: P-256'
row explicit.pem EC 384 P-384 '(384 bit)\|NIST CURVE: P-384\|Field Type: prime-field'
row brainpool.pem EC 512 brainpoolP512t1 brainpoolP512t1
row dh.pem DHX 1024 - '(1024 bit)'
row group.pem DH 2048 - '(2048 bit)'
row x942.pem DHX 1024 - '(1024 bit)'
row dsa.pem DSA 1024 - '(1024 bit)'
