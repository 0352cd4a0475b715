#include "core/pki/ct_logs.h"

#include <QByteArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

struct Log {
    QLatin1String id; ///< Base64, as log lists have it
    QLatin1String name;
};

constexpr auto logs = std::to_array<Log>({
    {"TnWjJ1yaEMM4W2zU3z9S6x3w4I4bjWnAsfpksWKaOd8="_L1, "Google 'Argon2025h1'"_L1},
    {"EvFONL1TckyEBhnDjz96E/jntWKHiJxtMAWE6+WGJjo="_L1, "Google 'Argon2025h2'"_L1},
    {"DleUvPOuqT4zGyyZB7P3kN+bwj1xMiXdIaklrGHFTiE="_L1, "Google 'Argon2026h1'"_L1},
    {"1219ENGn9XfCx+lf1wC/+YLJM1pl4dCzAXMXwMjFaXc="_L1, "Google 'Argon2026h2'"_L1},
    {"zxFW7tUufK/zh1vZaS6b6RpxZ0qwF+ysAdJbd87MOwg="_L1, "Google 'Xenon2025h1'"_L1},
    {"3dzKNJXX4RYF55Uy+sef+D0cUN/bADoUEnYKLKy7yCo="_L1, "Google 'Xenon2025h2'"_L1},
    {"lpdkv1VYl633Q4doNwhCd+nwOtX2pPM2bkakPw/KqcY="_L1, "Google 'Xenon2026h1'"_L1},
    {"2AlVO5RPev/IFhlvlE+Fq7D4/F6HVSYPFdEucrtFSxQ="_L1, "Google 'Xenon2026h2'"_L1},
    {"zPsPaoVxCWX+lZtTzumyfCLphVwNl422qX5UwP5MDbA="_L1, "Cloudflare 'Nimbus2025'"_L1},
    {"yzj3FYl8hKFEX1vB3fvJbvKaWc1HCmkFhbDLFMMUWOc="_L1, "Cloudflare 'Nimbus2026'"_L1},
    {"fVkeEuF4KnscYWd8Xv340IdcFKBOlZ65Ay/ZDowuebg="_L1, "DigiCert 'Yeti2025'"_L1},
    {"5tIxY0B3jMEQQQbXcbnOwdJA9paEhvu6hzId/R43jlA="_L1, "DigiCert 'Nessie2025'"_L1},
    {"cyAiDwgWivnzxKaLCrJqmkoA7vV3hYoITQUA1KVCRFk="_L1, "DigiCert 'Wyvern2025h1'"_L1},
    {"7TxL1ugGwqSiAFfbyyTiOAHfUS/txIbFcA8g3bc+P+A="_L1, "DigiCert 'Wyvern2025h2'"_L1},
    {"ZBHEbKQS7KeJHKICLgC8q08oB9QeNSer6v7VA8l9zfA="_L1, "DigiCert 'Wyvern2026h1'"_L1},
    {"wjF+V0UZo0XufzjespBB68fCIVoiv3/Vta12mtkOUs0="_L1, "DigiCert 'Wyvern2026h2'"_L1},
    {"3oWB11AkfGvNy69WN8XngcZM5G7WF2OfjzSnJsnivTc="_L1, "DigiCert 'Sphinx2025h1'"_L1},
    {"pELFBklgYVSPD9TqnPt6LSZFTYepfy/fRVn2J086hFQ="_L1, "DigiCert 'Sphinx2025h2'"_L1},
    {"SZybad4dfOz8Nt7Nh2SmuFuvCoeAGdFVUvvp6ynd+MM="_L1, "DigiCert 'Sphinx2026h1'"_L1},
    {"lE5Dh/rswe+B8xkkJqgYZQHH0184AgE/cmd9VTcuGdg="_L1, "DigiCert 'Sphinx2026h2'"_L1},
    {"VYHUwhaQNgFK6gubVzxT8MDkOHhwJQgXL6OqHQcT0ww="_L1, "Sectigo 'Sabre'"_L1},
    {"4JKz/AwdyOdoNh/eYbmWTQpSeBmKctZyxLBNpW1vVAQ="_L1, "Sectigo 'Sabre2025h1'"_L1},
    {"GgT/SdBUHUCv9qDDv/HYxGcvTuzuI0BomGsXQC7ciX0="_L1, "Sectigo 'Sabre2025h2'"_L1},
    {"VmzVo3a+g9/jQrZ1xJwjJJinabrDgsurSaOHfZqzLQE="_L1, "Sectigo 'Sabre2026h1'"_L1},
    {"H1bRq5RwSkHdP+r99GmTVTAsFDG/5hNGCJ//rnldzC8="_L1, "Sectigo 'Sabre2026h2'"_L1},
    {"E0rfGrWYQgl4DG/vTHqRpBa3I0nOWFdq367ap8Kr4CI="_L1, "Sectigo 'Mammoth2025h1'"_L1},
    {"rxgaKNaMo+CpikycZ6sJ+Lu8IrquvLE4o6Gd0/m2Aw0="_L1, "Sectigo 'Mammoth2025h2'"_L1},
    {"JS+Uwisp6W6fQRpyBytpXFtS/5epDSVAu/zcUexN7gs="_L1, "Sectigo 'Mammoth2026h1'"_L1},
    {"lLHBirDQV8R74KwEDh8svI3DdXJ7yVHyClJhJoY7pzw="_L1, "Sectigo 'Mammoth2026h2'"_L1},
    {"ouMK5EXvva2bfjjtR2d3U9eCW4SU1yteGyzEuVCkR+c="_L1, "Let's Encrypt 'Oak2025h1'"_L1},
    {"DeHyMCvTDcFAYhIJ6lUu/Ed0fLHX6TDvDkIetH5OqjQ="_L1, "Let's Encrypt 'Oak2025h2'"_L1},
    {"GYbUxyiqb/66A294Kk0BkarOLXIxD67OXXBBLSVMx9Q="_L1, "Let's Encrypt 'Oak2026h1'"_L1},
    {"rKswcGzr7IQx9BPS9JFfER5CJEOx8qaMTzwrO6ceAsM="_L1, "Let's Encrypt 'Oak2026h2'"_L1},
    {"KOKBOP2DIUXpqdaqdTdtg3eohRKzwH9yQUgh3L3pjGY="_L1, "TrustAsia 'Log2025a'"_L1},
    {"KCyL3YEP+QkSCs4W1uDsIBvqgqOkrxnZ7/tZ6D/cQmg="_L1, "TrustAsia 'Log2025b'"_L1},
    {"dNudWPfUfp39eHoWKpkcGM9pjafHKZGMmhiwRQ26RLw="_L1, "TrustAsia 'log2026a'"_L1},
    {"Jbfv3qETAZPtkweXcKoyKiZiDeNayKp8dRl94LGp4GU="_L1, "TrustAsia 'log2026b'"_L1},
});

} // namespace

QLatin1String ctLogName(QByteArrayView logId)
{
    const QByteArray base64 = logId.toByteArray().toBase64();
    const QLatin1String id(base64);
    const auto found = std::find_if(logs.begin(), logs.end(), [id](const Log &log) { return log.id == id; });
    return found == logs.end() ? QLatin1String() : found->name;
}

QLatin1String ctLogListDate()
{
    return "2024-12-11"_L1;
}

} // namespace certwright::pki
