#include "tests/gui/fixture/seed.h"
#include "ui/dialogs/export_words.h"
#include "ui/models/inspection_model.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::ui;

/// What of all that is open belongs together.
class BelongingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void anAuthorityOfAnotherKeyBelongsWithCertificatesAlone()
    {
        const QString folder = test::seededFolder() + u"/certificates/app.harbour.test/"_s;
        const QString root = test::seededFolder() + u"/authorities/harbour-dev-ca/cert.pem"_s;
        InspectionModel model;
        inspect(model, {{folder + u"fullchain.pem"_s, folder + u"privkey.pem"_s, root}});

        model.compareKeys();

        QTRY_COMPARE(model.belongsWith(model.entry(0)).size(), 2);
        QVERIFY(model.belongsWith(model.entry(0)).contains(u"Private key in privkey.pem"_s));
        QVERIFY(model.belongsWith(model.entry(0)).last().startsWith(u"Certificate Harbour Dev CA"));
        const QStringList leafAlone{u"Certificate app.harbour.test in fullchain.pem"_s};
        QCOMPARE(model.belongsWith(model.entry(1)), leafAlone);
        QCOMPARE(model.belongsWith(model.entry(2)), leafAlone);
    }

    /// Its key may have a compressed point and the parameters of its curve; openssl pkcs12 -export joins them.
    void aKeyOfAnotherEncodingBelongsAndIsSavedWithItsCertificate()
    {
        const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA "/match/");
        const QTemporaryDir made;
        const InspectionSources sources{{folder + u"server.pem"_s, folder + u"compressed.key"_s}};
        InspectionModel model;
        inspect(model, sources);

        model.compareKeys();
        const std::shared_ptr<const Exportable> chosen = exportableOf(model.choiceOf({0}, sources));

        QTRY_COMPARE(model.belongsWith(model.entry(0)), QStringList{u"Private key in compressed.key"_s});
        QVERIFY(chosen);
        QCOMPARE(chosen->hindrance(ExportFormat::Pkcs12), Hindrance::None);
        const auto password = std::make_shared<const SecureBytes>(QByteArrayView("secretly"));
        const Result<Exported> saved = chosen->write(
            {chosen, ExportFormat::Pkcs12, made.filePath(u"both.p12"_s), password}, [] { return false; });
        QVERIFY(saved && saved->key);
    }

    void aPassphraseThatJavaCannotReadIsToldOnceItIsSaved()
    {
        const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA "/match/");
        const QTemporaryDir made;
        const InspectionSources sources{{folder + u"server.pem"_s, folder + u"server.key"_s}};
        InspectionModel model;
        inspect(model, sources);
        const std::shared_ptr<const Exportable> chosen = exportableOf(model.choiceOf({0}, sources));
        QVERIFY(chosen);

        const auto told = [&](ExportFormat format, const char *typed) {
            const auto password = std::make_shared<const SecureBytes>(QByteArrayView(typed));
            const QString path = made.filePath(QString::number(static_cast<int>(format)));
            const Result<Exported> saved = chosen->write({chosen, format, path, password}, [] { return false; });
            return saved ? exportResult(*saved) : QString();
        };

        QVERIFY(told(ExportFormat::Pkcs12, "pässwörter").contains(u"keytool"_s));
        QVERIFY(told(ExportFormat::TrustPkcs12, "pässwörter").contains(u"keytool"_s));
        QVERIFY(told(ExportFormat::Pkcs12, "passwords").contains(u"Read back"_s));
        QVERIFY(!told(ExportFormat::Pkcs12, "passwords").contains(u"keytool"_s));
    }

    /// The curve of this key is spelled out, that of its certificate is named.
    void aKeyThatJavaRefusesIsToldOnceItIsSaved()
    {
        const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA "/match/");
        const QTemporaryDir made;
        const InspectionSources sources{{folder + u"server.pem"_s, folder + u"compressed.key"_s}};
        InspectionModel model;
        inspect(model, sources);
        const std::shared_ptr<const Exportable> chosen = exportableOf(model.choiceOf({0}, sources));
        QVERIFY(chosen);

        const auto told = [&](ExportFormat format) {
            const auto password = std::make_shared<const SecureBytes>(QByteArrayView("secretly"));
            const QString path = made.filePath(QString::number(static_cast<int>(format)));
            const Result<Exported> saved = chosen->write({chosen, format, path, password}, [] { return false; });
            return saved ? exportResult(*saved) : QString();
        };

        QVERIFY(told(ExportFormat::Jks).contains(u"explicit EC parameters"_s));
        QVERIFY(told(ExportFormat::Pkcs12).contains(u"explicit EC parameters"_s));
        QVERIFY(told(ExportFormat::TrustJks).contains(u"Read back"_s)); // the key is not in it
        QVERIFY(!told(ExportFormat::TrustJks).contains(u"Java"_s));
    }

    /// The intermediate belongs with its request as well, and renewed.pem is of the root itself.
    void theIssuerIsNamedWhateverElseBelongsToIt()
    {
        const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA "/issuers/");
        InspectionModel model;
        inspect(model,
            {{folder + u"leaf.pem"_s, folder + u"renewed.pem"_s, folder + u"inner.csr"_s, folder + u"inner.pem"_s,
                folder + u"root.pem"_s}});

        model.compareKeys();

        QTRY_VERIFY(!model.belongsWith(model.entry(0)).isEmpty());
        QVERIFY(model.belongsWith(model.entry(0)).contains(u"Certificate Inner of issuers in inner.pem"_s));
        QVERIFY(model.belongsWith(model.entry(3)).contains(u"Certificate leaf.test in leaf.pem"_s));
        QCOMPARE(model.belongsWith(model.entry(2)), QStringList{u"Certificate Inner of issuers in inner.pem"_s});
    }

    void whoeverMerelyBearsTheNameOfAnIssuerDoesNotBelong()
    {
        const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA "/same_name/");
        InspectionModel model;
        inspect(model, {{folder + u"imposter.pem"_s, folder + u"leaf.pem"_s, folder + u"signer.pem"_s}});

        model.compareKeys();

        QTRY_VERIFY(!model.belongsWith(model.entry(1)).isEmpty());
        QCOMPARE(model.belongsWith(model.entry(1)), QStringList{u"Certificate Same in signer.pem"_s});
        QVERIFY(model.belongsWith(model.entry(0)).isEmpty());
    }

private:
    /// Reads to the end.
    static void inspect(InspectionModel &model, const InspectionSources &sources)
    {
        InspectJob job(sources);
        connect(&job, &InspectJob::found, &model,
            [&model](const Inspection &parts) { model.append(parts, test::pictureTime()); });
        job.start();
        QTRY_VERIFY_WITH_TIMEOUT(job.isFinished(), 30'000);
    }
};

QTEST_GUILESS_MAIN(BelongingTest)
#include "belonging_test.moc"
