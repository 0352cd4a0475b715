#pragma once

#include "core/pki/extension_decoder.h"

namespace certwright::pki {

/// An iPAddress holds an address in a name and a range in a constraint (RFC 5280 4.2.1.10).
enum class IpForm { Address, Range };

/// A GeneralName (RFC 5280 4.2.1.6): the standard's name of its form and the name as text; the parts of an otherName
/// or ediPartyName are its children.
std::optional<ExtensionField> generalNameField(const DerElement &name, IpForm form = IpForm::Address);

/// The content of a GeneralNames.
std::optional<ExtensionFields> generalNameFields(QByteArrayView content);

/// A DistributionPointName (RFC 5280 4.2.1.13) inside its tag.
std::optional<ExtensionFields> distributionPointNameFields(QByteArrayView content);

} // namespace certwright::pki
