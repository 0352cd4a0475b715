#!/usr/bin/env python3
"""The house rules that a machine can check.

    rules.py TREE     prints one line per breach and exits 1 when there is any

Every rule is a generator of (path, line, message); rules_test.py proves of each that it can fail.
"""
import re
import sys
from functools import lru_cache
from pathlib import Path

FOLDERS = {"app", "core", "ui", "resources", "translations", "tests", "installer"}
FILES = {"CMakeLists.txt", "CMakePresets.json", "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE"}
LENGTHS = {".cpp": 400, ".h": 150}
FUNCTION_LENGTH = 60
README_LENGTH = 40

# The compiler stops a short name such as <QLabel> where its library is not linked, but not <QtWidgets/QLabel>.
WIDGETS = r"<Qt(Widgets|Gui|Svg|PrintSupport)/|<Q(Widget|Dialog|Application|GuiApplication|Icon|Action|Pixmap)>"
# (where, includes that may not appear there, why)
FENCES = [
    ("core/", WIDGETS + r'|"(ui|app)/', "core knows no window"),
    ("core/base/", r"<Qt(?!Core/)\w+/|<Q(Network|Ssl|Tcp|Sql|Host)|<openssl/", "base uses Qt Core only"),
    ("ui/", r'<openssl/|"core/ossl/|"app/', "ui sees neither OpenSSL nor the programs"),
    ("ui/text/", r'<Qt(?!Core/)\w+/|"ui/(?!text/)', "the command line uses ui/text, which may use Qt Core only"),
    ("ui/models/", r"<Qt(?!Core/)\w+/|<Q(Icon|Color|Font|Brush|Pixmap|Image|Painter|Palette|Widget|Style)", "models use Qt Core only"),
    ("app/cli/", WIDGETS + r'|"ui/(?!text/)|"app/gui/', "the command line has no window"),
    ("app/gui/", r'<openssl/|"core/ossl/|"app/cli/', "the window sees no OpenSSL"),
]
# (where, where not, code that may not appear there, why)
FORBIDDEN = [
    ("core/ app/ ui/", "core/ossl/handles.h", r"\b[A-Z][A-Za-z0-9_]*_free\b", "OpenSSL's *_free stands in core/ossl/handles.h only"),
    ("core/", None, r"\b(tr|translate)\(", "core words nothing for people"),
    ("core/ ui/", None, r"\bwaitFor\w+\(|\bQEventLoop\b|\bprocessEvents\b", "never block, never nest an event loop"),
    ("ui/", None, r"(\.|->|::)exec\(", "dialogs and menus are opened with open() or popup()"),
    ("core/", "core/workspace/", r"(\.|->|::)exec\(", "core runs no event loop (SQL stays in workspace)"),
    ("core/ app/ ui/", None, r"\b(SIGNAL|SLOT)\(", "connect with member pointers"),
    ("core/ app/ ui/", None, r"(?<!=)(?<!= )\bdelete\b", "what is owned has an owner"),
    ("core/ app/ ui/ tests/", None, r"\bqAsConst\b", "later Qt warns of it: std::as_const"),
    ("core/ app/ ui/ tests/", None, r"^(?!.*timeSpec).*, Qt::UTC[)}]", "later Qt warns of it: QTimeZone::utc()"),
    ("core/ app/ ui/", None, r"\bgoto\b|\bqWait\b", "neither goto nor qWait"),
    ("tests/", "tests/gui/screens/", r"\bqWait\(", "wait for a condition with QTRY_*, not for a time"),
]


def sources(tree, folders, suffixes=(".cpp", ".h")):
    for folder in folders.split():
        for path in sorted((tree / folder).rglob("*")):
            if path.suffix in suffixes:
                yield path


@lru_cache(maxsize=None)
def lines_of(path):
    return path.read_text(encoding="utf-8").splitlines()


