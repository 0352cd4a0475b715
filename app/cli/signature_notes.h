#pragma once

#include "core/inspect/object.h"
#include "core/verify/signature_verdict.h"

#include <QJsonArray>

#include <functional>
#include <optional>

namespace certwright::revocation {
class Signers;
} // namespace certwright::revocation

namespace certwright::cli {

/// Whether the revocation lists and OCSP responses in all inputs come from the authorities in them, whatever the order,
/// and signed messages from the signers in them.
class SignatureNotes final
{
public:
    /// Keeps of an input what is needed later.
    void add(const QString &source, const QList<inspect::FoundObject> &objects);

    bool isEmpty() const { return m_signed.isEmpty(); }

    /// Whether there is any that does not bring its signer's certificate with it.
    bool needSigners() const;

    /// Once all inputs were added, with the certificates in them. Blocks; what `stop` ends is not checked.
    void judge(const QList<pki::Certificate> &certificates, const std::function<bool()> &stop);

    /// [{input, object, kind, state, signer, text}]; input and object count in inputs[] and its objects[].
    QJsonArray facts() const;

    /// A line each; empty when there are none.
    QString text() const;

private:
    struct Signed {
        int input;
        int object;
        QString source;
        inspect::ObjectKind kind;
        QByteArray der;
        QByteArray beside; ///< what a message without content is about, if it is there
        std::optional<verify::SignatureVerdict> verdict = {};
    };

    static std::optional<verify::SignatureVerdict> verdictOn(const Signed &one, revocation::Signers &signers);

    int m_inputs = 0;
    QList<Signed> m_signed;
};

} // namespace certwright::cli
