#pragma once

#include "core/pki/asn1_tree.h"

#include <QString>

namespace certwright::pki {

/// What a tree is of, and so which standard names its fields. Of what is Unknown every element has its number.
enum class Structure { Certificate, Request, RevocationList, OcspResponse, PublicKey, Unknown };

/// The node of a structure that a path such as "certificate.tbsCertificate.extensions.3.extnValue" names; -1 when
/// there is none. Fields have the names of RFC 5280 4.1 and 5.1, RFC 2986 4 and RFC 6960 4.2.1, items of lists and
/// everything inside unknown structures their number, counted from 0. Fields with an explicit tag, such as
/// "extensions", name what is inside the tag.
int nodeAt(const Asn1Tree &tree, QStringView path, Structure structure = Structure::Certificate);

/// The path of a node: nodeAt() finds the node again (or, of an explicit tag, what is inside it). The tree of anything
/// else has a path as well, with numbers where the structure differs. Empty for no node.
QString nodePath(const Asn1Tree &tree, int node, Structure structure = Structure::Certificate);

} // namespace certwright::pki
