#!/usr/bin/env python3
"""Proves that every rule of rules.py passes a good tree and catches a bad one."""
import tempfile
import unittest
from pathlib import Path

import rules

GOOD = {
    "README.md": "",
    "core/modules.cmake": "set(CERTWRIGHT_USES_base)\nset(CERTWRIGHT_USES_ossl base)\nset(CERTWRIGHT_USES_pki ossl)\n",
    "core/base/README.md": "",
    "core/base/result.h": "#pragma once\n",
    "core/ossl/README.md": "",
    "core/ossl/handles.h": "#pragma once\n#include <openssl/x509.h>\nusing X = Handle<X509, X509_free>;\n",
    "core/pki/README.md": "",
    "core/pki/names.h": "#pragma once\n#include \"core/base/result.h\"\n",
    "core/pki/names.cpp": "#include \"core/pki/names.h\"\n#include \"core/ossl/handles.h\"\n"
                          "// waitForDone( in a comment, tr( as well\nauto s = \"tr(\";\nA(const A &) = delete;\n",
    "ui/text/sentences.h": "#pragma once\n#include <QtCore/QString>\n",
    "app/cli/main.cpp": "#include \"ui/text/sentences.h\"\nint main()\n{\n    return app.exec();\n}\n",
}

# (what is wrong, file, its contents, a part of the message)
BAD = [
    ("an eighth folder", "docs/index.txt", "", "top-level"),
    ("a stray file", "NOTES.txt", "", "top-level"),
    ("a circle of modules", "core/modules.cmake",
     "set(CERTWRIGHT_USES_base)\nset(CERTWRIGHT_USES_ossl pki)\nset(CERTWRIGHT_USES_pki ossl)\n", "circle"),
    ("an unknown module", "core/misc/README.md", "", "modules.cmake"),
    ("a forbidden module edge", "core/ossl/key.cpp", "#include \"core/pki/names.h\"\n", "ossl may not use pki"),
    ("a widget in core", "core/pki/view.cpp", "#include <QtWidgets/QLabel>\n", "no window"),
    ("a widget by its short name in core", "core/pki/view.cpp", "#include <QWidget>\n", "no window"),
    ("the ui in core", "core/pki/view.cpp", "#include \"ui/text/sentences.h\"\n", "no window"),
    ("the network in base", "core/base/net.cpp", "#include <QtNetwork/QSslSocket>\n", "Qt Core only"),
    ("OpenSSL in ui", "ui/pages/page.cpp", "#include <openssl/x509.h>\n", "neither OpenSSL"),
    ("core/ossl in ui", "ui/pages/page.cpp", "#include \"core/ossl/handles.h\"\n", "neither OpenSSL"),
    ("a program in ui", "ui/pages/page.cpp", "#include \"app/gui/main.h\"\n", "nor the programs"),
    ("a widget in ui/text", "ui/text/view.cpp", "#include <QtGui/QIcon>\n", "ui/text"),
    ("another ui folder in ui/text", "ui/text/view.cpp", "#include \"ui/pages/page.h\"\n", "ui/text"),
    ("a widget in a model", "ui/models/model.cpp", "#include <QtGui/QIcon>\n", "models use Qt Core only"),
    ("a widget in the command line", "app/cli/view.cpp", "#include <QtWidgets/QLabel>\n", "no window"),
    ("a colour in a model", "ui/models/model.cpp", "#include <QColor>\n", "models use Qt Core only"),
    ("a page in the command line", "app/cli/view.cpp", "#include \"ui/pages/page.h\"\n", "no window"),
    ("OpenSSL in a header of pki", "core/pki/cert.h", "#pragma once\n#include <openssl/x509.h>\n", "no OpenSSL type"),
    ("a free outside handles.h", "core/pki/free.cpp", "void f()\n{\n    X509_free(x);\n}\n", "handles.h only"),
    ("wording in core", "core/pki/words.cpp", "auto s = QObject::tr(\"no\");\n", "words nothing"),
    ("a blocking call", "core/pki/wait.cpp", "auto x = process.waitForFinished(1);\n", "never block"),
    ("a nested loop", "ui/pages/loop.cpp", "QEventLoop loop;\n", "never block"),
    ("a modal dialog", "ui/pages/modal.cpp", "auto x = dialog->exec();\n", "open()"),
    ("a loop in core", "core/pki/loop.cpp", "auto x = loop.exec();\n", "no event loop"),
    ("a string connect", "ui/pages/old.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));\n", "member pointers"),
    ("a delete", "ui/pages/old.cpp", "void f()\n{\n    delete p;\n}\n", "owner"),
    ("an outdated word", "tests/unit/a_test.cpp", "f(qAsConst(list));\n", "std::as_const"),
    ("an outdated time", "tests/unit/a_test.cpp", "QDateTime a(date, time, Qt::UTC);\n", "QTimeZone::utc()"),
    ("a goto", "core/pki/old.cpp", "void f()\n{\n    goto out;\n}\n", "goto"),
    ("a sleeping test", "tests/unit/a_test.cpp", "QTest::qWait(5);\n", "QTRY"),
    ("a relative include", "core/pki/rel.cpp", "#include \"../base/result.h\"\n", "from the root"),
    ("a foreign header first", "core/pki/names.cpp", "#include <QtCore/QString>\n#include \"core/pki/names.h\"\n", "own header"),
    ("an unguarded header", "core/pki/bare.h", "int x;\n", "#pragma once"),
    ("a long source", "core/pki/long.cpp", "\n" * 401, "at most 400"),
    ("a long header", "core/pki/long.h", "#pragma once\n" + "\n" * 150, "at most 150"),
    ("a long function", "core/pki/long.cpp", "void f()\n{\n" + "    g();\n" * 61 + "}\n", "at most 60"),
    ("a long README", "core/pki/README.md", "\n" * 41, "at most 40"),
    ("a file name with capitals", "core/pki/Names.h", "#pragma once\n", "snake_case"),
]


