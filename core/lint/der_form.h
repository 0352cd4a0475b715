#pragma once

#include "core/pki/node_path.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace certwright::lint {

/// An element that BER allows, or that its readers let pass, but DER forbids.
struct NotDer {
    QString where; ///< its path, see core/pki/node_path.h; as near as can be named
    QString type; ///< "INTEGER", "[3]"
    QString cause; ///< length, indefinite, boolean, integer, bits, pieces, order, or form for whatever else
};

/// The first such element, also of extension values, of keys and of signatures that hold ASN.1. Defaults that are
/// spelled out, trailing bits of named ones and forms of time have rules of their own. Nothing when all of it is DER,
/// or no BER either. Linear; only what was found costs a tree.
std::optional<NotDer> firstNotDer(const QByteArray &object, pki::Structure structure);

} // namespace certwright::lint
