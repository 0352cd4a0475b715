#include "core/secrets/passphrase.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace certwright;
using namespace Qt::StringLiterals;

class PassphraseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGeneratedOneIs43CharactersOfBase64url()
    {
        const SecureBytes made = secrets::generatePassphrase();

        static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
        QVERIFY(form.match(QString::fromLatin1(made.data(), made.size())).hasMatch());
        const QByteArray raw = QByteArray::fromBase64(
            made.view().toByteArray(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
        QCOMPARE(raw.size(), 32);
    }

    void noTwoAreTheSame()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(secrets::generatePassphrase().view().toByteArray());

        QCOMPARE(seen.size(), 1000);
    }

    void aPersonsOneIsCountedInCharacters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("fine");
        QTest::newRow("eight letters") << u"abcdefgh"_s << true;
        QTest::newRow("eight umlauts") << u"äöüäöüäö"_s << true;
        QTest::newRow("seven letters") << u"abcdefg"_s << false;
        QTest::newRow("seven umlauts, fourteen bytes") << u"äöüäöüä"_s << false;
        QTest::newRow("two emoji, eight bytes") << u"🔑🔑"_s << false;
    }

    void aPersonsOneIsCountedInCharacters()
    {
        QFETCH(QString, typed);
        QFETCH(bool, fine);

        const Status checked = secrets::checkNewPassphrase(SecureBytes(QByteArrayView(typed.toUtf8())));

        QCOMPARE(checked.hasValue(), fine);
        if (!fine)
            QCOMPARE(checked.error(), (Error{ErrorCode::PassphraseTooShort, {u"8"_s}}));
    }

    void anEmptyOneIsSaidToBeEmpty()
    {
        const Status checked = secrets::checkNewPassphrase(SecureBytes());

        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::PassphraseEmpty);
    }
};

QTEST_GUILESS_MAIN(PassphraseTest)
#include "passphrase_test.moc"
