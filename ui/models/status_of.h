#pragma once

#include "core/base/finding.h"
#include "core/verify/expiry.h"
#include "core/workspace/records.h"
#include "ui/theme/status_kind.h"

#include <array>

namespace certwright::ui {

/// The glyph of a lifetime: expired and not yet valid are problems.
StatusKind statusOf(const verify::Expiry &expiry);

/// The glyph of a finding.
StatusKind statusOf(Severity severity);

/// The glyph of a certificate in the list.
StatusKind statusOf(const workspace::CertificateRecord &record, const QDateTime &now);

/// How many certificates stand how.
struct StatusCounts {
    int inOrder = 0;
    int dueSoon = 0;
    int problem = 0;

    int all() const { return inOrder + dueSoon + problem; }
    void add(StatusKind kind);
    int of(StatusKind kind) const;
};

StatusCounts countStatus(const QList<workspace::CertificateRecord> &certificates, const QDateTime &now);

} // namespace certwright::ui
