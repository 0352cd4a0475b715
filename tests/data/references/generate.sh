#!/bin/bash
# Makes texts in which base64 and PEM are written with character references of XML or escapes of JSON, in percent-encoding,
# or several blocks stand behind one another, with openssl and python3. Needs no network.
# expect.txt: file, offset, size and SHA-256 of each certificate; the hashes of XML are those of what ElementTree reads.
set -euo pipefail
cd "$(dirname "$0")"
find . -type f ! -name generate.sh -delete
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for name in one two three; do
    while true; do # both special characters, and padding
        openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/key" -subj "/CN=$name references" \
            -days 20000 -out "$work/$name.pem" 2>/dev/null
        if grep -q '+' "$work/$name.pem" && grep -q / "$work/$name.pem" && grep -q '=$' "$work/$name.pem"; then break; fi
    done
done

WORK=$work python3 - <<'PYTHON'
import base64, hashlib, json, os, quopri, re, textwrap, urllib.parse
import xml.etree.ElementTree as tree
pems = [open(f"{os.environ['WORK']}/{name}.pem").read() for name in ("one", "two", "three")]
ders = [base64.b64decode("".join(pem.split("\n")[1:-2])) for pem in pems]
texts = [base64.b64encode(der).decode() for der in ders]
expect = []
def write(name, text, pieces, ders, unit=1, encoding="utf-8"):
    """The pieces stand in the text in their order."""
    open(name, "wb").write(text.encode(encoding))
    at = 0
    for piece, der in zip(pieces, ders, strict=True):
        at = text.index(piece, at)
        expect.append((name, at * unit, len(piece) * unit, hashlib.sha256(der).hexdigest()))
        at += len(piece)
def values(text):
    """What an XML parser takes the elements' text and values to be, decoded."""
    root = tree.fromstring(text)
    found = [part for element in root.iter() for part in [element.text or "", *element.attrib.values()] if "MII" in part or "LS0t" in part]
    def der(value):
        value = value.replace("\\n", "\n") # Android's own escape
        value = base64.b64decode(value).decode() if value.strip().startswith("LS0t") else value
        return base64.b64decode(re.sub("-----[A-Z ]+-----", "", value))
    return [der(value) for value in found]
def xml(name, pieces, frame=lambda piece: f"<ds:X509Certificate>{piece}</ds:X509Certificate>"):
    text = "<?xml version='1.0'?>\n<r xmlns:ds='http://www.w3.org/2000/09/xmldsig#'>\n" + "\n".join(map(frame, pieces)) + "\n</r>\n"
    write(name, text, [re.sub(r"^(\s|&#x?0*[aA9];|&#10;)+|(\s|&#x?0*[aA9];|&#10;)+$", "", piece) for piece in pieces], values(text))
sub = lambda text, characters, form: "".join(form.format(ord(c)) if c in characters else c for c in text)
lines = lambda text, end, width=64: end.join(textwrap.wrap(text, width))

xml("plus.xml", [sub(text, "+", "&#{};") for text in texts])
xml("slash.xml", [sub(texts[0], "/", "&#x{:X};"), sub(texts[1], "/", "&#x{:x};"), sub(texts[2], "+/=", "&#x{:04X};")])
xml("padding.xml", [sub(text, "=", "&#{};") for text in texts])
xml("all.xml", [sub(texts[0], texts[0], "&#{};"), sub(texts[1], texts[1], "&#x{:x};"), sub(texts[2], texts[2], "&#{:03};")])
xml("first.xml", [f"&#{ord(text[0])};{text[1:]}" for text in texts])
xml("lines.xml", [lines(texts[0], "&#10;"), lines(texts[1], "&#xA;", 76), lines(texts[2], "&#x0a;&#9;&#32;")])
xml("around.xml", [f"&#10;{lines(texts[0], '&#10;')}&#10;", f"&#x9;&#xA;{sub(texts[1], '+/', '&#{};')}&#10;", f"\n{lines(texts[2], '&#xD;&#xA;')}"])
xml("pem-value.xml", [pem.strip().replace("\n", "&#10;") for pem in pems], lambda piece: f'<cert value="{piece}"/>')
xml("pem.xml", [sub(pem.strip(), "+/=", "&#{};").replace("\n", "&#xA;") for pem in pems])
dashes = ["&#45;" * 4 + "-", "&#x2D;" * 5, "-&#045;-&#x002d;-"]
xml("pem-dashes.xml", [pem.strip().replace("-----", dash) for pem, dash in zip(pems, dashes)])
xml("pem-dashes-of-one-mark.xml", [pems[0].strip().replace("-----BEGIN", f"{dashes[0]}BEGIN"), pems[1].strip().replace("-----\n", f"{dashes[1]}\n", 1),
    pems[2].strip().replace("-----END", f"{dashes[0]}END").replace("\n", "&#10;")])
