#include "core/convert/selection.h"

#include "core/convert/naming.h"
#include "tests/support/test_chain.h"

#include <QFile>
#include <QTest>

using namespace certwright;
using namespace certwright::convert;
using namespace certwright::test;
using namespace Qt::StringLiterals;

class SelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_chain.emplace(makeChain());
        m_other.emplace(makeChain({u"ec-p256"_s, {{pki::NameType::Dns, u"other.test"_s}}}));
    }

    void theChainIsFoundInAnyOrder()
    {
        const Result<Selection> selection
            = select({{m_chain->root, m_chain->leaf, m_chain->intermediate, m_chain->root}, {m_chain->leafKey}});

        QVERIFY(selection);
        QCOMPARE(selection->leaf, m_chain->leaf);
        QCOMPARE(selection->issuers, (QList{m_chain->intermediate, m_chain->root}));
        QVERIFY(selection->key);
        QVERIFY(selection->others.isEmpty());
    }

    void withoutAKeyItIsTheOneThatIssuedNone()
    {
        const Result<Selection> selection = select({{m_chain->intermediate, m_chain->leaf}, {}});

        QVERIFY(selection);
        QCOMPARE(selection->leaf, m_chain->leaf);
        QCOMPARE(selection->issuers, QList{m_chain->intermediate});
        QVERIFY(!selection->key);
    }

    void aKeyDecidesBetweenSeveral()
    {
        const Result<Selection> selection
            = select({{m_other->leaf, m_chain->leaf, m_chain->intermediate}, {m_chain->leafKey, m_chain->leafKey}});

        QVERIFY(selection);
        QCOMPARE(selection->leaf, m_chain->leaf);
        QCOMPARE(selection->others, QList{m_other->leaf});
    }

    void anIssuerOfTheSameNameWithAnotherKeyIsNone()
    {
        // Both chains have the same names, but other keys.
        QCOMPARE(m_other->intermediate.subjectDer(), m_chain->intermediate.subjectDer());

        QVERIFY(issuersOf(m_chain->leaf, {m_other->intermediate, m_other->root}).isEmpty());
        QCOMPARE(
            issuersOf(m_chain->leaf, {m_other->intermediate, m_chain->intermediate}), QList{m_chain->intermediate});
    }

    void aRootIsItsOwnChain()
    {
        const Result<Selection> selection = select({{m_chain->root}, {}});

        QVERIFY(selection);
        QCOMPARE(selection->leaf, m_chain->root);
        QVERIFY(selection->issuers.isEmpty());
    }

    void whatIsUnclearIsRefused()
    {
        const Pile several{{m_chain->leaf, m_other->leaf}, {}};
        const Pile strange{{m_chain->leaf, m_chain->intermediate}, {m_other->leafKey}};
        const Pile both{{m_chain->leaf, m_other->leaf}, {m_chain->leafKey, m_other->leafKey}};

        QCOMPARE(select(several).error().code, ErrorCode::SeveralCertificates);
        const QString list = u"Test leaf (%1), Test leaf (%2)"_s.arg(
            shortHash(m_chain->leaf.sha256()), shortHash(m_other->leaf.sha256()));
        QCOMPARE(select(several).error().args, QStringList{list});
        QCOMPARE(select(strange).error(), (Error{ErrorCode::KeyMismatch, {u"Test leaf"_s}}));
        QCOMPARE(select(both).error().code, ErrorCode::SeveralCertificates);
        QCOMPARE(select({{}, {m_chain->leafKey}}).error().code, ErrorCode::CertificateNotGiven);
        QCOMPARE(selectKey({{}, {}}, u"key"_s).error(), (Error{ErrorCode::KeyNotGiven, {u"key"_s}}));
        QCOMPARE(selectKey({{}, {m_chain->leafKey, m_other->leafKey}}, u"key"_s).error().code, ErrorCode::SeveralKeys);
        QVERIFY(selectKey({{}, {m_chain->leafKey, m_chain->leafKey}}, u"key"_s));
    }

    void ofSeveralKeysTheOneOfTheLeafIsTaken()
    {
        const Pile pile{{m_chain->leaf, m_chain->intermediate}, {m_other->leafKey, m_chain->leafKey}};

        const Result<Selection> selection = select(pile);
        const Result<pki::PrivateKey> key = selectKey(pile, u"key"_s);

        QVERIFY(selection && key);
        QCOMPARE(selection->leaf, m_chain->leaf);
        QVERIFY(selection->key->belongsTo(m_chain->leaf));
        QVERIFY(key->belongsTo(m_chain->leaf));
    }

    void anAuthoritysPairGivesWayToWhatItIssued()
    {
        const auto read = [](const QString &name) {
            QFile file(QStringLiteral(CERTWRIGHT_TEST_DATA "/convert/") + name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const Result<pki::Certificate> root = pki::Certificate::parse(read(u"root.pem"_s), {});
        const Result<pki::Certificate> leaf = pki::Certificate::parse(read(u"leaf.pem"_s), {});
        const Result<pki::PrivateKey> rootKey = pki::PrivateKey::parse(read(u"root.key"_s), nullptr, {});
        const Result<pki::PrivateKey> leafKey = pki::PrivateKey::parse(read(u"leaf.key"_s), nullptr, {});
        QVERIFY(root && leaf && rootKey && leafKey);

        const Result<Selection> selection = select({{*root, *leaf}, {*rootKey, *leafKey}});
        const Result<Selection> picked = select({{*root, *leaf}, {*rootKey, *leafKey}}, root->subject());

        QVERIFY(selection && picked);
        QCOMPARE(selection->leaf, *leaf);
        QVERIFY(selection->key->belongsTo(*leaf));
        QCOMPARE(picked->leaf, *root);
        QVERIFY(picked->key->belongsTo(*root));
    }

    void aPickDecides_data()
    {
        QTest::addColumn<QString>("pick");
        QTest::newRow("name") << u"OTHER.test"_s;
        QTest::newRow("SHA-256") << QString::fromLatin1(m_other->leaf.sha256().toHex());
        QTest::newRow("SHA-256 with colons") << pki::colonHex(m_other->leaf.sha256());
        QTest::newRow("eight digits of it") << QString::fromLatin1(m_other->leaf.sha256().toHex().first(8));
        QTest::newRow("digits of the key's") << QString::fromLatin1(m_other->leaf.spkiSha256().toHex().first(10));
    }

    void aPickDecides()
    {
        QFETCH(const QString, pick);

        const Result<Selection> selection = select({{m_chain->leaf, m_other->leaf}, {}}, pick);

        QVERIFY(selection);
        QCOMPARE(selection->leaf, m_other->leaf);
    }

    void aPickThatFitsNoneOrSeveralDecidesNothing()
    {
        const Pile both{{m_chain->leaf, m_other->leaf}, {}};

        QCOMPARE(select(both, u"nobody"_s).error().code, ErrorCode::CertificateNotGiven);
        QCOMPARE(select(both, u"Test leaf"_s).error().code, ErrorCode::SeveralCertificates);
        QCOMPARE(select(both, QString::fromLatin1(m_other->leaf.sha256().toHex().first(7))).error().code,
            ErrorCode::CertificateNotGiven);
        QCOMPARE(select({both.certificates, {m_chain->leafKey}}, u"other.test"_s).error(),
            (Error{ErrorCode::KeyMismatch, {u"other.test"_s}}));
    }

private:
    std::optional<TestChain> m_chain;
    std::optional<TestChain> m_other;
};

QTEST_GUILESS_MAIN(SelectionTest)
#include "selection_test.moc"
