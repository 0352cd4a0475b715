#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace certwright::pki {

/// A distinguished name (DER), decoded once for all that is asked of it. One that does not parse is empty.
class DistinguishedName final
{
public:
    explicit DistinguishedName(const QByteArray &der);
    ~DistinguishedName();
    DistinguishedName(const DistinguishedName &) = delete;
    DistinguishedName &operator=(const DistinguishedName &) = delete;

    /// RFC 4514. Hidden characters are escaped; broken UTF-8 is shown octet by octet.
    QString text() const;

    /// The values of one attribute, in order, for people. `shortName` is OpenSSL's: "CN", "O".
    QStringList values(const char *shortName) const;

private:
    struct Decoded;
    std::unique_ptr<Decoded> m_decoded;
};

/// DistinguishedName::text() of a name of which no more is asked.
QString distinguishedNameText(const QByteArray &nameDer);

} // namespace certwright::pki
