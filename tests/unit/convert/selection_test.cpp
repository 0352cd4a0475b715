#include "core/convert/selection.h"

#include "tests/support/test_chain.h"

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
        QCOMPARE(select(several).error().args, QStringList{u"Test leaf, Test leaf"_s});
        QCOMPARE(select(strange).error(), (Error{ErrorCode::KeyMismatch, {u"Test leaf"_s}}));
        QCOMPARE(select(both).error().code, ErrorCode::SeveralCertificates);
        QCOMPARE(select({{}, {m_chain->leafKey}}).error().code, ErrorCode::CertificateNotGiven);
        QCOMPARE(onlyKey({{}, {}}, u"key"_s).error(), (Error{ErrorCode::KeyNotGiven, {u"key"_s}}));
        QCOMPARE(onlyKey({{}, {m_chain->leafKey, m_other->leafKey}}, u"key"_s).error().code, ErrorCode::SeveralKeys);
        QVERIFY(onlyKey({{}, {m_chain->leafKey, m_chain->leafKey}}, u"key"_s));
    }

private:
    std::optional<TestChain> m_chain;
    std::optional<TestChain> m_other;
};

QTEST_GUILESS_MAIN(SelectionTest)
#include "selection_test.moc"
