#include "core/workspace/stored_files.h"

#include "tests/support/workspace_kit.h"

#include <QFile>
#include <QTest>

using namespace certwright;
using namespace certwright::workspace;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A workspace with two certificates, of which the first is asked for.
struct TwoKit : test::WorkspaceKit {
    TwoKit()
        : made(add(u"One"_s) && addLeaf(u"one.test"_s) && addLeaf(u"two.test"_s))
    {
    }

    CertificateRecord record() const { return workspace().certificate(CertificateId(u"one.test"_s)).value(); }
    QString one(const QString &name) const { return path(u"certificates/one.test/"_s + name); }
    QByteArray ofTwo(const QString &name) const { return contentOf(path(u"certificates/two.test/"_s + name)); }

    bool made;
};

} // namespace

/// Nobody gets rubbish, or another certificate's files, for the files of a certificate.
class StoredFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInOrderIsRead()
    {
        const TwoKit kit;
        QVERIFY(kit.made);
        const CertificateRecord record = kit.record();

        const auto leaf = readLeaf(record.files);
        const auto chain = readFullchain(record.files);
        const auto root = readRoot(record.files);
        const auto pem = readKeyPem(record);

        QVERIFY(leaf && chain && root && pem);
        QCOMPARE(leaf->toPem(), contentOf(kit.one(u"cert.pem"_s)));
        QCOMPARE(*chain, QList{*leaf});
        QCOMPARE(root->toPem(), contentOf(kit.path(u"authorities/one/cert.pem"_s)));
        QCOMPARE(pem->view().toByteArray(), contentOf(kit.one(u"privkey.pem"_s)));
        QVERIFY(readKey(record));
        QVERIFY(checkServable(record));
    }

    void aFullchainOfNoUseIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("how");
        for (const auto &[what, how] : {std::pair{"missing", "missing"}, {"empty", "damaged"}, {"text", "damaged"},
                 {"cut off", "damaged"}, {"of another", "foreign"}, {"followed by a stranger", "foreign"}})
            QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(how);
    }

    void aFullchainOfNoUseIsRefused()
    {
        QFETCH(QString, what);
        QFETCH(QString, how);
        const TwoKit kit;
        QVERIFY(kit.made);
        const CertificateRecord record = kit.record();
        const QString path = kit.one(u"fullchain.pem"_s);
        const QByteArray own = contentOf(path);
        const QHash<QString, QByteArray> contents{{u"empty"_s, {}}, {u"text"_s, "x\n"},
            {u"cut off"_s, own.first(own.size() / 2)}, {u"of another"_s, kit.ofTwo(u"fullchain.pem"_s)},
            {u"followed by a stranger"_s, own + kit.ofTwo(u"cert.pem"_s)}};
        QVERIFY(contents.contains(what) ? test::overwrite(path, contents.value(what)) : QFile::remove(path));

        const auto chain = readFullchain(record.files);
        const Status servable = checkServable(record);

        QVERIFY(!chain && !servable);
        QCOMPARE(chain.error().code, ErrorCode::WorkspaceFileDamaged);
        QCOMPARE(chain.error().args, (QStringList{path, how}));
        QCOMPARE(servable.error(), chain.error());
    }

    void aKeyOfNoUseIsRefused()
    {
        const TwoKit kit;
        QVERIFY(kit.made);
        const CertificateRecord record = kit.record();
        const QString path = kit.one(u"privkey.pem"_s);
        const QByteArray own = contentOf(path);
        for (const QByteArray &rubbish : {QByteArray(), QByteArray("x\n"), own.first(own.size() / 2)}) {
            QVERIFY(test::overwrite(path, rubbish));
            QVERIFY(!readKeyPem(record) && !readKey(record));
            QCOMPARE(readKeyPem(record).error().code, ErrorCode::WorkspaceFileDamaged);
            QCOMPARE(readKeyPem(record).error().args, (QStringList{path, u"damaged"_s}));
        }

        QVERIFY(test::overwrite(path, kit.ofTwo(u"privkey.pem"_s)));
        QCOMPARE(readKeyPem(record).error().code, ErrorCode::KeyMismatch);
        QCOMPARE(checkServable(record).error().code, ErrorCode::KeyMismatch);
    }

    void anEncryptedKeyStaysAsItIs()
    {
        const TwoKit kit;
        QVERIFY(kit.made);
        const CertificateRecord record = kit.record();
        const QString path = kit.one(u"privkey.pem"_s);
        const SecureBytes passphrase(QByteArrayView("correct horse"));
        const QByteArray encrypted = readKey(record)->toEncryptedPem(passphrase, pki::PassphraseKind::Random).value();
        QVERIFY(test::overwrite(path, encrypted));

        const auto pem = readKeyPem(record);

        QVERIFY(pem);
        QCOMPARE(pem->view().toByteArray(), encrypted);
        QVERIFY(checkServable(record));
        QVERIFY(readKey(record, &passphrase));
        QVERIFY(test::overwrite(path, encrypted.first(encrypted.size() / 2)));
        QCOMPARE(readKeyPem(record).error().code, ErrorCode::WorkspaceFileDamaged);
    }

    void anotherAuthorityIsNoRoot()
    {
        const TwoKit kit;
        const test::WorkspaceKit stranger;
        QVERIFY(kit.made);
        const CertificateRecord record = kit.record();
        QVERIFY(test::overwrite(record.files.authority, stranger.authority(u"Other"_s).certificate.toPem()));

        const auto root = readRoot(record.files);

        QVERIFY(!root);
        QCOMPARE(root.error().code, ErrorCode::AuthorityFileDamaged);
        QCOMPARE(root.error().args, (QStringList{record.files.authority, u"foreign"_s}));
    }
};

QTEST_GUILESS_MAIN(StoredFilesTest)
#include "stored_files_test.moc"
