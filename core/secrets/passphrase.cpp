#include "core/secrets/passphrase.h"

#include <QRandomGenerator>

#include <array>

namespace certwright::secrets {

PassphraseSource::~PassphraseSource() = default;

SecureBytes generatePassphrase()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    QByteArray raw(reinterpret_cast<const char *>(random.data()), sizeof random);
    QByteArray text = raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    SecureBytes passphrase{QByteArrayView(text)};
    wipe(random.data(), sizeof random);
    wipe(raw);
    wipe(text);
    return passphrase;
}

Status checkNewPassphrase(const SecureBytes &passphrase)
{
    if (passphrase.isEmpty())
        return Error{ErrorCode::PassphraseEmpty};
    const auto isFirstOfCharacter = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    const QByteArrayView bytes = passphrase.view();
    if (std::count_if(bytes.begin(), bytes.end(), isFirstOfCharacter) < minPassphraseLength)
        return Error{ErrorCode::PassphraseTooShort, {QString::number(minPassphraseLength)}};
    return ok();
}

} // namespace certwright::secrets
