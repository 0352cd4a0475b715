#include "ui/models/judge_by.h"

#include "ui/models/display_text.h"

#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

QString anchors(const JudgeBy &by)
{
    switch (by.anchors) {
    case JudgeBy::Anchors::Usual:
        break;
    case JudgeBy::Anchors::System:
        return JudgeWords::tr("Roots: this computer’s");
    case JudgeBy::Anchors::Authority:
        return JudgeWords::tr("Roots: only %1").arg(by.authorityName);
    case JudgeBy::Anchors::File:
        return JudgeWords::tr("Roots: only those in %1").arg(nameOf(by.anchorsFile));
    }
    return {};
}

QString pile(const JudgeBy &by)
{
    switch (by.pile) {
    case JudgeBy::Pile::Open:
        break;
    case JudgeBy::Pile::Nothing:
        return JudgeWords::tr("Intermediates: none");
    case JudgeBy::Pile::File:
        return JudgeWords::tr("Intermediates: those in %1").arg(nameOf(by.pileFile));
    }
    return {};
}

} // namespace

JudgeBy JudgeBy::forOthers() const
{
    JudgeBy others = *this;
    others.purpose.reset();
    return others;
}

QStringList JudgeWords::changes(const JudgeBy &by)
{
    QStringList changes;
    if (by.at)
        changes.append(tr("Time: %1").arg(momentShort(*by.at)));
    changes.append(anchors(by));
    changes.append(pile(by));
    QStringList files;
    for (const QString &path : by.revocationFiles)
        files.append(nameOf(path));
    if (!files.isEmpty())
        changes.append(tr("Revocation: %1").arg(DisplayText::joined(files)));
    if (by.purpose)
        changes.append(tr("Purpose: %1").arg(purpose(*by.purpose)));
    changes.removeAll({});
    return changes;
}

QString JudgeWords::purpose(verify::Purpose purpose)
{
    switch (purpose) {
    case verify::Purpose::Any:
        return tr("Any");
    case verify::Purpose::TlsServer:
        return tr("TLS server");
    case verify::Purpose::TlsClient:
        return tr("TLS client");
    case verify::Purpose::Email:
        return tr("E-mail (S/MIME)");
    case verify::Purpose::CodeSigning:
        return tr("Code signing");
    case verify::Purpose::TimeStamping:
        return tr("Time stamping");
    case verify::Purpose::OcspSigning:
        return tr("Signing revocation answers (OCSP)");
    }
    return {};
}

std::optional<QDateTime> JudgeWords::moment(const QString &text)
{
    const QString typed = text.trimmed();
    if (const QDate day = QDate::fromString(typed, u"yyyy-MM-dd"_s); day.isValid())
        return QDateTime(day, QTime(0, 0), QTimeZone::utc());
    QDateTime moment = QDateTime::fromString(typed, u"yyyy-MM-dd HH:mm"_s);
    if (!moment.isValid())
        moment = QDateTime::fromString(typed, Qt::ISODate);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime) // without a zone
        return QDateTime(moment.date(), moment.time(), QTimeZone::utc());
    return moment.toUTC();
}

QString JudgeWords::momentShort(const QDateTime &utc)
{
    //: A day and a time; letters as in QLocale::toString()
    return tr("%1 UTC").arg(QLocale().toString(utc, tr("d MMM yyyy, HH:mm")));
}

} // namespace certwright::ui
