#pragma once

#include "core/pki/asn1_tree.h"

#include <QString>

namespace certwright::pki {

/// The node of a certificate that a path such as "certificate.tbsCertificate.extensions.3.extnValue" names; -1 when
/// there is none. Fields have the names of RFC 5280 4.1, items of lists and everything inside unknown structures
/// their number, counted from 0. Fields with an explicit tag, such as "extensions", name what is inside the tag.
int nodeAt(const Asn1Tree &certificate, QStringView path);

/// The path of a node of a certificate: nodeAt() finds the node again (or, of an explicit tag, what is inside it).
/// The tree of anything else has a path as well, with numbers where the structure differs. Empty for no node.
QString nodePath(const Asn1Tree &certificate, int node);

} // namespace certwright::pki
