#pragma once

#include "app/cli/output.h"
#include "core/base/finding.h"
#include "core/pki/certificate.h"
#include "core/pki/signature_algorithm.h"
#include "core/verify/expiry.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonObject>

namespace certwright::cli {

/// RFC 3339, UTC, whole seconds: 2027-01-21T09:14:07Z.
QString jsonTime(const QDateTime &utc);

/// Lower case, no separators.
QString jsonHex(const QByteArray &bytes);

/// Null for an empty text.
QJsonValue textOrNull(const QString &text);

/// {code, text, hint} and, where there is one, detail.
QJsonObject errorFacts(const Error &error);

/// [{code, text, hint}]; in Text, notes them on standard error.
QJsonArray reportProblems(Output &output, const QList<Error> &problems);

/// [{id, text, certificate}]; certificate is null when none is meant.
QJsonArray reasonFacts(const Findings &findings);

/// [{id, severity, text, hint}]
QJsonArray findingFacts(const Findings &findings);

/// [{place, trust, untrust}]: the commands that make the root known, and those that take it back.
QJsonArray trustFacts(const workspace::AuthorityRecord &authority);

/// error, warning, notice
QString severityKey(Severity severity);

/// [{type, value}]
QJsonArray nameFacts(const pki::GeneralNames &names);

/// What the certificate says, without judging it.
QJsonObject certificateFacts(const pki::Certificate &certificate);

QJsonObject keyFacts(const pki::KeyInfo &key);

/// {hash, mgf, mgf_hash, salt_length}, or null.
QJsonValue pssFacts(const std::optional<pki::PssParameters> &pss);

/// {folder, exists}
QJsonObject workspaceFacts(const workspace::Workspace &workspace);

/// {cert, chain or null, fullchain, key, authority}
QJsonObject fileFacts(const workspace::CertificateFiles &files);

QJsonObject recordFacts(const workspace::CertificateRecord &record, const verify::Expiry &expiry);

QJsonObject authorityFacts(const workspace::AuthorityRecord &authority, const verify::Expiry &expiry);

/// in-order, due, expired, not-yet-valid
QString expiryKey(verify::ExpiryState state);

/// server, client, both
QString purposeKey(workspace::LeafPurpose purpose);

/// Whole days, and the share of the lifetime with two decimals.
void addExpiry(QJsonObject &facts, const verify::Expiry &expiry);

QStringList valuesOf(const pki::GeneralNames &names);

} // namespace certwright::cli
