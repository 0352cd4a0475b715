#include "core/inspect/pkcs12_file.h"

#include "core/inspect/key_encryption.h"
#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/pbe.h"
#include "core/ossl/x509_fields.h"
#include "core/pki/key_info.h"
#include "core/pki/printable.h"
#include "core/pki/private_key_reader.h"

#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/pkcs12.h>

#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace certwright::inspect {

using namespace pki;

namespace {

constexpr quint64 maxUnaskedRounds = 1'000'000; // some makers take 600 000 even for no password
constexpr quint64 maxTotalRounds = 4 * ossl::maxDerivationRounds;
constexpr int maxDepth = 8;
constexpr qsizetype maxEntries = 100'000;

/// No password at all and an empty one are different to the derivation of PKCS#12 (RFC 7292 B.1).
struct Candidate {
    const char *text;
    int size;
    bool isAsked; ///< a person gave it
};

/// One file while it is opened.
class Opener final
{
public:
    Opener(PKCS12 *file, const SecureBytes *password, const QString &source)
        : m_file(file)
        , m_source(source)
        , m_candidates({{nullptr, 0, false}, {"", 0, false}})
    {
        if (password != nullptr && !password->isEmpty() && password->size() < std::numeric_limits<int>::max())
            m_candidates.append({password->data(), static_cast<int>(password->size()), true});
        m_isAsked = password != nullptr;
    }

    Pkcs12Content open()
    {
        checkMac();
        const ossl::SafeStack parts(PKCS12_unpack_authsafes(m_file));
        if (!parts)
            setProblem(ossl::takeError(ErrorCode::DamagedObject, {m_source}));
        for (int i = 0; i < sk_PKCS7_num(parts.get()); ++i)
            readPart(sk_PKCS7_value(parts.get(), i));
        if (m_isMacWrong && m_wasOpened) {
            m_content.integrity = Integrity::Broken;
            setProblem({ErrorCode::DamagedObject, {m_source}});
        }
        if (m_content.isLocked)
            setProblem(lockedError());
        return std::move(m_content);
    }

private:
    Error lockedError() const
    {
        return {m_isAsked ? ErrorCode::WrongPassphrase : ErrorCode::PassphraseNeeded, {m_source}};
    }

    void setProblem(Error problem)
    {
        if (!m_content.problem)
            m_content.problem = std::move(problem);
    }

    /// Finds the password by the checksum, which is the cheapest way to know it.
    void checkMac()
    {
        if (PKCS12_mac_present(m_file) != 1) {
            m_content.integrity = Integrity::Absent;
            return;
        }
        m_content.integrity = Integrity::NotChecked;
        const X509_ALGOR *algorithm = nullptr;
        const ASN1_INTEGER *iterations = nullptr;
        PKCS12_get0_mac(nullptr, &algorithm, nullptr, &iterations, m_file);
        uint64_t rounds = 1;
        if (iterations != nullptr && ASN1_INTEGER_get_uint64(&rounds, iterations) != 1)
            rounds = std::numeric_limits<uint64_t>::max();
        const auto opens = [this, rounds](const Candidate &candidate) {
            return isAffordable(candidate, rounds) && PKCS12_verify_mac(m_file, candidate.text, candidate.size) == 1;
        };
        const auto found = std::find_if(m_candidates.cbegin(), m_candidates.cend(), opens);
        if (found != m_candidates.cend()) {
            m_content.integrity = Integrity::Checked;
            m_candidates = {*found};
        } else if (const Status cost = ossl::checkCost({u"PKCS#12"_s, rounds}, m_source); !cost) {
            setProblem(cost.error());
        } else if (!canCheck(algorithm)) {
            const ASN1_OBJECT *object = nullptr;
            X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
            setProblem({ErrorCode::UnsupportedAlgorithm, {ossl::oidText(object, ossl::OidForm::LongName)}});
        } else {
            m_isMacWrong = m_isAsked;
            // What a person gave is tried all the same: the checksum may be what is damaged.
            m_candidates.removeIf([](const Candidate &candidate) { return !candidate.isAsked; });
        }
        ERR_clear_error();
    }

    static bool canCheck(const X509_ALGOR *algorithm)
    {
        const ASN1_OBJECT *object = nullptr;
        X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
        const char *name = OBJ_nid2sn(OBJ_obj2nid(object));
        return name != nullptr && ossl::Digest(EVP_MD_fetch(nullptr, name, nullptr)) != nullptr;
    }

    bool isAffordable(const Candidate &candidate, quint64 rounds)
    {
        const quint64 most = candidate.isAsked ? ossl::maxDerivationRounds : maxUnaskedRounds;
        if (rounds > most || m_spent > maxTotalRounds)
            return false;
        m_spent += rounds;
        return true;
    }

