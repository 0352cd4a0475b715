#pragma once

#include "core/async/run.h"
#include "core/base/secure_bytes.h"
#include "core/convert/java.h"
#include "core/convert/left_out.h"
#include "core/workspace/records.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>

namespace certwright::ui {

/// What can be saved as.
enum class ExportFormat {
    Certificate, ///< the certificate alone, PEM
    FullChain, ///< with its intermediates, PEM: what servers want
    Pkcs7, ///< with its intermediates and root, without the key
    Pkcs12, ///< with key and chain, one file protected by a passphrase
    Pkcs12Compatible, ///< the same for programs that read nothing better than 3DES and SHA-1
    Jks, ///< the same as a Java keystore
    CertificateDer, ///< the certificate alone, DER
    Key, ///< the private key alone, PKCS#8, protected by nothing
    EncryptedKey, ///< the private key alone, PKCS#8 protected by a passphrase
    KeyDer, ///< the private key alone, PKCS#8 in DER, protected by nothing
    AllPem, ///< every certificate, in chains, PEM
    AllPkcs7, ///< every certificate, in chains
    TrustPkcs12, ///< certificates that Java shall trust
    TrustJks, ///< the same for Java that reads no PKCS#12
    Pem, ///< a request, revocation list or public key
    Der, ///< the same, or an OCSP response, in binary
};

/// Whether such a file holds the private key.
bool holdsKey(ExportFormat format);

/// Why something cannot be saved so.
enum class Hindrance {
    None,
    KeyNotInWorkspace,
    KeyNotOpen, ///< its private key is not among what is open
    KeyEncrypted, ///< with a passphrase of its own
};

/// Where it is from.
enum class ExportOrigin { Workspace, Opened };

class Exportable;

/// What is to be written where. The password is for files that need or get one.
struct ExportOrder {
    std::shared_ptr<const Exportable> what;
    ExportFormat format = ExportFormat::FullChain;
    QString path;
    std::shared_ptr<const SecureBytes> password = {};
    QDateTime now = {}; ///< the date a Java keystore gives its entries
};

/// What was written and read back.
struct Exported {
    QString path;
    QList<pki::Certificate> certificates = {}; ///< in the file's order
    std::optional<pki::KeyInfo> key = {}; ///< of the private key in it
    QList<inspect::FoundObject> others = {};
    QList<convert::LeftOut> leftOut = {};
    bool isClosedToJava = false; ///< by characters of its passphrase
    std::optional<convert::JavaRefusal> javaRefusal = {}; ///< by a key in it
};

/// Something that can be saved in several forms. Immutable, for any thread.
class Exportable
{
public:
    virtual ~Exportable() = default;

    virtual QString title() const = 0;
    virtual ExportOrigin origin() const = 0;
    /// What is offered, the likely one first. Those with the key stand last.
    virtual QList<ExportFormat> formats() const = 0;
    virtual Hindrance hindrance(ExportFormat format) const = 0;
    /// Whether the person chooses a passphrase for it.
    virtual bool wantsPassphrase(ExportFormat format) const = 0;
    /// Of the file, without its ending.
    virtual QString baseName() const = 0;
    /// Blocks, up to seconds. Nothing is written once `stop` says so: Cancelled.
    virtual Result<Exported> write(const ExportOrder &order, const async::StopRequested &stop) const = 0;

protected:
    Exportable() = default;
    Q_DISABLE_COPY_MOVE(Exportable)
};

/// A certificate of the workspace. An encrypted key keeps its passphrase and cannot be put into anything else.
std::shared_ptr<const Exportable> exportableOf(const workspace::CertificateRecord &record);

/// A name for the file.
QString exportSuggestion(const Exportable &what, ExportFormat format);

/// Makes the file of a pile, writes it whole or not at all, for its owner alone when it holds a key, and reads it back.
/// `options` need not say what the order does: format, password, date.
Result<Exported> writePile(const convert::Pile &pile, const QList<convert::Given> &given,
    const convert::EncodeOptions &options, const ExportOrder &order, const async::StopRequested &stop);

/// Writes on the pool; `done` follows later in context's thread, not at all once the future was cancelled.
QFuture<Result<Exported>> exportTo(
    QObject *context, const ExportOrder &order, std::function<void(const Result<Exported> &)> done);

/// Copies the PEM file of a certificate of the workspace, such as a root, in the same manner.
void exportFile(QObject *context, const QString &from, const QString &to, std::function<void(Status)> done);

} // namespace certwright::ui
