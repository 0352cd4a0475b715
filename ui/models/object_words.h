#pragma once

#include "ui/models/object_details.h"
#include "ui/theme/status_kind.h"

#include <QCoreApplication>

namespace certwright::ui {

/// What an object that is no certificate says, in words for its pane.
class ObjectWords final
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::ObjectWords)

public:
    /// A label with its value; terms such as fingerprints and paths are set in a fixed pitch.
    struct Row {
        QString label;
        QString value;
        bool isTerm = false;
    };

    struct Verdict {
        StatusKind kind = StatusKind::Notice;
        QString sentence;
        QString explanation = {};
    };

    /// What matters first, in one sentence: above all that a list or an answer is not genuine.
    static Verdict verdict(const ObjectDetails &details, const QDateTime &now);

    /// What a weak key comes to; an empty sentence when nothing is wrong with it.
    static Verdict keyVerdict(const Findings &findings);

    /// Its facts, without where it was found.
    static QList<Row> facts(const ObjectDetails &details);

    /// Where it was found.
    static QList<Row> origin(const FoundPlace &place);

    /// One answer of an OCSP responder.
    static Verdict answer(const pki::OcspSingleResponse &answer, const QDateTime &now);
    /// What speaks against its times; empty when it is believed.
    static QString answerAge(const pki::OcspSingleResponse &answer, const QDateTime &now);
    static QList<Row> answerFacts(const pki::OcspSingleResponse &answer);

private:
    static Verdict contentVerdict(const ObjectDetails &details, const QDateTime &now);
    static Verdict problem(const ObjectDetails &details);
    static Verdict requestVerdict(pki::SelfSignature signature);
    static Verdict listVerdict(const pki::RevocationList &list, const QDateTime &now);
    static Verdict answerVerdict(const pki::OcspResponse &answer, const QDateTime &now);
    static Verdict containerVerdict(const ObjectDetails &details);
    static Verdict otherVerdict(const ObjectDetails &details);
    static QString responderStatus(pki::OcspStatus status);
    static void addRequest(QList<Row> &rows, const pki::CertificateRequest &request);
    static void addList(QList<Row> &rows, const pki::RevocationList &list);
    static QString firstRevoked(const pki::RevocationList &list);
    static QString scope(const pki::RevocationList &list);
    static void addMessage(QList<Row> &rows, const inspect::CmsFacts &message);
    static void addAnswer(QList<Row> &rows, const pki::OcspResponse &answer);
};

} // namespace certwright::ui