@lru_cache(maxsize=None)
def code_of(path):
    """The lines with comments and the contents of string literals blanked."""
    text = "\n".join(lines_of(path))
    token = r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|' + r"(?<!\w)'(?:\\.|[^'\\\n])'"
    keep_lines = lambda found: '""' + "\n" * found.group().count("\n")
    return re.sub(token, keep_lines, text, flags=re.S).split("\n")


def includes(path):
    for number, line in enumerate(lines_of(path), 1):
        if found := re.match(r'#\s*include\s+([<"][^>"]+[>"])', line):
            yield number, found.group(1)


def module_table(tree):
    text = re.sub(r"#.*", "", (tree / "core/modules.cmake").read_text())
    return {name: uses.split() for name, uses in re.findall(r"set\(CERTWRIGHT_USES_(\w+)([^)]*)\)", text)}


def closure(table, module, trail=()):
    """All that the module may use; a cycle raises ValueError."""
    if module in trail:
        raise ValueError(" -> ".join([*trail, module]))
    reached = {module, "base"}
    for used in table.get(module, []):
        reached |= closure(table, used, (*trail, module))
    return reached


def check_folders(tree):
    for path in tree.iterdir():
        if path.name.startswith(".") or path.name in ("build", "CMakeUserPresets.json"):
            continue
        if path.name not in (FOLDERS if path.is_dir() else FILES):
            yield path, 1, "not one of the agreed top-level folders and files"


def check_module_table(tree):
    table, where = module_table(tree), tree / "core/modules.cmake"
    for module in table:
        try:
            closure(table, module)
        except ValueError as cycle:
            yield where, 1, f"modules use each other in a circle: {cycle}"
    for folder in sorted(p for p in (tree / "core").iterdir() if p.is_dir()):
        if folder.name not in table:
            yield folder, 1, "not in core/modules.cmake"


def check_module_layers(tree):
    table = module_table(tree)
    for path in sources(tree, "core"):
        module = path.relative_to(tree).parts[1]
        try:
            allowed = closure(table, module)
        except ValueError:
            continue
        for number, name in includes(path):
            used = re.match(r'"core/(\w+)/', name)
            if used and used.group(1) not in allowed:
                yield path, number, f"{module} may not use {used.group(1)}"


def check_fences(tree):
    for where, pattern, why in FENCES:
        for path in sources(tree, where):
            for number, name in includes(path):
                if re.match(pattern, name):
                    yield path, number, f"{name}: {why}"


def check_openssl_headers(tree):
    for path in sources(tree, "core app ui", (".h",)):
        if path.parent == tree / "core/ossl":
            continue
        for number, name in includes(path):
            if name.startswith("<openssl/"):
                yield path, number, "no OpenSSL type in a header outside core/ossl"


def check_include_form(tree):
    for path in sources(tree, "core app ui tests"):
        found = list(includes(path))
        for number, name in found:
            if "../" in name:
                yield path, number, "include from the root of the repository"
        own = path.with_suffix(".h")
        if path.suffix == ".cpp" and own.exists() and (not found or found[0][1] != f'"{own.relative_to(tree)}"'):
            yield path, found[0][0] if found else 1, "its own header comes first"
        if path.suffix == ".h" and "#pragma once" not in lines_of(path):
            yield path, 1, "#pragma once is missing"


def check_forbidden(tree):
    for where, exempt, pattern, why in FORBIDDEN:
        for path in sources(tree, where):
            if exempt and str(path.relative_to(tree)).startswith(exempt):
                continue
            for number, line in enumerate(code_of(path), 1):
                if found := re.search(pattern, line):
                    yield path, number, f"{found.group()}: {why}"


def check_lengths(tree):
    for path in sources(tree, "core app ui tests"):
        length, limit = len(lines_of(path)), LENGTHS[path.suffix]
        if length > limit:
            yield path, limit, f"{length} lines, at most {limit}"


def check_functions(tree):
    # clang-format puts the braces of a function alone at the start of a line; a class ends with "};".
    for path in sources(tree, "core app ui"):
        start = None
        for number, line in enumerate(code_of(path), 1):
            if line == "{":
                start = number
            elif line == "}" and start:
                if number - start - 1 > FUNCTION_LENGTH:
                    yield path, start, f"a function of {number - start - 1} lines, at most {FUNCTION_LENGTH}"
                start = None


def check_readmes(tree):
    for folder in sorted(p for p in (tree / "core").iterdir() if p.is_dir()):
        readme = folder / "README.md"
        if not readme.exists():
            yield readme, 1, "every core module has a README.md"
        elif len(lines_of(readme)) > README_LENGTH:
            yield readme, README_LENGTH, f"at most {README_LENGTH} lines"


def check_names(tree):
    for path in sources(tree, "core app ui tests", (".cpp", ".h", ".py", ".sh", ".cmake")):
        if not re.fullmatch(r"[a-z0-9_]+", path.stem):
            yield path, 1, "file names are snake_case"


RULES = [rule for name, rule in sorted(globals().items()) if name.startswith("check_")]


def main():
    tree = Path(sys.argv[1]).resolve()
    breaches = [breach for rule in RULES for breach in rule(tree)]
    for path, number, message in breaches:
        print(f"{path.relative_to(tree)}:{number}: {message}")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
