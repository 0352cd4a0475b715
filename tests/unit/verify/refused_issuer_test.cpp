#include "core/base/atomic_file.h"
#include "core/verify/judged_paths.h"

#include <QTest>
#include <QTimeZone>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

QList<pki::Certificate> certificatesIn(const QString &folder, const QString &file)
{
    const QString path = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/refused_issuer/"_s + folder + u'/' + file;
    return pki::parseCertificates(*readFile(path, 1 << 20), path).valueOr({});
}

verify::VerdictQuery query(const QString &folder)
{
    const QDateTime at(QDate(2030, 1, 1), QTime(0, 0), QTimeZone::utc());
    return {certificatesIn(folder, u"chain.pem"_s), {},
        {{}, *verify::TrustAnchors::of(certificatesIn(folder, u"roots.pem"_s)), at, verify::Purpose::TlsServer}};
}

} // namespace

/// An issuer that is given and not taken: what is said is why, not that it is missing or that a signature is wrong.
class RefusedIssuerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReasonIsNamed_data()
    {
        QTest::addColumn<FindingId>("id");
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<bool>("missing");
        const QStringList unread{u"Leaf"_s, u"extension"_s};
        QTest::newRow("another-key-identifier")
            << FindingId::PathOther << QStringList{u"Leaf"_s, u"authority and subject key identifier mismatch"_s}
            << false;
        QTest::newRow("an-extension-that-cannot-be-read") << FindingId::PathOther << unread << false;
        QTest::newRow("an-issuer-with-an-extension-that-cannot-be-read") << FindingId::PathOther << unread << false;
        QTest::newRow("an-algorithm-that-nobody-knows")
            << FindingId::PathOther << QStringList{u"Leaf"_s, QString(), u"1.2.840.10045.4.3.127"_s} << false;
        QTest::newRow("another-key") << FindingId::PathBadSignature << QStringList{u"Leaf"_s} << true;
    }

    void theReasonIsNamed()
    {
        QFETCH(const FindingId, id);
        QFETCH(const QStringList, args);
        QFETCH(const bool, missing);
        const verify::VerdictQuery asked = query(QString::fromLatin1(QTest::currentDataTag()));

        const verify::Verdicts verdicts = verify::judge(asked);

        QVERIFY(!verdicts.path.ok);
        QVERIFY2(verdicts.path.reasons.contains(Finding{id, Severity::Error, 0, args}),
            qPrintable(verdicts.path.reasons.first().args.join(u" | "_s)));
        for (const Findings &reasons : {verdicts.path.reasons, verdicts.strict.reasons}) {
            for (const Finding &reason : reasons) {
                QVERIFY(reason.id != FindingId::PathIssuerNotFound && reason.id != FindingId::PathWrongPurpose);
                QVERIFY(reason.id != FindingId::PathBadSignature || id == FindingId::PathBadSignature);
            }
        }
        QCOMPARE(verdicts.given.missing.has_value(), missing);
    }

    void thePathThatIsDrawnSaysTheSame()
    {
        const verify::VerdictQuery asked = query(u"another-key-identifier"_s);

        const QList<verify::JudgedPath> judged = verify::judgePaths(asked, verify::judge(asked));

        QCOMPARE(judged.size(), 1);
        QCOMPARE(judged.first().path.links.first(), verify::LinkState::Signed);
        QCOMPARE(
            judged.first().verdict.reasons.first().args.value(1), u"authority and subject key identifier mismatch"_s);
    }
};

QTEST_GUILESS_MAIN(RefusedIssuerTest)
#include "refused_issuer_test.moc"
