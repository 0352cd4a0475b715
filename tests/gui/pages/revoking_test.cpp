#include "tests/gui/fixture/chain_tab.h"
#include "tests/support/program.h"
#include "ui/theme/status_kind.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/table_roles.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

/// What lists and answers, chosen or open, say of certificates that are open.
class RevokingTest final : public ChainTabTest
{
    Q_OBJECT

private Q_SLOTS:
    void aRevokedCertificateIsRefused()
    {
        QTemporaryDir copy;
        const QString pem = copy.filePath(u"revoked.pem"_s);
        QVERIFY(run(findProgram(u"openssl"_s),
            {u"crl"_s, u"-inform"_s, u"DER"_s, u"-in"_s, revocationFile(u"revoked.crl"_s), u"-out"_s, pem})
                    .ok());
        QVERIFY(!opensslAccepts(
            {u"-CAfile"_s, m_root, u"-untrusted"_s, m_sub, u"-crl_check"_s, u"-CRLfile"_s, pem, m_leaf}));
        ChainTab tab(m_theme, {m_leaf, m_sub});
        QVERIFY(tab.isOpen);
        tab.chooseRoots(m_root);
        QTRY_VERIFY(tab.isValid());
        QVERIFY(tab.verdict(u"revocation"_s).isEmpty());

        const QString choose = u"Choose CRLs and OCSP answers…"_s;
        tab.choose(u"judgeRevocation"_s, choose, {revocationFile(u"revoked.crl"_s)});
        QTRY_VERIFY(!tab.isValid());
        QVERIFY(tab.verdict(u"revocation"_s).value(0).contains(u"was revoked"_s));
        QCOMPARE(tab.part<QWidget>(u"chainPaths"_s)->findChild<ui::Chip *>()->spec().status, ui::StatusKind::Problem);

        tab.choose(u"judgeRevocation"_s, choose, {revocationFile(u"good.crl"_s)});
        QTRY_VERIFY(tab.isValid());
        QCOMPARE(tab.part<QWidget>(u"chainPaths"_s)->findChild<ui::Chip *>()->spec().status, ui::StatusKind::InOrder);
        QVERIFY(tab.verdict(u"revocation"_s).value(0).contains(u"was not revoked"_s));

        tab.typeTime(u"2026-11-27T21:30:58Z"_s); // the answers of openssl ocsp begin two days before
        tab.choose(u"judgeRevocation"_s, choose, {revocationFile(u"revoked.ocsp"_s)});
        QTRY_VERIFY(!tab.isValid());

        tab.choose(u"judgeRevocation"_s, u"Not asked"_s);
        QTRY_VERIFY(tab.isValid());
    }

    void revocationIsAskedForOnlyWhenThePersonSaysSo()
    {
        ChainTab tab(m_theme,
            {revocationFile(u"fetch-end.der"_s), revocationFile(u"fetch-lower.der"_s),
                revocationFile(u"fetch-upper.der"_s)});
        QVERIFY(tab.isOpen);
        QFile list(revocationFile(u"fetch-lower.crl"_s));
        QVERIFY(list.open(QIODevice::ReadOnly));
        tab.fixture.http.answers.insert(u"http://ca.example.test/lower.crl"_s, list.readAll());
        tab.chooseRoots(revocationFile(u"fetch-top.der"_s));
        QTRY_VERIFY(tab.isValid());
        QVERIFY(tab.part<QLabel>(u"revocationOffer"_s)->text().contains(u"ca.example.test"_s));
        QVERIFY(tab.fixture.http.asked.isEmpty());

        QTest::mouseClick(tab.part<QPushButton>(u"revocationAsk"_s), Qt::LeftButton);

        QTRY_VERIFY(!tab.isValid());
        QVERIFY(tab.verdict(u"revocation"_s).value(0).contains(u"was revoked"_s));
    }

    void aListThatIsOpenTellsWhatWasRevoked()
    {
        ChainTab tab(m_theme, {m_leaf, m_sub, m_root, revocationFile(u"revoked.crl"_s)});
        QVERIFY(tab.isOpen);

        QTRY_COMPARE(tab.row(0), u"Revoked on 1 Jan 2026"_s);
        QVERIFY(tab.row(1).startsWith(u"Ends "_s));
        auto *list = tab.part<QListView>(u"inspectionList"_s);
        QCOMPARE(list->model()->index(0, 0).data(ui::StatusRole).toInt(), static_cast<int>(ui::StatusKind::Problem));
        QVERIFY(tab.part<QLabel>(u"inspectionSummary"_s)->text().contains(u"1 certificate(s) were revoked."_s));
        QTRY_VERIFY2(tab.banner().contains(u"“Leaf” was revoked on 1 Jan 2026 ("_s), qPrintable(tab.banner()));
        QVERIFY2(tab.banner().contains(u"), says revoked.crl."_s), qPrintable(tab.banner()));
        QTRY_VERIFY(tab.verdict(u"revocation"_s).join(u' ').contains(u"says revoked.crl"_s));
        QVERIFY(tab.verdict(u"path"_s).join(u' ').contains(u"revoked"_s));
        tab.settle();
        QCOMPARE(tab.part<QComboBox>(u"judgeRevocation"_s)->currentText(), u"Those that are open"_s);

        tab.chooseRoots(m_root);
        QTRY_COMPARE(tab.part<QComboBox>(u"judgeAnchors"_s)->currentText(), u"Only those in root.pem"_s);
        QThreadPool::globalInstance()->waitForDone();
        QTRY_VERIFY(tab.verdict(u"path"_s).join(u' ').contains(u"revoked"_s));
        QVERIFY(!tab.isValid());
    }

