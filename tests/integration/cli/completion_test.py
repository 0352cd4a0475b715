#!/usr/bin/env python3
"""Completion of what lies in the workspace, typed into the real shells.

    completion_test.py CLI SHELL     exits 1 at the first line that is completed wrongly, 77 where the shell is not there

Each line is typed with a Tab behind it and then run: a stand-in for the program prints the words it was given, and hands
over to the program itself for the completions.
"""
import os
import pty
import select
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CLI, SHELL = os.path.abspath(sys.argv[1]), sys.argv[2]
DEADLINE = 30

# What is typed, and the words that are run.
LINES = [
    ("renew loc", ["renew", "localhost"]),
    ("export app", ["export", "app.test"]),
    ("deploy show nginx --certificate app", ["deploy", "show", "nginx", "--certificate", "app.test"]),
    ("issue b.test --ca Har", ["issue", "b.test", "--ca", "Harbour East"]),
    ("ca show Har", ["ca", "show", "Harbour East"]),
    ("ca default Har", ["ca", "default", "Harbour East"]),
    ("ca passphrase Har", ["ca", "passphrase", "Harbour East"]),
    ("verify x.pem --ca Har", ["verify", "x.pem", "--ca", "Harbour East"]),
    ("verify x.pem --ca roo", ["verify", "x.pem", "--ca", "root.pem"]),
    ("export --workspace other oth", ["export", "--workspace", "other", "other.test"]),
    ("export --workspace with\\ blank oth", ["export", "--workspace", "with blank", "other.test"]),
    ("export --workspace=other oth", ["export", "--workspace=other", "other.test"]),
    ("renew nob", ["renew", "nob"]),
    ("export --workspace typo loc", ["export", "--workspace", "typo", "loc"]),
    ("ca sh", ["ca", "show"]),
]

START = {
    "bash": (["--noprofile", "--rcfile", "start", "-i"], "PS1='READY> '\nbind 'set bell-style none'\nset +o history\n"),
    "zsh": (["-d", "-i"], "PROMPT='READY> '\nunset RPROMPT\nsetopt no_beep\nautoload -Uz compinit\ncompinit -u\n"),
    "fish": (["--no-config", "-i", "-C", "source start"], "function fish_prompt; echo -n 'READY> '; end\n"),
}


def fill(home):
    environment = {"HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "PATH": f"{home}/bin:{os.environ['PATH']}",
                   "TERM": "xterm", "LC_ALL": "C.UTF-8", "ZDOTDIR": str(home), "XDG_CONFIG_HOME": str(home / "config")}

    def run(*words):
        subprocess.run([CLI, *words], cwd=home, env=environment, stdin=subprocess.DEVNULL, capture_output=True,
                       timeout=DEADLINE, check=True)

    (home / "pass").write_text("a long enough passphrase\n")
    unlock = ("--passphrase-file", "pass")
    run("ca", "create", "Harbour East", *unlock)
    for name in ("localhost", "app.test"):
        run("issue", name, *unlock)
    run("issue", "other.test", "--workspace", "other", *unlock)
    shutil.copytree(home / "other", home / "with blank")
    (home / "root.pem").write_text("")
    stand_in = home / "bin/certwright-cli"
    stand_in.parent.mkdir()
    stand_in.write_text(f"#!/bin/sh\n[ \"$1\" != --complete ] || exec '{CLI}' \"$@\"\n"
                        "printf '\\nRAN'; for word; do printf '<%s>' \"$word\"; done; echo '<>'\n")
    stand_in.chmod(0o755)
    return environment


class Terminal:
    def __init__(self, command, environment, home):
        self.seen = b""
        self.child, self.descriptor = pty.fork()
        if self.child == 0:
            os.chdir(home)
            os.execve(command[0], command, environment)

    def expect(self, words):
        """Reads up to the words; what came before them."""
        end = time.monotonic() + DEADLINE
        while words not in self.seen:
            ready, _, _ = select.select([self.descriptor], [], [], max(0, end - time.monotonic()))
            if not ready:
                sys.exit(f"{SHELL} never wrote {words}; it wrote {self.seen[-2000:]}")
            self.seen += os.read(self.descriptor, 65536)
        before, self.seen = self.seen.split(words, 1)
        return before

    def type(self, text):
        os.write(self.descriptor, text.encode())

    def close(self):
        os.close(self.descriptor)
        os.waitpid(self.child, 0)


def main():
    program = shutil.which(SHELL)
    if not program:
        print(f"{SHELL} is not installed")
        sys.exit(1 if os.environ.get("CERTWRIGHT_REQUIRE_TOOLS") else 77)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        environment = fill(home)
        arguments, start = START[SHELL]
        completion = subprocess.run([CLI, "--generate", SHELL], capture_output=True, timeout=DEADLINE, check=True).stdout
        (home / "completion").write_bytes(completion)
        (home / (".zshrc" if SHELL == "zsh" else "start")).write_text(start + "source ./completion\n")
        terminal = Terminal([program, *arguments], environment, home)
        for typed, expected in LINES:
            terminal.expect(b"READY> ")
            terminal.type(f"certwright-cli {typed}\t\r")
            terminal.expect(b"\nRAN")
            ran = terminal.expect(b"<>").decode()
            if ran != "".join(f"<{word}>" for word in expected):
                sys.exit(f"{SHELL}: {typed!r} became {ran}, not {expected}")
        terminal.expect(b"READY> ")
        terminal.type("exit\r")
        terminal.close()


main()
