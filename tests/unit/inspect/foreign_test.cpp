#include "core/inspect/foreign.h"

#include "tests/unit/pki/pki_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::inspect;
using namespace certwright::test;

namespace {

/// A header of Bouncy Castle's: version, salt, rounds; then what follows.
QByteArray bouncyCastle(const QByteArray &rest)
{
    return QByteArray("\0\0\0\2\0\0\0\x14", 8) + QByteArray(20, 's') + QByteArray("\0\0\4\xa0", 4) + rest;
}

} // namespace

class ForeignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsTold_data();
    void everyKindIsTold();
    void programsOfThisComputerAreTold();
    void theErrorNamesTheKind();
    void theWindowIsBounded();
};

void ForeignTest::everyKindIsTold_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("key");

    QTest::newRow("sh") << QByteArray("#!/bin/sh\necho a\n") << u"shell-script"_s;
    QTest::newRow("env bash") << QByteArray("#! /usr/bin/env bash\r\n") << u"shell-script"_s;
    QTest::newRow("this generator") << testData(u"pki/generate.sh"_s) << u"shell-script"_s;
    QTest::newRow("python") << QByteArray("\xef\xbb\xbf#!/usr/bin/env -S python3 -u\n") << u"script"_s;
    QTest::newRow("JWS") << QByteArray("eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln\n") << u"jwt"_s;
    QTest::newRow("JWE") << QByteArray("eyJhbGciOiJkaXIifQ..aXY.Y2lwaGVy.dGFn") << u"jwt"_s;
    QTest::newRow("armoured PGP") << QByteArray("-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nabc\n") << u"pgp"_s;
    QTest::newRow("binary PGP, old") << QByteArray("\x99\x01\x0d\x04\x5f\x00\x00\x00\x01", 9) << u"pgp"_s;
    QTest::newRow("binary PGP, new") << QByteArray("\xc6\x33\x06\x63\x00\x00\x00\x1b", 8) << u"pgp"_s;
    QTest::newRow("age") << QByteArray("age-encryption.org/v1\n-> X25519 abc\n") << u"age"_s;
    QTest::newRow("age key") << QByteArray("# created: now\nAGE-SECRET-KEY-1QQQ\n") << u"age"_s;
    QTest::newRow("PuTTY") << QByteArray("PuTTY-User-Key-File-3: ssh-ed25519\n") << u"putty-key"_s;
    QTest::newRow("OpenVPN") << QByteArray("#\n# 2048 bit\n-----BEGIN OpenVPN Static key V1-----\n00\n")
                             << u"openvpn-static-key"_s;
    QTest::newRow("known hosts") << testData(u"openssh/known_hosts"_s) << u"known-hosts"_s;
    QTest::newRow("hashed known hosts") << QByteArray("@cert-authority |1|a=|b= ssh-rsa AAAAB3Nz\n")
                                        << u"known-hosts"_s;
    QTest::newRow("BKS") << bouncyCastle(QByteArray("\1\0\4root\0", 8)) << u"bks"_s;
    QTest::newRow("empty BKS") << bouncyCastle(QByteArray(21, '\0')) << u"bks"_s;
    QTest::newRow("UBER") << bouncyCastle(QByteArray(64, '\x9c')) << u"uber"_s;
    QTest::newRow("GSKit") << QByteArray("7H\3\2\0\0\0\0X509KEY\0", 16) << u"kdb"_s;
    QTest::newRow("SQLite") << QByteArray("SQLite format 3\0", 16) << u"database"_s;
    QTest::newRow("Java class") << QByteArray("\xca\xfe\xba\xbe\0\0\0\x3d", 8) << u"java-class"_s;
    QTest::newRow("Mach-O for several processors") << QByteArray("\xca\xfe\xba\xbe\0\0\0\2", 8) << u"program"_s;
    QTest::newRow("ELF") << QByteArray("\x7f\x45LF\2\1\1") << u"program"_s;
    QTest::newRow("PE") << QByteArray("MZ\x90\0\3\0", 6) << u"program"_s;
    QTest::newRow("text that begins so") << QByteArray("MZ is a town") << u"plain-text"_s;
    QTest::newRow("jar") << QByteArray("PK\3\4\x14") << u"zip"_s;
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08") << u"archive"_s;
    QTest::newRow("deb") << QByteArray("!<arch>\ndebian-binary   ") << u"archive"_s;
    QTest::newRow("rpm") << QByteArray("\xed\xab\xee\xdb\3\0", 6) << u"archive"_s;
    QTest::newRow("tar") << QByteArray(QByteArray(257, 'a') + "ustar" + QByteArray(300, '\0')) << u"archive"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n\xe2\xe3") << u"pdf"_s;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n") << u"image"_s;
    QTest::newRow("HTML") << QByteArray("\n <!DOCTYPE HTML><html>") << u"html"_s;
    QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?><a/>") << u"xml"_s;
    QTest::newRow("JSON") << QByteArray("{\"a\": [1, null]}") << u"json"_s;
    QTest::newRow("no JSON") << QByteArray("{a}") << u"plain-text"_s;
    QTest::newRow("text") << QByteArray("Gr\xc3\xbc\xc3\x9f Gott\n") << u"plain-text"_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfeh\0i\0", 6) << u"plain-text"_s;
    QTest::newRow("noise") << QByteArray("\x01\x02\x80\xfe") << u"binary"_s;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << u"binary"_s;
}

void ForeignTest::everyKindIsTold()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, key);
    QVERIFY(!data.isEmpty());

    QCOMPARE(foreignKey(foreignKind(data)), key);
    for (qsizetype size = 0; size < std::min<qsizetype>(data.size(), 600); ++size)
        QVERIFY(!foreignKey(foreignKind(data.first(size))).isEmpty());
}

void ForeignTest::programsOfThisComputerAreTold()
{
    QFile self(QCoreApplication::applicationFilePath());
    QVERIFY(self.open(QIODevice::ReadOnly));

    QCOMPARE(foreignKind(self.readAll()), ForeignKind::Program);
}

void ForeignTest::theErrorNamesTheKind()
{
    QCOMPARE(foreignError("#!/bin/sh\n", u"run.sh"_s),
        (Error{ErrorCode::NotACertificateFile, {u"run.sh"_s, u"shell-script"_s}}));
    QCOMPARE(foreignError(" \n", u"x"_s), (Error{ErrorCode::EmptyInput, {u"x"_s}}));
    QCOMPARE(foreignError({}, u"x"_s), (Error{ErrorCode::EmptyInput, {u"x"_s}}));
}

void ForeignTest::theWindowIsBounded()
{
    // What stands behind the window decides nothing.
    QCOMPARE(foreignKind(QByteArray(QByteArray(64 * 1024, 'a') + QByteArray("\0\0", 2))), ForeignKind::PlainText);
}

QTEST_GUILESS_MAIN(ForeignTest)
#include "foreign_test.moc"
