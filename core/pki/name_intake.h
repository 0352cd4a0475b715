#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/pki/general_name.h"

namespace certwright::pki {

/// The most names one certificate may carry here; more break handshakes long before.
inline constexpr int maxNames = 1000;

/// A name somebody typed, checked and turned into what a certificate holds.
struct AcceptedName {
    GeneralName name;
    Findings findings; ///< NameUnderscore, NameConverted, NameSingleWildcardLevel; HostNoNames of a web address
};

/// Several names in the order given, each once.
struct AcceptedNames {
    GeneralNames names;
    Findings findings; ///< those of each name, and NameDuplicate; no HostNoNames where the host is named too
};

/// Decides what a typed name is: IP literal (brackets allowed) -> iPAddress; bare e-mail -> rfc822Name; scheme://host
/// or spiffe: -> URI; all else -> dNSName, converted to A-labels label by label (QUrl::toAce fails on `*.bücher.test`).
/// Surrounding blanks are dropped, one trailing dot of a host too. Wildcards only as the whole leftmost label
/// (RFC 6125 6.4.3), never `*`, `*.localhost`, or below a public suffix
/// (`*.com`, `*.co.uk`). Fails with one of the Name… or Label… or Wildcard… codes; NameInvalid as in name_refusal.h.
Result<AcceptedName> parseName(QStringView typed);

/// parseName() for each; fails at the first bad one, with NoNames for none and TooManyNames over maxNames.
Result<AcceptedNames> parseNames(const QStringList &typed);

} // namespace certwright::pki
