#include "core/lint/revocation_lint.h"
#include "core/pki/node_path.h"
#include "ui/text/lint_text.h"
#include "ui/text/lint_words.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(CERTWRIGHT_TEST_DATA "/lint/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Lines of expect-lists.txt: the file, then the rules it breaks.
QList<QStringList> expectations()
{
    QList<QStringList> all;
    for (const QString &line : QString::fromUtf8(contentOf(u"expect-lists.txt"_s)).split(u'\n', Qt::SkipEmptyParts))
        all << line.split(u' ');
    return all;
}

} // namespace

class RevocationLintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListIsFoundGuiltyOfExactlyItsFaults_data();
    void everyListIsFoundGuiltyOfExactlyItsFaults();
    void everyRuleHasAListThatBreaksItAndItsWords();
};

void RevocationLintTest::everyListIsFoundGuiltyOfExactlyItsFaults_data()
{
    QTest::addColumn<QStringList>("expected");
    for (const QStringList &expected : expectations())
        QTest::newRow(qPrintable(expected.first())) << expected;
}

void RevocationLintTest::everyListIsFoundGuiltyOfExactlyItsFaults()
{
    QFETCH(const QStringList, expected);
    const Result<pki::RevocationList> list
        = pki::RevocationList::parse(contentOf(u"lists/"_s + expected.first()), expected.first());
    QVERIFY(list);

    const Result<pki::Asn1Tree> tree = pki::Asn1Tree::parse(list->der(), expected.first());

    const lint::LintReport report = lint::examine(*list);

    QVERIFY(tree);
    QStringList found;
    for (const lint::LintFinding &finding : report.findings) {
        found << finding.id;
        QVERIFY(finding.where.startsWith(u"certificateList."));
        QVERIFY2(pki::nodeAt(*tree, finding.where, pki::Structure::RevocationList) > 0, qPrintable(finding.where));
    }
    QCOMPARE(found, expected.sliced(1));
    QCOMPARE(report.passed + report.notApplicable + report.findings.size(), lint::revocationRuleIds().size());
}

void RevocationLintTest::everyRuleHasAListThatBreaksItAndItsWords()
{
    QSet<QString> broken;
    for (const QStringList &expected : expectations()) {
        for (const QString &id : expected.sliced(1))
            broken.insert(id);
    }

    const QStringList ids = lint::revocationRuleIds();
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()), broken);
    QCOMPARE(text::revocationWords().size(), static_cast<std::size_t>(ids.size()));
    for (const QString &id : ids) {
        const lint::LintFinding finding{id, Severity::Error, {}, {}, {u"ONE"_s}};
        QVERIFY2(text::lintText(finding) != id && text::lintText(finding).endsWith(u'.'), qPrintable(id));
        QVERIFY2(text::lintDetail(finding).endsWith(u'.') && text::lintFix(finding).endsWith(u'.'), qPrintable(id));
    }
}

QTEST_GUILESS_MAIN(RevocationLintTest)
#include "revocation_test.moc"