class RulesTest(unittest.TestCase):
    def breaches(self, changes):
        with tempfile.TemporaryDirectory() as folder:
            tree = Path(folder).resolve()
            for name, text in {**GOOD, **changes}.items():
                (tree / name).parent.mkdir(parents=True, exist_ok=True)
                (tree / name).write_text(text)
            return [message for rule in rules.RULES for _, _, message in rule(tree)]

    def test_a_good_tree_passes(self):
        self.assertEqual(self.breaches({}), [])

    def test_a_missing_readme_is_caught(self):
        self.assertEqual(self.breaches({"core/async/job.h": "#pragma once\n",
                                        "core/modules.cmake": GOOD["core/modules.cmake"] + "set(CERTWRIGHT_USES_async)\n"}),
                         ["every core module has a README.md"])

    def test_every_bad_tree_is_caught_and_for_its_own_reason_only(self):
        for what, name, text, message in BAD:
            with self.subTest(what):
                found = self.breaches({name: text})
                self.assertTrue(found, "passed")
                for breach in found:
                    self.assertIn(message, breach)

    def test_every_rule_has_a_bad_tree(self):
        caught = {rule.__name__: False for rule in rules.RULES}
        for _, name, text, _ in BAD + [("", "core/async/job.h", "#pragma once\n", "")]:
            with tempfile.TemporaryDirectory() as folder:
                tree = Path(folder).resolve()
                for path, contents in {**GOOD, name: text}.items():
                    (tree / path).parent.mkdir(parents=True, exist_ok=True)
                    (tree / path).write_text(contents)
                for rule in rules.RULES:
                    caught[rule.__name__] |= bool(list(rule(tree)))
        self.assertEqual([name for name, found in caught.items() if not found], [])


if __name__ == "__main__":
    unittest.main()