    void aCertificateThatIsOpenTwiceIsCountedOnce()
    {
        QTemporaryDir copy;
        const QString bundle = copy.filePath(u"leaf.p7b"_s);
        QVERIFY(run(findProgram(u"openssl"_s), {u"crl2pkcs7"_s, u"-nocrl"_s, u"-certfile"_s, m_leaf, u"-out"_s, bundle})
                    .ok());
        ChainTab tab(m_theme, {m_leaf, m_sub, m_root, revocationFile(u"revoked.crl"_s), bundle});
        QVERIFY(tab.isOpen);

        QTRY_COMPARE(tab.row(0), u"Revoked on 1 Jan 2026"_s);
        auto *summary = tab.part<QLabel>(u"inspectionSummary"_s);
        QVERIFY2(summary->text().contains(u" 1 certificate(s) were revoked."_s), qPrintable(summary->text()));
        auto *list = tab.part<QListView>(u"inspectionList"_s);
        int revoked = 0;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            revoked += tab.row(row) == u"Revoked on 1 Jan 2026"_s ? 1 : 0;
        QCOMPARE(revoked, 2);
    }

    void aListAboutAnAuthorityAloneSaysThatTheLeafIsNotKnown()
    {
        ChainTab tab(m_theme, {m_leaf, m_sub, m_root, revocationFile(u"of-the-root.crl"_s)});
        QVERIFY(tab.isOpen);
        tab.chooseRoots(m_root);

        QTRY_VERIFY(tab.verdict(u"revocation"_s).join(u' ').contains(u"“Intermediate” was not revoked"_s));
        const QString first = tab.verdict(u"revocation"_s).first();
        QVERIFY2(first.startsWith(u"Whether “Leaf” was revoked is not known."_s), qPrintable(first));
        QVERIFY2(first.contains(u"of-the-root.crl is about other certificates."_s), qPrintable(first));
        QTRY_VERIFY(tab.isValid());
        QVERIFY(tab.row(0).startsWith(u"Ends "_s));
        QVERIFY(!tab.banner().contains(u"revoked"_s));
    }

    void anAnchorsOwnSettingsCount()
    {
        QTemporaryDir copy;
        const QString rejected = copy.filePath(u"rejected.pem"_s);
        QVERIFY(run(findProgram(u"openssl"_s),
            {u"x509"_s, u"-in"_s, m_root, u"-trustout"_s, u"-addreject"_s, u"serverAuth"_s, u"-out"_s, rejected})
                    .ok());
        ChainTab tab(m_theme, {m_leaf, m_sub});
        QVERIFY(tab.isOpen);
        tab.chooseRoots(m_root);
        QTRY_VERIFY(tab.isValid());

        tab.chooseRoots(rejected);

        QTRY_VERIFY(!tab.isValid());
        const QString first = tab.verdict(u"path"_s).value(0);
        QVERIFY2(first.contains(u"its own settings reject it for serverAuth"_s), qPrintable(first));
        QVERIFY(
            !opensslAccepts({u"-purpose"_s, u"sslserver"_s, u"-CAfile"_s, rejected, u"-untrusted"_s, m_sub, m_leaf}));
    }

    void aListThatIsOpenedLaterIsUsedToo()
    {
        ChainTab tab(m_theme, {m_leaf, m_sub});
        QVERIFY(tab.isOpen);
        QVERIFY(tab.row(0).startsWith(u"Ends "_s));

        tab.fixture.workbench->inspectFiles({revocationFile(u"revoked.crl"_s)});

        QTRY_COMPARE(tab.part<QListView>(u"inspectionList"_s)->model()->rowCount(), 3);
        QTRY_COMPARE(tab.row(0), u"Revoked on 1 Jan 2026"_s);
    }

