#!/bin/bash
# Makes the keystores of this folder with Java's keytool, and the versions that no keytool makes any more with python3.
# Needs no network. expect.txt says what the tests must find in each.
set -euo pipefail
cd "$(dirname "$0")"
rm -f ./*.jks ./*.jceks expect.txt
export LC_ALL=C.UTF-8

java() { # java FILE TYPE PASSWORD arguments...
    local file=$1 type=$2 password=$3
    shift 3
    keytool -J-Dfile.encoding=UTF-8 -J-Dsun.jnu.encoding=UTF-8 "$@" -keystore "$file" -storetype "$type" -storepass "$password" 2>/dev/null
}
key() { # key FILE TYPE PASSWORD ALIAS KEYPASSWORD arguments...: a key with its certificate
    local file=$1 type=$2 password=$3 alias=$4 keypass=$5
    shift 5
    java "$file" "$type" "$password" -genkeypair -alias "$alias" -keypass "$keypass" -dname "CN=$alias" -validity 20000 \
        -startdate '2026/01/01 00:00:00' "$@"
}
expect() { # expect FILE PASSWORD KIND ALIAS CERTIFICATES KEYPASSWORD KEY
    printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$@" >> expect.txt
}

# A chain of two and a trusted certificate.
key plain.jks JKS changeit root changeit -keyalg EC -groupname secp256r1 -ext bc:c
key plain.jks JKS changeit server changeit -keyalg RSA -keysize 2048 -signer root -signerkeypass changeit
java plain.jks JKS changeit -exportcert -alias root -file root.tmp
java plain.jks JKS changeit -importcert -noprompt -alias trusted -file root.tmp
java plain.jks JKS changeit -delete -alias root
rm root.tmp
expect plain.jks changeit key server 2 changeit 'RSA 2048'
expect plain.jks changeit trusted trusted 1 - -

key other-key-password.jks JKS changeit server 'other one' -keyalg EC -groupname secp384r1
expect other-key-password.jks changeit key server 1 'other one' 'ECDSA P-384'

key unicode.jks JKS 'pässwörd €' 'schlüssel 😀' 'pässwörd €' -keyalg EC -groupname secp256r1
expect unicode.jks 'pässwörd €' key 'schlüssel 😀' 1 'pässwörd €' 'ECDSA P-256'

key mixed.jceks JCEKS changeit server changeit -keyalg RSA -keysize 2048
java mixed.jceks JCEKS changeit -genseckey -alias 'secret one' -keypass changeit -keyalg AES -keysize 256
key mixed.jceks JCEKS changeit 'second key' changeit -keyalg EC -groupname secp256r1
java mixed.jceks JCEKS changeit -genseckey -alias 'secret two' -keypass changeit -keyalg DESede
java mixed.jceks JCEKS changeit -exportcert -alias server -file trusted.tmp
java mixed.jceks JCEKS changeit -importcert -noprompt -alias trusted -file trusted.tmp
rm trusted.tmp
expect mixed.jceks changeit key server 1 changeit 'RSA 2048'
expect mixed.jceks changeit secret 'secret one' 0 - -
expect mixed.jceks changeit key 'second key' 1 changeit 'ECDSA P-256'
expect mixed.jceks changeit secret 'secret two' 0 - -
expect mixed.jceks changeit trusted trusted 1 - -

java only-secret.jceks JCEKS changeit -genseckey -alias secret -keypass changeit -keyalg AES -keysize 128
expect only-secret.jceks changeit secret secret 0 - -

# Version 1 of Java 1.1: no certificate types. An empty store. Both with the right sum.
python3 - <<'PYTHON'
import hashlib, struct
def sealed(body, password="changeit"):
    return body + hashlib.sha1(password.encode("utf-16-be") + b"Mighty Aphrodite" + body).digest()
data = open("plain.jks", "rb").read()
at = data.index(b"\0\x07trusted")
size = struct.unpack(">I", data[at + 9 + 8 + 7:at + 9 + 8 + 11])[0]
der = data[at + 9 + 8 + 11:][:size]
v1 = b"\xfe\xed\xfe\xed" + struct.pack(">III", 1, 1, 2) + b"\0\x07trusted" + struct.pack(">Q", 800000000000)
open("version-1.jks", "wb").write(sealed(v1 + struct.pack(">I", len(der)) + der))
open("empty.jks", "wb").write(sealed(b"\xfe\xed\xfe\xed" + struct.pack(">II", 2, 0)))
PYTHON
expect version-1.jks changeit trusted trusted 1 - -
