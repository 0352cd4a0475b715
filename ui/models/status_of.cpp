#include "ui/models/status_of.h"

namespace certwright::ui {

StatusKind statusOf(const verify::Expiry &expiry)
{
    switch (expiry.state) {
    case verify::ExpiryState::InOrder:
        return StatusKind::InOrder;
    case verify::ExpiryState::Due:
        return StatusKind::DueSoon;
    case verify::ExpiryState::NotYetValid:
    case verify::ExpiryState::Expired:
        return StatusKind::Problem;
    }
    return StatusKind::Unknown;
}

StatusKind statusOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return StatusKind::Problem;
    case Severity::Warning:
        return StatusKind::DueSoon;
    case Severity::Notice:
        return StatusKind::Notice;
    }
    return StatusKind::Unknown;
}

StatusKind statusOf(const workspace::CertificateRecord &record, const QDateTime &now)
{
    return statusOf(verify::expiryAt(record.notBefore, record.notAfter, now));
}

void StatusCounts::add(StatusKind kind)
{
    if (kind == StatusKind::InOrder)
        ++inOrder;
    else if (kind == StatusKind::DueSoon)
        ++dueSoon;
    else
        ++problem;
}

int StatusCounts::of(StatusKind kind) const
{
    if (kind == StatusKind::InOrder)
        return inOrder;
    return kind == StatusKind::DueSoon ? dueSoon : problem;
}

StatusCounts countStatus(const QList<workspace::CertificateRecord> &certificates, const QDateTime &now)
{
    StatusCounts counts;
    for (const workspace::CertificateRecord &record : certificates)
        counts.add(statusOf(record, now));
    return counts;
}

} // namespace certwright::ui
