#include "core/pki/bcrypt_library.h"

#include <QLibrary>

#include <cstddef>
#include <cstdint>

namespace certwright::pki {

using namespace Qt::StringLiterals;

namespace {

/// botan_pwdhash() of Botan's <botan/ffi.h>, the same since 2.8: algorithm, three parameters, output, passphrase, salt.
/// Written down here because the package with the header is 280 MB large.
using DeriveFunction
    = int (*)(const char *, size_t, size_t, size_t, uint8_t *, size_t, const char *, size_t, const uint8_t *, size_t);

/// Botan's third version counts its library up with each release, the second one ended with 19.
constexpr int highestVersion = 31;

QFunctionPointer deriveFunctionOf(const QString &name)
{
    for (int version = highestVersion; version >= 0; --version) {
        if (const QFunctionPointer found = QLibrary::resolve(name, version, "botan_pwdhash"))
            return found;
    }
    return nullptr;
}

} // namespace

const BcryptLibrary &BcryptLibrary::ofThisComputer()
{
    static const BcryptLibrary library({u"botan-3"_s, u"botan-2"_s});
    return library;
}

BcryptLibrary::BcryptLibrary(const QStringList &names)
{
    for (const QString &name : names) {
        if (m_derive == nullptr)
            m_derive = deriveFunctionOf(name);
    }
}

std::optional<SecureBytes> BcryptLibrary::derive(const BcryptInput &input, qsizetype size) const
{
    // Botan takes a passphrase of no length for one that ends with a NUL; OpenSSH locks nothing with an empty one.
    if (m_derive == nullptr || input.passphrase.isEmpty() || size <= 0)
        return std::nullopt;
    const auto derive = reinterpret_cast<DeriveFunction>(m_derive);
    SecureBytes key(size);
    const int status = derive("Bcrypt-PBKDF", input.rounds, 0, 0, reinterpret_cast<uint8_t *>(key.data()),
        static_cast<size_t>(size), input.passphrase.data(), static_cast<size_t>(input.passphrase.size()),
        reinterpret_cast<const uint8_t *>(input.salt.data()), static_cast<size_t>(input.salt.size()));
    if (status != 0) // BOTAN_FFI_SUCCESS
        return std::nullopt;
    return key;
}

} // namespace certwright::pki
