#include "core/convert/format.h"

#include <algorithm>
#include <array>

namespace certwright::convert {

namespace {

enum class Holds { Certificates, PrivateKey };
enum class Password { Never, Possible, Needed };
enum class Form { Text, Binary };

struct Row {
    Format format;
    const char *key;
    Holds holds;
    Password password;
    Form form;
};

constexpr std::array table{
    Row{Format::Pem, "pem", Holds::Certificates, Password::Never, Form::Text},
    Row{Format::FullChain, "fullchain", Holds::Certificates, Password::Never, Form::Text},
    Row{Format::Der, "der", Holds::Certificates, Password::Never, Form::Binary},
    Row{Format::Key, "key", Holds::PrivateKey, Password::Possible, Form::Text},
    Row{Format::Pkcs7, "p7b", Holds::Certificates, Password::Never, Form::Binary},
    Row{Format::Pkcs7Pem, "p7b-pem", Holds::Certificates, Password::Never, Form::Text},
    Row{Format::PkiPath, "pkipath", Holds::Certificates, Password::Never, Form::Binary},
    Row{Format::Pkcs12, "p12", Holds::PrivateKey, Password::Needed, Form::Binary},
    Row{Format::Jks, "jks", Holds::PrivateKey, Password::Needed, Form::Binary},
    Row{Format::TrustPkcs12, "trust-p12", Holds::Certificates, Password::Needed, Form::Binary},
    Row{Format::TrustJks, "trust-jks", Holds::Certificates, Password::Needed, Form::Binary},
};

const Row &rowOf(Format format)
{
    return *std::find_if(table.begin(), table.end(), [format](const Row &row) { return row.format == format; });
}

} // namespace

QString formatKey(Format format)
{
    return QString::fromLatin1(rowOf(format).key);
}

std::optional<Format> parseFormat(QStringView key)
{
    for (const Row &row : table) {
        if (key == QLatin1String(row.key))
            return row.format;
    }
    return {};
}

bool holdsPrivateKey(Format format)
{
    return rowOf(format).holds == Holds::PrivateKey;
}

bool needsPassword(Format format)
{
    return rowOf(format).password == Password::Needed;
}

bool isText(Format format)
{
    return rowOf(format).form == Form::Text;
}

bool namesEntries(Format format)
{
    return needsPassword(format);
}

} // namespace certwright::convert
