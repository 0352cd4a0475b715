#include "core/convert/left_out.h"

#include "core/inspect/reader.h"

#include <QFile>
#include <QTest>

using namespace certwright;
using namespace certwright::convert;
using namespace Qt::StringLiterals;

namespace {

QList<Given> givenBy(const QStringList &names, const SecureBytes *password = nullptr)
{
    QList<Given> given;
    for (const QString &name : names) {
        QFile file(QStringLiteral(CERTWRIGHT_TEST_DATA "/convert/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        for (const inspect::FoundObject &object : inspect::readObjects(file.readAll(), name, {password}).objects)
            given << Given{name, object};
    }
    return given;
}

EncodedFile holding(const QList<Given> &given)
{
    EncodedFile file;
    for (const Given &one : given) {
        if (one.object.certificate)
            file.certificates << *one.object.certificate;
        else
            file.others << one.object;
    }
    return file;
}

/// "leaf.pem duplicate"
QStringList linesOf(const QList<LeftOut> &left)
{
    QStringList lines;
    for (const LeftOut &one : left)
        lines << one.what.source + u' ' + reasonKey(one.reason);
    return lines;
}

} // namespace

class LeftOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInTheFileIsNotLeftOut()
    {
        const QList<Given> given = givenBy({u"leaf.pem"_s, u"root.pem"_s, u"leaf.csr"_s, u"list-01.crl"_s});
        QCOMPARE(given.size(), 4);

        QVERIFY(leftOut(given, holding(given)).isEmpty());
    }

    void everythingElseIsWithItsReason()
    {
        const QList<Given> given = givenBy({u"leaf.pem"_s, u"leaf.key"_s, u"locked.key"_s, u"broken.pem"_s,
            u"leaf.csr"_s, u"second.csr"_s, u"answer.der"_s});

        const QList<LeftOut> left = leftOut(given, holding(givenBy({u"leaf.pem"_s, u"second.csr"_s})));

        QCOMPARE(linesOf(left),
            (QStringList{u"leaf.key not-needed"_s, u"locked.key locked"_s, u"broken.pem duplicate"_s,
                u"broken.pem unreadable"_s, u"leaf.csr not-needed"_s, u"answer.der not-needed"_s}));
    }

    void trustSettingsAreNotLostInSilence()
    {
        const QList<Given> trusted = givenBy({u"../inspect/files/trusted.pem"_s});
        QCOMPARE(trusted.size(), 1);

        QCOMPARE(
            linesOf(leftOut(trusted, holding(trusted))), QStringList(u"../inspect/files/trusted.pem trust-settings"_s));
        QCOMPARE(linesOf(leftOut(trusted + trusted, holding(trusted))).size(), 3); // of both, and one is a duplicate
        QCOMPARE(linesOf(leftOut(trusted, {})), QStringList(u"../inspect/files/trusted.pem not-needed"_s));
    }

    void aContainerCountsAsItsMembers()
    {
        const SecureBytes password("secret");
        const QList<Given> opened = givenBy({u"leaf.p12"_s}, &password);

        QCOMPARE(linesOf(leftOut(opened, holding(givenBy({u"leaf.pem"_s})))),
            (QStringList{u"leaf.p12 not-needed"_s, u"leaf.p12 not-needed"_s})); // the root and the key
        QVERIFY(linesOf(leftOut(givenBy({u"leaf.p12"_s}), {})).contains(u"leaf.p12 locked"_s));
    }
};

QTEST_GUILESS_MAIN(LeftOutTest)
#include "left_out_test.moc"
