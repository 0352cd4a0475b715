#include "tests/gui/fixture/inspected.h"
#include "tests/gui/fixture/window_fixture.h"
#include "ui/models/entry_roles.h"
#include "ui/models/inspection_model.h"

#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

namespace {

QString dataFile(const QString &name)
{
    return QStringLiteral(CERTWRIGHT_TEST_DATA "/") + name;
}

} // namespace

/// How grave the inspection calls objects that are no certificates: in the list as in the pane.
class StatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void aKeyThatAPasswordOpenedIsNotCalledUnencrypted_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("verdict");

        const QString opened = u"This private key is encrypted in its file; your password opened it."_s;
        const QString open = u"This private key is not encrypted."_s;
        QTest::newRow("PKCS#8") << u"pki/keys/pbkdf2.der"_s << u"secret"_s << opened;
        QTest::newRow("PKCS#12") << u"inspect/files/only-the-key-locked.p12"_s << u"secret"_s << opened;
        QTest::newRow("JKS") << u"jks/plain.jks"_s << u"changeit"_s << opened;
        QTest::newRow("OpenSSH") << u"openssh/locked-ed25519"_s << u"secret"_s << opened;
        QTest::newRow("PKCS#12, no encryption") << u"inspect/files/unencrypted.p12"_s << QString() << open;
        QTest::newRow("open") << u"openssh/ed25519"_s << QString() << open;
    }

    void aKeyThatAPasswordOpenedIsNotCalledUnencrypted()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, password);
        QFETCH(const QString, verdict);
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectFiles({dataFile(file)});
        const auto *model = qobject_cast<ui::InspectionModel *>(waitForList(fixture)->model());
        if (!password.isEmpty()) {
            QTRY_VERIFY(fixture.find(u"inspectionUnlock"_s)->isVisible());
            QVERIFY(fixture.click(u"inspectionUnlock"_s));
            typePassphrase(fixture, password);
            QTRY_VERIFY(model->rowCount() > 0 && !fixture.find(u"inspectionUnlock"_s)->isVisible());
        }
        const auto *summary = fixture.find<QLabel>(u"inspectionSummary"_s);
        QTRY_VERIFY(summary->text().contains(u"Nothing was changed."_s)); // what was shown is shown again by then
        const auto rowOfKey = [model] {
            for (int row = 0; row < model->rowCount(); ++row) {
                const auto &object = model->entry(row).object;
                if (object && object->kind == inspect::ObjectKind::PrivateKey && !object->encrypted)
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY(rowOfKey() >= 0);

        const QWidget *pane = objectPane(fixture, rowOfKey());

        QVERIFY(pane);
        QTRY_VERIFY2(wordsOf(pane).contains(verdict), qPrintable(wordsOf(pane)));
        QTRY_COMPARE(wordsOf(pane).contains(u"Encrypted with a password"_s), !password.isEmpty());
        QCOMPARE(wordsOf(pane).contains(u"not encrypted"_s), password.isEmpty());
    }

    void itsRowIsAsGraveBeforeItWasVisited()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        fixture.clock.set(QDateTime::fromString(u"2026-11-27T21:30:58Z"_s, Qt::ISODate));
        QVERIFY(fixture.open());
        using enum ui::StatusKind;
        const QList<QPair<QString, ui::StatusKind>> expected{
            {u"inspect/files/rsa-public.pem"_s, Notice}, // stands in the pane first
            {u"revocation/revoked.ocsp"_s, Problem},
            {u"revocation/unknown.ocsp"_s, Unknown},
            {u"revocation/expired.crl"_s, Problem},
            {u"pki/values/request-bad-signature.der"_s, Problem},
            {u"pki/values/request.der"_s, Notice},
            {u"openssh/ed25519"_s, DueSoon},
            {u"pki/keys/pkcs8.pem"_s, DueSoon},
            {u"pki/keys/pbkdf2.der"_s, Unknown},
            {u"jwk/rfc7515.json"_s, Notice},
            {u"inspect/files/unknown-sequence.der"_s, Unknown},
        };
        QStringList files;
        for (const auto &[file, kind] : expected)
            files.append(dataFile(file));

        fixture.workbench->inspectFiles(files);

        const auto *model = qobject_cast<ui::InspectionModel *>(waitForList(fixture)->model());
        QTRY_COMPARE(model->rowCount(), expected.size());
        for (int row = 0; row < expected.size(); ++row)
            QTRY_VERIFY2(model->entry(row).status == expected.at(row).second, qPrintable(expected.at(row).first));

        for (int row = 0; row < expected.size(); ++row) {
            const QWidget *pane = objectPane(fixture, row);
            QTRY_VERIFY(wordsOf(pane).contains(QFileInfo(expected.at(row).first).fileName()));
            QVERIFY2(model->entry(row).status == expected.at(row).second, qPrintable(expected.at(row).first));
        }
    }

    void aSecretKeyIsNotAsLongAsItsJson()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());

        fixture.workbench->inspectFiles({dataFile(u"jwk/rfc7515.json"_s)});

        const QAbstractItemModel *model = waitForList(fixture)->model();
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, 0).data(ui::SecondLineRole).toString(), u"Symmetric"_s);
    }

private:
    ui::Theme m_theme{ui::Theme::Mode::Light};
};

QTEST_MAIN(StatesTest)
#include "states_test.moc"
