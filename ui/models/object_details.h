#pragma once

#include "core/base/finding.h"
#include "core/inspect/object.h"
#include "core/pki/ocsp_response.h"
#include "core/pki/request.h"
#include "core/pki/revocation_list.h"
#include "core/pki/spkac.h"
#include "core/verify/signature_verdict.h"
#include "ui/models/certificate_details.h"

#include <QObject>

#include <functional>
#include <optional>

namespace certwright::revocation {
class Signers;
}

namespace certwright::ui {

/// Everything the pane of an object that is no certificate shows. Of the four last ones at most one is there.
struct ObjectDetails {
    inspect::FoundObject object;
    FoundPlace place = {};
    QStringList members = {}; ///< what is in it, if it is a container
    Findings keyFindings = {}; ///< what is wrong with its public key, by itself and beside the others
    QString uncheckedKey = {}; ///< what of the key could not be looked for, for people
    QList<pki::Certificate> atHand = {}; ///< certificates among which the issuer of a list or an answer is looked for
    std::optional<verify::SignatureVerdict> signature = {}; ///< of a list, an answer or a message
    std::optional<pki::CertificateRequest> request = {};
    std::optional<pki::RevocationList> list = {};
    std::optional<pki::OcspResponse> answer = {};
    std::optional<pki::Spkac> spkac = {};

    /// Those of a request, a list, or an answer.
    QList<pki::RawExtension> extensions() const;
};

/// Fills in all but what is wrong with its key. `signers` are those of the certificates at hand. May take a while: not
/// on the GUI thread.
void decode(ObjectDetails &details, revocation::Signers &signers);

/// Decodes an object on the pool; `done` follows later in context's thread.
void readObject(QObject *context, ObjectDetails details, std::function<void(const ObjectDetails &)> done);

} // namespace certwright::ui
