#pragma once

#include "core/base/strong.h"
#include "core/inspect/object.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace certwright::ui {

/// How a new certificate begins: names already typed, an authority already chosen (empty: the usual choice).
struct NewCertificateStart {
    QStringList names = {};
    AuthorityId authority = {};
};

/// One side of a comparison: a certificate of the workspace by its id, or a certificate or signing request as it was
/// read from anywhere else.
struct CompareSide {
    CertificateId id = {};
    std::optional<inspect::FoundObject> object = {};
    QString source = {}; ///< of the object
};

/// What commands set in motion; the window does it. Every call returns at once.
class Desk
{
public:
    virtual ~Desk() = default;

    virtual void newCertificate(const NewCertificateStart &start) = 0;
    virtual void newAuthority() = 0;
    virtual void chooseFiles() = 0;
    virtual void inspectClipboard() = 0;
    /// What was opened and pasted so far: to the front, or dropped.
    virtual void showOpened() = 0;
    virtual void closeOpened() = 0;
    /// What is chosen among it, in a form the person chooses.
    virtual void saveOpened() = 0;
    /// An empty target puts the cursor into the field.
    virtual void checkServer(const QString &target) = 0;

    virtual void showCertificate(const CertificateId &id) = 0;
    virtual void useCertificate(const CertificateId &id) = 0;
    virtual void renewCertificate(const CertificateId &id) = 0;
    virtual void exportCertificate(const CertificateId &id) = 0;
    /// Without a second the person chooses it.
    virtual void compare(const CompareSide &first, const std::optional<CompareSide> &second = {}) = 0;
    virtual void copyCertificate(const CertificateId &id) = 0;
    virtual void openFolder(const CertificateId &id) = 0;

    virtual void showAuthority(const AuthorityId &id) = 0;
    virtual void exportAuthority(const AuthorityId &id) = 0;
    virtual void copyAuthority(const AuthorityId &id) = 0;
    virtual void changePassphrase(const AuthorityId &id) = 0;
    virtual void makeDefault(const AuthorityId &id) = 0;

    virtual void quit() = 0;

protected:
    Desk() = default;
    Q_DISABLE_COPY_MOVE(Desk)
};

} // namespace certwright::ui