xml("android.xml", [sub(pem.strip(), "+/", "&#x{:X};").replace("\n", "\\n") for pem in pems], lambda piece: f'<string name="ca">{piece}</string>')
xml("data.plist", [sub(lines(text, "&#10;\n\t"), "+/=", "&#{};") for text in texts], lambda piece: f"<key>a</key><data>{piece}</data>")
encoded = [base64.b64encode(pem.encode()).decode() for pem in pems]
xml("pem-in-base64.xml", [sub(encoded[0], "LT=", "&#{};"), lines(encoded[1], "&#10;", 76), sub(encoded[2], "0t", "&#x{:x};")])
# System.Text.Json writes these so.
escaped = [pem.strip().replace("-----", dash).replace("\n", "\\n") for pem, dash in zip(pems, ("\\u002d" * 5, "\\u002D" * 4 + "-", "-" + "\\u002d" * 4))]
write("pem-dashes.json", '{"chain": ["' + '", "'.join(escaped) + '"], "more": "' + "x" * 300 + '"}\n', escaped, ders)
write("escapes.json", json.dumps({"x5c": texts}).replace("+", "\\u002B").replace("=", "\\u003d"),
    [text.replace("+", "\\u002B").replace("=", "\\u003d") for text in texts], ders)

# Several blocks, each with its own place.
several = lambda form: [form(pem.strip()) for pem in pems]
between = lambda pieces: f"a: {pieces[0]}\n{'x' * 3000}\nb: {pieces[1]};c={pieces[2]}\n"
quoted = several(urllib.parse.quote)
write("percent.txt", between(quoted), quoted, ders)
mixed = [quoted[0], pems[1].strip(), quoted[2]]
write("percent-and-plain.txt", f"a: {mixed[0]}\n{mixed[1]}\nc: {mixed[2]}\n", mixed, ders)
write("percent-wide.txt", "\ufeff" + between(quoted), quoted, ders, 2, "utf-16-le")
escaped = several(lambda pem: pem.replace("\n", "\\n"))
write("escaped.txt", between(escaped), escaped, ders)
markup = several(lambda pem: pem.replace("\n", "<br>\n").replace("+", "&#43;"))
write("markup.html", between(markup), markup, ders)
printable = several(lambda pem: quopri.encodestring(pem.encode()).decode())
write("quoted-printable.txt", f"a:=20{printable[0]}=\n\n{printable[1]}\n{printable[2]}\n", printable, ders)
write("wide.txt", "\ufeff" + "\r\n".join(pem.replace("\n", "\r\n") for pem in pems), several(lambda pem: pem.replace("\n", "\r\n")), ders, 2, "utf-16-le")
write("wide-percent-big.txt", "\ufeff" + between(quoted), quoted, ders, 2, "utf-16-be")
write("base64-lines.txt", between(texts), texts, ders)
open("expect.txt", "w").writelines("\t".join(map(str, row)) + "\n" for row in expect)
PYTHON
