#pragma once

#include "core/base/finding.h"
#include "core/pki/certificate.h"
#include "core/verify/expiry.h"
#include "core/workspace/workspace.h"

#include <QList>
#include <QPair>
#include <QString>

namespace certwright::cli {

/// Labels and values, the values in one column; empty values are left out.
class FactLines final
{
public:
    void add(const QString &label, const QString &value);
    void append(const FactLines &more) { m_lines += more.m_lines; }
    /// One line each, indented by two.
    QString toString() const;

private:
    QList<QPair<QString, QString>> m_lines;
};

/// Rows in columns as wide as they need; the first row is the heading.
QString tableText(const QList<QStringList> &rows);

/// "localhost, 127.0.0.1 and ::1", or "a, b, c, d and 296 more". `without` is the place of one to leave out.
QString listText(const QStringList &items, qsizetype without = -1);

/// Names as people write them.
QStringList readableNames(const pki::GeneralNames &names);

/// What an authority may vouch for: "localhost", "10.0.0.0/8", …; where some names stand for themselves alone
/// "only a.test", "*.b.test".
QStringList permittedNames(const pki::NameConstraints &constraints);

/// "RSA 2048"; of what few people know by its name "ML-DSA-65 (2.16.840.1.101.3.4.3.18), 1952 bytes".
QString keyText(const pki::KeyInfo &key);

/// "23 Dec 2027, in 397 days"
QString endText(const QDateTime &notAfter, const verify::Expiry &expiry);

/// Of the lifetime, 0 to 100, rounded down: 100 only while nothing of it is gone.
int percentLeft(const verify::Expiry &expiry);

/// "23 Dec 2027, 396 of 397 days left": whole days are counted, so right after a certificate was made for 397 days one
/// fewer is left. Beside it stands what it was made for, the figure of the report that made it.
QString endOfLifetime(const QDateTime &notAfter, const verify::Expiry &expiry);

void addCertificate(FactLines &lines, const pki::Certificate &certificate, const QDateTime &now);

void addAuthority(FactLines &lines, const workspace::AuthorityRecord &authority, const verify::Expiry &expiry);

/// What is said of a workspace with nothing to list: that there is none yet where the person meant one, else `text`.
QString emptyText(const workspace::Workspace &workspace, const QString &text);

/// "  sentence\n  hint\n" for each.
QString findingLines(const Findings &findings);

/// The commands that make this root known, and those that take it back.
QString trustText(const workspace::AuthorityRecord &authority);

} // namespace certwright::cli
