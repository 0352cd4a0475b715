#!/usr/bin/env python3
"""Every --json document against resources/guide/json.schema.json.

    schema_test.py CLI SCHEMA DATA     runs the verbs over the vectors in DATA; exits 1 on the first document that differs

Members may be added within a version, so the schema is taken as closed here: what is not described fails.
"""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    from jsonschema import Draft202012Validator
except ImportError:
    if os.environ.get("CERTWRIGHT_REQUIRE_TOOLS"):
        sys.exit("python3-jsonschema is not installed")
    print("SKIP: python3-jsonschema is not installed")
    sys.exit(77)

CLI, SCHEMA, DATA = sys.argv[1], json.loads(Path(sys.argv[2]).read_text()), Path(sys.argv[3])
SEEN = {}


def check(document, what):
    verb = document["schema"]
    errors = list(Draft202012Validator(SCHEMA).iter_errors(document))
    for error in errors[:5]:
        print(f"{what}: {verb}: {'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")
    if errors:
        sys.exit(1)
    SEEN[verb] = SEEN.get(verb, 0) + ("error" not in document)


def wrong_documents_fail():
    for wrong in ({}, {"schema": "certwright/nothing/1"}, {"schema": "certwright/version/1"},
                  {"schema": "certwright/version/1", "error": {}}):
        if Draft202012Validator(SCHEMA).is_valid(wrong):
            sys.exit(f"the schema takes {wrong}")


def run(*words, expect=None, stdin=None):
    done = subprocess.run([CLI, *map(str, words), "--json"], input=stdin, stdin=None if stdin else subprocess.DEVNULL,
                          capture_output=True, timeout=60)
    if expect is not None and done.returncode not in expect:
        sys.exit(f"{words}: exit {done.returncode}, not {expect}\n{done.stdout.decode()[:2000]}{done.stderr.decode()}")
    check(json.loads(done.stdout), " ".join(map(str, words)))
    return json.loads(done.stdout)


def vectors():
    for topic in ("pki/certs", "pki/files", "pki/keys", "pss", "inspect/files", "jks", "jwk", "openssh", "pvk", "spkac", "embedded", "wrapped",
                  "pki/extensions"):
        yield from sorted(path for path in (DATA / topic).glob("*") if path.is_file() and path.suffix not in (".sh", ".py"))


def described(node, where):
    """Every property has a description or refers to one that has."""
    if isinstance(node, dict):
        for name, form in node.get("properties", {}).items():
            if isinstance(form, dict) and not {"description", "$ref"} & form.keys():
                sys.exit(f"{where}/{name} is not described")
        for key, value in node.items():
            described(value, f"{where}/{key}")
    elif isinstance(node, list):
        for value in node:
            described(value, where)


def workspace_verbs(folder):
    passphrase = folder / "passphrase"
    passphrase.write_text("a long enough passphrase\n")
    passphrase.chmod(0o600)
    workspace = ("--workspace", folder / "workspace")
    unlock = ("--passphrase-file", passphrase)
    run(*workspace, "ca", "create", "Harbour", *unlock, expect=[0])
    issued = run(*workspace, "issue", "localhost", "127.0.0.1", "*.app.test", *unlock, expect=[0])
    run(*workspace, "issue", "example.com", *unlock, expect=[2, 3])
    run(*workspace, "issue", "a..b", "x y", *unlock, expect=[2])
    run("--workspace", folder / "nothing", "list", expect=[0])
    run(*workspace, "renew", issued["id"], *unlock, expect=[0])
    run(*workspace, "list", expect=[0])
    run(*workspace, "ca", "list", expect=[0])
    run(*workspace, "ca", "show", "Harbour", expect=[0])
    run(*workspace, "ca", "show", "nobody", expect=[2, 3])
    run(*workspace, "ca", "default", "Harbour", expect=[0])
    run(*workspace, "deploy", "show", "nginx", "--certificate", issued["id"], expect=[0])
    run(*workspace, "deploy", "show", "nats", "--certificate", issued["id"], expect=[0])
    run(*workspace, "export", issued["id"], "--out", folder / "one.pem", expect=[0])
    run(*workspace, "export", issued["id"], expect=[0])
    new = folder / "new"
    new.write_text("another long passphrase\n")
    new.chmod(0o600)
    run(*workspace, "ca", "passphrase", "Harbour", *unlock, "--new-passphrase-file", new, expect=[0])
    files = issued["files"]
    run("verify", files["fullchain"], "--ca", files["authority"], "--host", "localhost", expect=[0])
    run("verify", files["cert"], expect=[1])
    run("match", files["cert"], files["key"], files["authority"])
    run("convert", files["fullchain"], "--to", "p7b", "--out", folder / "one.p7b", expect=[0])
    run("check", "localhost:1", expect=[1, 3])


def convert_everything(folder):
    password = folder / "password"
    password.write_text("secret\n")
    given = sorted(path for path in (DATA / "convert").iterdir() if path.suffix not in (".sh", ".p12"))
    run("convert", *given, "--to", "pem", "--out", folder / "all.pem", expect=[1])
    run("convert", *given, "--to", "p12", "--out", folder / "all.p12", "--out-password-file", password, expect=[2])
    for kind in ("csr", "crl", "public-key"):
        run("convert", *given, "--to", "pem", "--kind", kind, "--out", folder / f"{kind}.pem", expect=[1])
    run("convert", DATA / "inspect/files/trusted.pem", "--to", "p7b", "--out", folder / "trusted.p7b", expect=[0])
    run("convert", DATA / "convert/answer.der", "--to", "der", "--out", folder / "answer.der", expect=[0])
    run("convert", DATA / "convert/leaf.p12", "--to", "key", "--password-file", password, "--out", folder / "leaf.key", expect=[0])
    run("match", DATA / "match/exponent-3.key", DATA / "match/shares-two.csr", expect=[1])


def main():
    wrong_documents_fail()
    described(SCHEMA["documents"], "documents")
    described(SCHEMA["$defs"], "$defs")
    with tempfile.TemporaryDirectory() as folder:
        workspace_verbs(Path(folder))
        convert_everything(Path(folder))
    files = list(vectors())
    for path in files:
        run("inspect", path, expect=[0, 1, 3])
    certificates = [path for path in files if path.suffix in (".pem", ".der", ".p7b")]
    for path in certificates:
        run("lint", path)
        run("verify", path)
    some = sorted((DATA / "pki/certs").glob("*.pem"))
    for left, right in zip(some, some[1:]):
        run("diff", left, right)
    run("match", *files[:60])
    run("inspect", "-", stdin=b"\x30\x03\x0a\x01\x03", expect=[0])  # an OCSP response that says tryLater
    run("version", expect=[0])
    run("inspect", "no-such-file", expect=[3])
    revoked = run("inspect", *(DATA / "revocation" / name for name in ("leaf.pem", "sub.pem", "revoked.crl")), expect=[0])
    if not revoked["revocation"]["revoked"]:
        sys.exit("inspect finds nothing revoked")
    missing = [verb for verb in SCHEMA["documents"] if not SEEN.get(verb)]
    if missing:
        sys.exit(f"never seen: {missing}")
    print(", ".join(f"{verb} {count}" for verb, count in sorted(SEEN.items())))


main()
