#include "tests/integration/cli/fixture.h"

#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

QString vectorFile(const QString &name)
{
    return QStringLiteral(CERTWRIGHT_TEST_DATA "/pki/extensions/%1.pem").arg(name);
}

QJsonObject extensionOf(const QJsonObject &inspected, const QString &oid)
{
    const QJsonValue extensions = inspected.value(u"inputs"_s)[0][u"objects"_s][0][u"extensions"_s];
    for (const QJsonValue &extension : extensions.toArray()) {
        if (extension[u"oid"_s] == oid)
            return extension.toObject();
    }
    return {};
}

} // namespace

class CliExtensionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExtensionIsToldInFull();
    void anUnknownOneIsToldAsItsTree();
    void aMalformedOneIsToldAndHidesNothing();
    void theTextTellsThemToo();
};

void CliExtensionsTest::anExtensionIsToldInFull()
{
    const Cli cli;

    const QJsonObject inspected = cli.json({u"inspect"_s, vectorFile(u"standard"_s)});

    QVERIFY2(!inspected.isEmpty(), qPrintable(cli.problem()));
    const QJsonObject path{{u"name"_s, u"pathLenConstraint"_s}, {u"value"_s, u"3"_s}};
    const QJsonObject authority{{u"name"_s, u"cA"_s}, {u"value"_s, u"TRUE"_s}};
    const QJsonObject expected{{u"oid"_s, u"2.5.29.19"_s}, {u"name"_s, u"basicConstraints"_s}, {u"critical"_s, true},
        {u"value"_s, u"30060101ff020103"_s}, {u"known"_s, true}, {u"readable"_s, true},
        {u"fields"_s, QJsonArray{authority, path}}};
    QCOMPARE(extensionOf(inspected, u"2.5.29.19"_s), expected);
}

void CliExtensionsTest::anUnknownOneIsToldAsItsTree()
{
    const Cli cli;

    const QJsonObject inspected = cli.json({u"inspect"_s, vectorFile(u"web"_s)});

    QVERIFY2(!inspected.isEmpty(), qPrintable(cli.problem()));
    const QJsonObject unknown = extensionOf(inspected, u"1.2.3.4.5.6"_s);
    QCOMPARE(unknown.value(u"name"_s), QJsonValue());
    QCOMPARE(unknown.value(u"known"_s), QJsonValue(false));
    const QJsonValue sequence = unknown.value(u"fields"_s)[0];
    QCOMPARE(sequence[u"name"_s].toString(), u"SEQUENCE"_s);
    QCOMPARE(sequence[u"fields"_s][0][u"value"_s].toString(), u"300"_s);
}

void CliExtensionsTest::aMalformedOneIsToldAndHidesNothing()
{
    const Cli cli;

    const QJsonObject inspected = cli.json({u"inspect"_s, vectorFile(u"broken"_s)});

    QVERIFY2(!inspected.isEmpty(), qPrintable(cli.problem()));
    const QJsonObject usage = extensionOf(inspected, u"2.5.29.37"_s);
    QCOMPARE(usage.value(u"known"_s), QJsonValue(true));
    QCOMPARE(usage.value(u"readable"_s), QJsonValue(false));
    QCOMPARE(usage.value(u"value"_s).toString(), u"3003020105"_s);
    QCOMPARE(extensionOf(inspected, u"2.5.29.32"_s).value(u"readable"_s), QJsonValue(false));
}

void CliExtensionsTest::theTextTellsThemToo()
{
    const Cli cli;

    const RunResult standard = cli.run({u"inspect"_s, vectorFile(u"standard"_s)});
    const RunResult broken = cli.run({u"inspect"_s, vectorFile(u"broken"_s)});

    QVERIFY2(standard.out.contains("  Extensions\n    basicConstraints (2.5.29.19), critical\n      cA: TRUE\n"
                                   "      pathLenConstraint: 3\n"),
        standard.out.constData());
    QVERIFY(standard.out.contains("      permittedSubtrees\n        dNSName: test\n"));
    QVERIFY(broken.out.contains("    extKeyUsage (2.5.29.37), malformed\n      SEQUENCE\n        INTEGER: 5\n"));
}

QTEST_GUILESS_MAIN(CliExtensionsTest)
#include "extensions_test.moc"
