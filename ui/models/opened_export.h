#pragma once

#include "ui/models/exporting.h"
#include "ui/models/inspection.h"

namespace certwright::ui {

/// Where a private key was read. It is read there again when it is needed, since keys are not kept.
struct KeyPlace {
    QString source; ///< what to call it
    QString path; ///< of the file; empty: `text`
    std::shared_ptr<const SecureBytes> text = {}; ///< what was pasted
    QList<std::shared_ptr<const SecureBytes>> passwords = {}; ///< to be tried
    QByteArray keyIdentity = {};
};

/// What was chosen among all that is open.
struct OpenedChoice {
    QString title;
    QList<convert::Given> given; ///< members in place of their container
    std::optional<pki::Certificate> leaf; ///< the one certificate that is meant, when that is plain
    QList<pki::Certificate> issuers; ///< what is open of those above the leaf
    std::optional<KeyPlace> key; ///< of the leaf; without certificates, the one that was chosen
    QString alias; ///< of the key where it was read
};

/// It as something that can be saved; null when nothing of it can.
std::shared_ptr<const Exportable> exportableOf(const OpenedChoice &choice);

} // namespace certwright::ui
