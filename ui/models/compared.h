#pragma once

#include "core/inspect/difference.h"
#include "core/inspect/object.h"

#include <QCoreApplication>
#include <QDateTime>

namespace certwright::ui {

/// A certificate or a signing request, as one side of a comparison.
class Compared final
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::Compared)

public:
    explicit Compared(const pki::Certificate &certificate);
    explicit Compared(const pki::CertificateRequest &request);

    /// Whether an object is something that can be compared.
    static bool isPossible(const inspect::FoundObject &object);
    /// Checks the signature of a request, so not on the GUI thread. What is neither of both is NotACertificate.
    static Result<Compared> read(const inspect::FoundObject &object, const QString &source);
    /// What such an object is called without reading it.
    static QString titleOf(const inspect::FoundObject &object, const QString &source);
    /// Tells two such objects apart.
    static QByteArray sha256Of(const inspect::FoundObject &object);

    const QString &title() const { return m_title; }
    const QByteArray &sha256() const { return m_sha256; } ///< of the whole, raw
    const inspect::Comparable &fields() const { return m_fields; }

private:
    QString m_title;
    QByteArray m_sha256;
    inspect::Comparable m_fields;
};

} // namespace certwright::ui
