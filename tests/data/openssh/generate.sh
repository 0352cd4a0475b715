#!/bin/bash
# Makes the keys of this folder with ssh-keygen and says with openssl what each must turn out to be. Needs no network.
set -euo pipefail
cd "$(dirname "$0")"
find . -type f ! -name generate.sh -delete
make() { # make NAME COMMENT PASSPHRASE options...
    local name=$1 comment=$2 passphrase=$3
    shift 3
    ssh-keygen -q -C "$comment" -N "$passphrase" -f "$name" "$@"
}
# What a name must be: its type, and the SHA-256 of its SubjectPublicKeyInfo, from the PKCS#8 that ssh-keygen exports.
expect() {
    local type spki
    type=$(cut -d' ' -f1 < "$1.pub")
    if [ "$type" = ssh-ed25519 ]; then # which ssh-keygen exports not: 32 octets at the end of the blob (RFC 8410 4)
        spki=$({ printf '\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00'; cut -d' ' -f2 < "$1.pub" | base64 -d | tail -c 32; } |
            openssl pkey -pubin -inform DER -outform DER | sha256sum | cut -d' ' -f1)
    else
        spki=$(ssh-keygen -e -m PKCS8 -f "$1.pub" | openssl pkey -pubin -outform DER | sha256sum | cut -d' ' -f1)
    fi
    printf '%s\t%s\t%s\t%s\n' "$1" "$type" "$spki" "$(cut -d' ' -f3- < "$1.pub")" >> expect.txt
}
make rsa 'rsa of test' '' -t rsa -b 2048
make ecdsa-256 'ünïcode comment' '' -t ecdsa -b 256
make ecdsa-384 '' '' -t ecdsa -b 384
make ecdsa-521 'five two one' '' -t ecdsa -b 521
make ed25519 ed '' -t ed25519
make locked-ed25519 locked secret -t ed25519
make locked-rsa locked secret -t rsa -b 2048 -Z aes128-cbc -a 4
make dss old '' -t dsa # which OpenSSH from 10.0 on does not make any more
for name in rsa dss ecdsa-256 ecdsa-384 ecdsa-521 ed25519 locked-ed25519 locked-rsa; do expect "$name"; done

# A certificate of SSH (PROTOCOL.certkeys): a public key that another key signed. The names are ssh-keygen's own.
ca=$(mktemp -d)
ssh-keygen -q -t ed25519 -N '' -C authority -f "$ca/key"
ssh-keygen -q -s "$ca/key" -I 'user 1' -n alice -V 20250101:20500101 -z 7 ed25519.pub
rm -r "$ca"

# Lines as sshd reads them.
{
    echo '# who may come in'
    echo
    cat ed25519.pub
    echo "from=\"10.0.0.0/8,*.test\",command=\"echo \\\"a b\\\"\" $(cat rsa.pub)"
    echo "restrict $(cut -d' ' -f1,2 < ecdsa-256.pub)"
    echo 'sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAIAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gAAAABHNzaDo= token'
} > authorized_keys
{
    echo "host.test,10.0.0.1 $(cut -d' ' -f1,2 < ed25519.pub)"
    echo "[host.test]:2222 $(cut -d' ' -f1,2 < rsa.pub)"
} > known_hosts