    void readPart(PKCS7 *part)
    {
        const int type = OBJ_obj2nid(part->type);
        if (type == NID_pkcs7_data) {
            const ossl::SafeBags bags(PKCS12_unpack_p7data(part));
            return bags ? readBags(bags.get(), 0) : addDamaged(u"data"_s);
        }
        if (type == NID_pkcs7_encrypted && part->d.encrypted != nullptr && part->d.encrypted->enc_data != nullptr)
            return readEncrypted(part->d.encrypted->enc_data);
        const QString name = ossl::oidText(part->type, ossl::OidForm::ShortName);
        addEntry({ObjectKind::Unknown, name, {}, {}, true, {}, {}, Error{ErrorCode::UnsupportedAlgorithm, {name}}});
    }

    /// Calls `attempt` with one password after the other until one works; answers why none did.
    std::optional<Error> tryPasswords(
        const X509_ALGOR *algorithm, const std::function<bool(const Candidate &, OSSL_LIB_CTX *)> &attempt)
    {
        Result<ossl::PbeLibrary> library = ossl::PbeLibrary::find(algorithm, m_source, m_legacy);
        if (!library)
            return library.error();
        if (library->legacy())
            m_legacy = library->legacy();
        const quint64 rounds = ossl::derivationCost(algorithm).rounds;
        for (qsizetype i = 0; i < m_candidates.size(); ++i) {
            const Candidate candidate = m_candidates.at(i);
            if (!isAffordable(candidate, rounds) || !attempt(candidate, library->context()))
                continue;
            m_candidates.move(i, 0);
            m_wasOpened = true;
            return std::nullopt;
        }
        ERR_clear_error();
        m_content.isLocked = true;
        if (!m_wasOpened)
            m_candidates.clear(); // the others would only cost time
        return lockedError();
    }

    /// It takes no password to read it.
    KeyEncryption noteEncryption(const X509_ALGOR *algorithm)
    {
        KeyEncryption encryption = encryptionOfAlgorithm(ossl::toDer(i2d_X509_ALGOR, algorithm));
        if (!m_content.encryption)
            m_content.encryption = encryption;
        return encryption;
    }

    void readEncrypted(const PKCS7_ENC_CONTENT *content)
    {
        ossl::SafeBags bags;
        const auto decrypt = [&](const Candidate &candidate, OSSL_LIB_CTX *context) {
            bags.reset(static_cast<STACK_OF(PKCS12_SAFEBAG) *>(
                PKCS12_item_decrypt_d2i_ex(content->algorithm, ASN1_ITEM_rptr(PKCS12_SAFEBAGS), candidate.text,
                    candidate.size, content->enc_data, 1, context, nullptr)));
            return bags != nullptr;
        };
        if (content->enc_data == nullptr)
            return addDamaged(u"encryptedData"_s);
        const KeyEncryption encryption = noteEncryption(content->algorithm);
        const std::optional<Error> problem = tryPasswords(content->algorithm, decrypt);
        if (problem) {
            addEntry({ObjectKind::Unknown, u"encryptedData"_s, {}, {}, true, {}, {}, problem, encryption});
            return;
        }
        if (m_candidates.first().isAsked)
            m_around = encryption;
        readBags(bags.get(), 0);
        m_around.reset();
    }

