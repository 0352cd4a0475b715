#pragma once

#include "core/pki/certificate.h"
#include "core/pki/key_type.h"
#include "core/pki/private_key.h"

namespace certwright::test {

/// How a chain made for a test differs from a good one.
struct ChainOptions {
    QString keyType = QStringLiteral("ec-p256");
    pki::GeneralNames names = {{pki::NameType::Dns, QStringLiteral("localhost")},
        {pki::NameType::Ip, QStringLiteral("127.0.0.1")}, {pki::NameType::Ip, QStringLiteral("::1")}};
    int daysFromNow = 90; ///< until the leaf's notAfter; negative: expired
};

/// Root, intermediate and leaf, made by our own core.
struct TestChain {
    pki::Certificate root;
    pki::Certificate intermediate;
    pki::Certificate leaf;
    pki::PrivateKey leafKey;
};

TestChain makeChain(const ChainOptions &options = {});

/// A file with these certificates as PEM, in this order; returns its path.
QString writePem(const QString &path, const QList<pki::Certificate> &certificates);

/// The key as plain PKCS#8 PEM; returns its path.
QString writePem(const QString &path, const pki::PrivateKey &key);

} // namespace certwright::test
