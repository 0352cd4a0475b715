#!/bin/bash
# Makes Microsoft's private key files with openssl, whose way to them is the legacy provider's RC4. Needs no network.
set -euo pipefail
cd "$(dirname "$0")"
find . -type f ! -name generate.sh -delete
openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out key.pem 2>/dev/null
legacy=(-provider legacy -provider default)
openssl rsa -in key.pem -outform PVK -pvk-none -out plain.pvk 2>/dev/null
openssl rsa "${legacy[@]}" -in key.pem -outform PVK -pvk-strong -passout pass:secret -out strong.pvk 2>/dev/null
openssl rsa "${legacy[@]}" -in key.pem -outform PVK -pvk-weak -passout pass:secret -out weak.pvk 2>/dev/null
openssl rsa -in key.pem -outform MSBLOB -out private.blob 2>/dev/null
openssl rsa -in key.pem -pubout -outform MSBLOB -out public.blob 2>/dev/null
