#include "core/pki/key_type.h"

#include "core/ossl/features.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

enum class Browsers { Accept, Refuse };
enum class Encipherment { Needed, Forbidden };

struct Row {
    QStringView id;
    QStringView label;
    const char *algorithm;
    const char *group;
    unsigned bits;
    Browsers browsers;
    Encipherment encipherment;
};

constexpr std::array rows{
    Row{u"ec-p256", u"ECDSA P-256", "EC", "P-256", 0, Browsers::Accept, Encipherment::Forbidden},
    Row{u"ec-p384", u"ECDSA P-384", "EC", "P-384", 0, Browsers::Accept, Encipherment::Forbidden},
    Row{u"ec-p521", u"ECDSA P-521", "EC", "P-521", 0, Browsers::Accept, Encipherment::Forbidden},
    Row{u"rsa2048", u"RSA 2048", "RSA", nullptr, 2048, Browsers::Accept, Encipherment::Needed},
    Row{u"rsa3072", u"RSA 3072", "RSA", nullptr, 3072, Browsers::Accept, Encipherment::Needed},
    Row{u"rsa4096", u"RSA 4096", "RSA", nullptr, 4096, Browsers::Accept, Encipherment::Needed},
    Row{u"ed25519", u"Ed25519", "ED25519", nullptr, 0, Browsers::Refuse, Encipherment::Forbidden},
    Row{u"ed448", u"Ed448", "ED448", nullptr, 0, Browsers::Refuse, Encipherment::Forbidden},
    Row{u"ml-dsa-44", u"ML-DSA-44", "ML-DSA-44", nullptr, 0, Browsers::Refuse, Encipherment::Forbidden},
    Row{u"ml-dsa-65", u"ML-DSA-65", "ML-DSA-65", nullptr, 0, Browsers::Refuse, Encipherment::Forbidden},
    Row{u"ml-dsa-87", u"ML-DSA-87", "ML-DSA-87", nullptr, 0, Browsers::Refuse, Encipherment::Forbidden},
};

const Row &at(int row)
{
    return rows[static_cast<std::size_t>(row)];
}

} // namespace

Result<KeyType> KeyType::parse(QStringView id)
{
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        if (at(row).id == id && ossl::canGenerate(at(row).algorithm))
            return KeyType(row);
    }
    QStringList known;
    for (const KeyType &type : available())
        known.append(type.id());
    return Error{ErrorCode::KeyTypeUnknown, {id.left(100).toString(), known.join(u", "_s)}};
}

QList<KeyType> KeyType::available()
{
    static const QList<KeyType> types = [] {
        QList<KeyType> list;
        for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
            if (ossl::canGenerate(at(row).algorithm))
                list.append(KeyType(row));
        }
        return list;
    }();
    return types;
}

KeyType KeyType::recommended()
{
    return KeyType(0);
}

QString KeyType::id() const
{
    return at(m_row).id.toString();
}

QString KeyType::label() const
{
    return at(m_row).label.toString();
}

bool KeyType::acceptedByBrowsers() const
{
    return at(m_row).browsers == Browsers::Accept;
}

bool KeyType::needsKeyEncipherment() const
{
    return at(m_row).encipherment == Encipherment::Needed;
}

const char *KeyType::algorithm() const
{
    return at(m_row).algorithm;
}

const char *KeyType::group() const
{
    return at(m_row).group;
}

unsigned KeyType::bits() const
{
    return at(m_row).bits;
}

} // namespace certwright::pki
