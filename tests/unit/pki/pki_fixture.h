#pragma once

#include "core/pki/certificate_builder.h"
#include "tests/support/program.h"

#include <QTemporaryDir>

namespace certwright::test {

/// The bytes of a file in tests/data; fails the test when it is missing.
QByteArray testData(const QString &name);

/// The same in tests/data/pki.
QByteArray pkiData(const QString &name);

/// What the only PEM block of such a file holds; empty when there is none or several.
QByteArray pemBody(const QString &name);

/// A root and a leaf of the recommended profile, to change in one place.
pki::CertificateTemplate rootTemplate(const pki::NameConstraints &constraints);
pki::CertificateTemplate leafTemplate(const pki::GeneralNames &names);

/// A signed root with its key. Asserts success.
struct Root {
    pki::Certificate certificate;
    pki::PrivateKey key;
};
Root makeRoot(const pki::NameConstraints &constraints, const pki::KeyType &type = pki::KeyType::recommended());
pki::Certificate makeLeaf(const Root &root, const pki::GeneralNames &names);

/// A folder whose files are given to outside programs.
class Desk final
{
public:
    /// Writes the file and returns its path.
    QString put(const QString &name, QByteArrayView content) const;

    /// `openssl verify -x509_strict` of the leaf under the root.
    RunResult opensslVerify(const pki::Certificate &root, const pki::Certificate &leaf) const;

private:
    QTemporaryDir m_folder;
};

RunResult openssl(const QStringList &arguments, const QByteArray &input = {});

} // namespace certwright::test