    void whoeverWasIssuedByARevokedOneIsToldApart()
    {
        const QString other = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/revoked_issuer/"_s;
        ChainTab tab(m_theme,
            {other + u"leaf.pem"_s, other + u"sub.pem"_s, other + u"root.pem"_s, other + u"of-the-root.crl"_s});
        QVERIFY(tab.isOpen);

        QTRY_COMPARE(tab.row(0), u"Issuer revoked"_s);
        QCOMPARE(tab.row(1), u"Revoked on 1 Feb 2026"_s);
        QVERIFY(tab.row(2).startsWith(u"Ends "_s));
        QVERIFY(tab.part<QLabel>(u"inspectionSummary"_s)->text().contains(u"1 certificate(s) were revoked."_s));
        QTRY_VERIFY(tab.banner().contains(u"“Intermediate” was revoked on 1 Feb 2026"_s));
    }

    void listsThatDecideNothingMakeNothingWorse_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("of other certificates") << QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/crls/new-revoked.crl"_s;
        QTest::newRow("out of date") << revocationFile(u"expired.crl"_s);
        QTest::newRow("not valid yet") << revocationFile(u"early.crl"_s);
        QTest::newRow("forged") << revocationFile(u"forged.crl"_s);
        QTest::newRow("no answer") << revocationFile(u"try-later.ocsp"_s);
        QTest::newRow("about another") << revocationFile(u"of-another.ocsp"_s);
        QTest::newRow("by a stranger") << revocationFile(u"by-a-stranger.ocsp"_s);
    }

    void listsThatDecideNothingMakeNothingWorse()
    {
        QFETCH(const QString, file);
        ChainTab tab(m_theme, {m_leaf, m_sub, m_root, file});
        QVERIFY(tab.isOpen);
        tab.settle();

        tab.chooseRoots(m_root);

        QTRY_VERIFY(tab.isValid());
        QVERIFY(tab.row(0).startsWith(u"Ends "_s));
        QVERIFY(!tab.banner().contains(u"revoked"_s));
        QVERIFY(tab.isValid());
        QVERIFY(!tab.verdict(u"revocation"_s).join(u' ').contains(u"“Leaf”"_s));
    }

    void anAnswerThatIsOpenTellsWhatWasRevoked()
    {
        ChainTab tab(m_theme, {m_leaf, m_sub, m_root, revocationFile(u"revoked.ocsp"_s)});
        QVERIFY(tab.isOpen);
        tab.settle();
        tab.chooseRoots(m_root);
        QTRY_VERIFY(tab.isValid()); // it is dated later than now

        tab.typeTime(u"2026-11-27T21:30:58Z"_s);

        QTRY_VERIFY(!tab.isValid());
        QVERIFY(tab.verdict(u"revocation"_s).join(u' ').contains(u"says revoked.ocsp"_s));
    }

    /// One of these stands behind 64 others of its name.
    void whatWasNotLookedUpIsTold()
    {
        const auto file = [](const QString &name) -> QString {
            return QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/same_name/"_s + name;
        };
        const QString words = u"Not every certificate was looked up"_s;
        ChainTab known(m_theme, {file(u"signer.pem"_s), file(u"many.pem"_s), file(u"many.crl"_s)});
        QVERIFY(known.isOpen);
        const auto *summary = known.part<QLabel>(u"inspectionSummary"_s);
        QTRY_VERIFY2(summary->text().contains(u"64 certificate(s) were revoked."_s), qPrintable(summary->text()));
        QVERIFY(!summary->text().contains(words));

        ChainTab hidden(
            m_theme, {file(u"others.pem"_s), file(u"signer.pem"_s), file(u"many.pem"_s), file(u"many.crl"_s)});

        QVERIFY(hidden.isOpen);
        QTRY_VERIFY(hidden.part<QLabel>(u"inspectionSummary"_s)->text().contains(words));
    }

    /// RFC 5280 5.1.2.5 and RFC 6960 4.2.2.1: as the verdicts have it.
    void whatDoesNotSayWhenItEndsIsShownAsTooOld_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("list") << u"good.crl"_s << u"does not say when it ends; after ten days it is not believed."_s;
        QTest::newRow("answer") << u"good.ocsp"_s << u"does not say when it ends; after a day it is not believed."_s;
    }

    void whatDoesNotSayWhenItEndsIsShownAsTooOld()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, sentence);
        WindowFixture fixture(Contents::Empty, m_theme);
        fixture.clock.set(QDateTime::fromString(u"2027-01-01T00:00:00Z"_s, Qt::ISODate));
        QVERIFY(fixture.open());

        fixture.workbench->inspectFiles({QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/endless/"_s + file});

        QTRY_VERIFY(fixture.find(u"objectPane"_s) && fixture.find(u"objectPane"_s)->isVisible());
        QStringList words;
        for (const QLabel *label : fixture.find(u"objectPane"_s)->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(words.join(u'\n').contains(sentence), qPrintable(words.join(u'\n')));
        QVERIFY2(words.join(u'\n').contains(u"It does not say; it is believed for "_s), qPrintable(words.join(u'\n')));
    }
};

QTEST_MAIN(RevokingTest)
#include "revoking_test.moc"
