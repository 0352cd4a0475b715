#pragma once

#include "core/base/finding.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace certwright::ui {

/// What is wrong with a public key by itself, and what could not be looked for.
class KeyJudgement final
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::KeyJudgement)

public:
    KeyJudgement() = default;

    /// Of a SubjectPublicKeyInfo (DER). Reads the lists of weak keys: not on the GUI thread.
    static KeyJudgement of(const QByteArray &publicKey);

    const Findings &findings() const { return m_findings; }

    /// A sentence; empty when everything was looked for.
    QString unchecked() const;

private:
    Findings m_findings;
    bool m_isDebianUnchecked = false; ///< an RSA key, but no list of those that everybody can have
};

} // namespace certwright::ui