    void readBags(const STACK_OF(PKCS12_SAFEBAG) * bags, int depth)
    {
        if (depth > maxDepth)
            return setProblem({ErrorCode::NestedTooDeeply, {m_source}});
        for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags) && m_content.entries.size() < maxEntries; ++i) {
            PKCS12_SAFEBAG *bag = sk_PKCS12_SAFEBAG_value(bags, i);
            if (PKCS12_SAFEBAG_get_nid(bag) == NID_safeContentsBag)
                readBags(PKCS12_SAFEBAG_get0_safes(bag), depth + 1);
            else
                readBag(bag);
        }
    }

    void readBag(PKCS12_SAFEBAG *bag)
    {
        Pkcs12Entry entry;
        const ossl::OwnedString name(PKCS12_get_friendlyname(bag));
        entry.name = printable(QString::fromUtf8(name.get()));
        const int type = PKCS12_SAFEBAG_get_nid(bag);
        if (type == NID_keyBag)
            readOpenKey(PKCS12_SAFEBAG_get0_p8inf(bag), entry);
        else if (type == NID_pkcs8ShroudedKeyBag)
            readLockedKey(PKCS12_SAFEBAG_get0_pkcs8(bag), entry);
        else if (type == NID_certBag && PKCS12_SAFEBAG_get_bag_nid(bag) == NID_x509Certificate)
            readCertificate(bag, entry);
        else if (type == NID_crlBag && PKCS12_SAFEBAG_get_bag_nid(bag) == NID_x509Crl)
            readList(bag, entry);
        else if (type == NID_secretBag && PKCS12_SAFEBAG_get_bag_nid(bag) == NID_pkcs8ShroudedKeyBag)
            nameSecretKey(entry);
        else
            entry.label = ossl::oidText(PKCS12_SAFEBAG_get0_type(bag), ossl::OidForm::ShortName);
        addEntry(std::move(entry));
    }

    /// Java keeps the key of a symmetric cipher as an encrypted PKCS#8 in a secretBag (RFC 7292 4.2.5), which may hold
    /// anything else too.
    static void nameSecretKey(Pkcs12Entry &entry)
    {
        entry.label = QStringLiteral("SecretKey");
        entry.encrypted = true;
    }

    void readCertificate(const PKCS12_SAFEBAG *bag, Pkcs12Entry &entry)
    {
        entry.kind = ObjectKind::Certificate;
        const ossl::X509Cert certificate(PKCS12_SAFEBAG_get1_cert(bag));
        entry.der = certificate ? ossl::toDer(i2d_X509, certificate.get()) : QByteArray();
        if (entry.der.isEmpty())
            entry.problem = ossl::takeError(ErrorCode::DamagedObject, {m_source});
    }

    void readList(const PKCS12_SAFEBAG *bag, Pkcs12Entry &entry)
    {
        entry.kind = ObjectKind::Crl;
        const ossl::X509RevocationList list(PKCS12_SAFEBAG_get1_crl(bag));
        entry.der = list ? ossl::toDer(i2d_X509_CRL, list.get()) : QByteArray();
        if (entry.der.isEmpty())
            entry.problem = ossl::takeError(ErrorCode::DamagedObject, {m_source});
    }

    /// The part around it may be encrypted all the same.
    void readOpenKey(const PKCS8_PRIV_KEY_INFO *info, Pkcs12Entry &entry)
    {
        readKey(info, entry);
        entry.encryption = m_around;
    }

    void readKey(const PKCS8_PRIV_KEY_INFO *info, Pkcs12Entry &entry)
    {
        entry.kind = ObjectKind::PrivateKey;
        const ossl::Bio bio = ossl::secretBio();
        if (!bio || i2d_PKCS8_PRIV_KEY_INFO_bio(bio.get(), info) != 1) {
            entry.problem = ossl::takeError(ErrorCode::DamagedObject, {m_source});
            return;
        }
        const SecureBytes der = ossl::secretContentOf(bio.get());
        Result<PrivateKey> key = privateKeyFromDer(der.view(), nullptr, m_source);
        if (key) {
            entry.key = std::move(key).value();
        } else {
            entry.problem = key.error();
            entry.keyInfo = keyInfoOfPrivateKey(der.view());
        }
    }

    void readLockedKey(const X509_SIG *locked, Pkcs12Entry &entry)
    {
        entry.kind = ObjectKind::PrivateKey;
        ossl::Pkcs8Info info;
        const X509_ALGOR *algorithm = nullptr;
        X509_SIG_get0(locked, &algorithm, nullptr);
        const KeyEncryption encryption = noteEncryption(algorithm);
        entry.problem = tryPasswords(algorithm, [&](const Candidate &candidate, OSSL_LIB_CTX *context) {
            info.reset(PKCS8_decrypt_ex(locked, candidate.text, candidate.size, context, nullptr));
            return info != nullptr;
        });
        entry.encrypted = entry.problem.has_value();
        entry.encryption = entry.encrypted || m_candidates.first().isAsked ? std::optional(encryption) : m_around;
        if (info)
            readKey(info.get(), entry);
    }

    void addDamaged(const QString &label)
    {
        addEntry(
            {ObjectKind::Unknown, label, {}, {}, false, {}, {}, ossl::takeError(ErrorCode::DamagedObject, {m_source})});
    }

    void addEntry(Pkcs12Entry entry) { m_content.entries.append(std::move(entry)); }

    PKCS12 *m_file;
    const QString &m_source;
    QList<Candidate> m_candidates;
    std::shared_ptr<const ossl::LegacyAlgorithms> m_legacy;
    Pkcs12Content m_content;
    std::optional<KeyEncryption> m_around; ///< of the part that is read, which took a password that was given
    quint64 m_spent = 0;
    bool m_isAsked = false;
    bool m_isMacWrong = false;
    bool m_wasOpened = false;
};

} // namespace

Pkcs12Content openPkcs12(QByteArrayView der, const SecureBytes *password, const QString &source)
{
    const ossl::ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(der.data());
    const ossl::Pkcs12 file(d2i_PKCS12(nullptr, &position, static_cast<long>(der.size())));
    if (!file)
        return {{}, Integrity::NotApplicable, false, ossl::takeError(ErrorCode::DamagedObject, {source})};
    return Opener(file.get(), password, source).open();
}

} // namespace certwright::inspect
