#pragma once

#include "core/pki/certificate.h"
#include "core/workspace/records.h"
#include "ui/models/certificate_details.h"
#include "ui/theme/status_kind.h"

#include <QCoreApplication>
#include <QStringList>

namespace certwright::ui {

/// What a certificate says, in sentences for the pane. Those marked HTML have their names in bold, escaped.
class CertificateWords final
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::CertificateWords)

public:
    /// One entry per line: names first, addresses together.
    static QStringList names(const pki::GeneralNames &names);

    /// One name for people; object identifiers with what they are called: "userPrincipalName: bob@a.test".
    static QString name(const pki::GeneralName &name);

    /// "Addresses 127.0.0.1 and ::1"; empty if there are none.
    static QString addresses(const pki::GeneralNames &names);

    /// What it may be used for: "Prove a server to its visitors (serverAuth)."
    static QStringList usages(const pki::Certificate &certificate);

    /// "Digital signature (digitalSignature)", one per line.
    static QStringList keyUsages(const pki::Certificate &certificate);

    /// Whether it may sign others, and how deep.
    static QString depth(const pki::Certificate &certificate);

    /// What an authority may sign. HTML.
    static QString maySign(const pki::Certificate &authority);

    /// The same in one plain line for lists.
    static QString maySignShort(const pki::Certificate &authority);

    static QString keyState(KeyState state);

    struct KeyTrouble {
        StatusKind kind = StatusKind::InOrder;
        QString sentence = {}; ///< empty when a server can use the key
        QString wayOn = {};
    };
    /// Why no server can use a certificate that was issued here.
    static KeyTrouble keyTrouble(KeyState state);

    /// How an authority's key is protected.
    static QString protection(workspace::KeyProtection protection);
    static QString protectionExplained(workspace::KeyProtection protection);

    /// "End certificate", "Root", "Intermediate"
    static QString role(const pki::Certificate &certificate);
};

} // namespace certwright::ui
