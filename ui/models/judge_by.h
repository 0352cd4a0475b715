#pragma once

#include "core/pki/certificate.h"
#include "core/verify/path.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace certwright::ui {

/// By what the verdicts on a certificate are made, where the person wants it otherwise than usual.
struct JudgeBy {
    /// Usual: the certificate's own authority where that is known, else the roots of the system.
    enum class Anchors { Usual, System, Authority, File };
    /// Open: what came along or is open beside it.
    enum class Pile { Open, Nothing, File };

    std::optional<QDateTime> at = {}; ///< none: now
    Anchors anchors = Anchors::Usual;
    QString authorityName = {};
    QList<pki::Certificate> authority = {}; ///< its certificate, for Anchors::Authority
    QString anchorsFile = {};
    Pile pile = Pile::Open;
    QString pileFile = {};
    QStringList revocationFiles = {}; ///< CRLs and OCSP answers
    std::optional<verify::Purpose> purpose = {}; ///< none: what the certificate is made for

    /// What of it holds for other certificates too.
    JudgeBy forOthers() const;

    friend bool operator==(const JudgeBy &, const JudgeBy &) = default;
};

/// The words for it.
class JudgeWords final
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::JudgeWords)

public:
    /// What is otherwise than usual, a few words each; empty when nothing is.
    static QStringList changes(const JudgeBy &by);
    static QString purpose(verify::Purpose purpose);

    /// "2027-03-15", "2027-03-15 12:00", "2027-03-15T12:00:00Z"; without a zone it is UTC. None when it is no moment.
    static std::optional<QDateTime> moment(const QString &text);
    /// "15 Mar 2027, 12:00 UTC"
    static QString momentShort(const QDateTime &utc);
};

} // namespace certwright::ui
