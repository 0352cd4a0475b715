#pragma once

#include <QString>

namespace certwright::pki {

/// One label of a host name in lower-case ASCII (UTS 46, non-transitional); empty when it has no sound A-label form.
/// ASCII labels are lower-cased only; whether their characters fit is the caller's question.
QString toAsciiLabel(QStringView label);

/// The host in lower-case A-labels, label by label (a whole-host conversion fails on `*.bücher.test`);
/// empty when one label has none. Empty labels stay.
QString toAsciiHost(QStringView host);

/// The label in Unicode where that is safe: it decodes to letters of one script (with the customary East Asian mixes)
/// that are not all Latin look-alikes, and encodes back to the same A-label. Else unchanged.
QString toUnicodeLabel(QStringView label);

} // namespace certwright::pki
