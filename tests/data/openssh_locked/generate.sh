#!/bin/bash
# Makes locked keys with ssh-keygen, one for each cipher it has, and lets it open each again: NAME.open is the same key with
# its passphrase taken off. expect.txt: NAME, ROUNDS, the words that lock it. Needs no network.
set -euo pipefail
cd "$(dirname "$0")"
find . -type f ! -name generate.sh -delete
make() { # make NAME ROUNDS PASSPHRASE options...
    local name=$1 rounds=$2 passphrase=$3
    shift 3
    ssh-keygen -q -C "$name" -N "$passphrase" -a "$rounds" -f "$name" "$@" </dev/null
    [ "$(ssh-keygen -y -P "$passphrase" -f "$name")" = "$(cat "$name.pub")" ]
    cp "$name" "$name.open"
    ssh-keygen -q -p -P "$passphrase" -N '' -f "$name.open" >/dev/null
    chmod 644 "$name" "$name.open"
    printf '%s\t%s\t%s\n' "$name" "$rounds" "$passphrase" >> expect.txt
}
make ed25519-default 16 secret -t ed25519
make ed25519-chacha20 2 secret -t ed25519 -Z chacha20-poly1305@openssh.com
make ecdsa-256-gcm 2 secret -t ecdsa -b 256 -Z aes256-gcm@openssh.com
make ecdsa-384-gcm128 1 secret -t ecdsa -b 384 -Z aes128-gcm@openssh.com
make ecdsa-521-cbc192 1 secret -t ecdsa -b 521 -Z aes192-cbc
make rsa-ctr 2 secret -t rsa -b 2048 -Z aes256-ctr
make rsa-3des 1 secret -t rsa -b 1024 -Z 3des-cbc
make ed25519-cbc128 1 secret -t ed25519 -Z aes128-cbc
make ed25519-words 1 'Grüße, and a long sentence: 0123456789 0123456789 0123456789 0123456789 0123456789' -t ed25519 -Z aes256-cbc
make ed25519-ctr192 1 x -t ed25519 -Z aes192-ctr

# Copies that ask for too much, name what nobody has, or stop short of their tag.
python3 - <<'EOF'
import base64, struct, textwrap
def body(name):
    return base64.b64decode("".join(line for line in open(name) if "-----" not in line))
def write(name, data):
    text = "\n".join(textwrap.wrap(base64.b64encode(data).decode(), 70))
    open(name, "w").write(f"-----BEGIN OPENSSH PRIVATE KEY-----\n{text}\n-----END OPENSSH PRIVATE KEY-----\n")
ctr, gcm = body("ed25519-default"), body("ecdsa-256-gcm")
rounds = b"\0\0\0\x18\0\0\0\x10" # the options: a salt of 16 octets behind the next length, then the number
at = ctr.index(rounds) + 4 + 4 + 16
assert ctr[at:at + 4] == struct.pack(">I", 16)
for name, number in ("hostile-rounds", 0xffffffff), ("too-many-rounds", 1001), ("no-rounds", 0):
    write(name, ctr[:at] + struct.pack(">I", number) + ctr[at + 4:])
write("unknown-cipher", ctr.replace(b"aes256-ctr", b"aes256-xyz"))
write("unknown-derivation", ctr.replace(b"bcrypt", b"argon2"))
write("cut-tag", gcm[:-1])
EOF
