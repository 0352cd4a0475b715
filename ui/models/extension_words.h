#pragma once

#include "core/pki/extension.h"
#include "core/pki/pins.h"

#include <QCoreApplication>

namespace certwright::ui {

/// Extensions and pins in words: plain titles, the standards' terms for what is in them.
class ExtensionWords final
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::ExtensionWords)

public:
    /// "Alternative names (subjectAltName), critical": what it is about, its term, and whether a program that does not
    /// know it must refuse the certificate.
    static QString title(const pki::DecodedExtension &extension);

    /// One line a field, deeper ones indented; what is malformed says so first. At most `limit` lines and a remark.
    static QString text(const pki::DecodedExtension &extension, qsizetype limit = 24);

    static QString pinTitle(pki::PinKind kind);

private:
    static QString plainName(const QString &oid);
};

} // namespace certwright::ui
