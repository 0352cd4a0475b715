#pragma once

#include "core/pki/name_constraints.h"

#include <QCoreApplication>
#include <QStringList>

namespace certwright::ui {

/// What the name constraints of an authority (RFC 5280 4.2.1.10) come to, in plain words.
class ConstraintWords final
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::ConstraintWords)

public:
    /// What is permitted of each kind of name, which kinds are free or closed, then what is excluded. HTML: names are
    /// bold, escaped and set left-to-right.
    static QStringList sentences(const pki::NameConstraints &constraints);

    /// One plain line for lists: "May sign test and internal, but not secret.test".
    static QString inShort(const pki::NameConstraints &constraints);

private:
    static QString kind(pki::NameType type);
    static QString permitted(pki::NameType type, const QString &names);
    static QString excluded(pki::NameType type, const QString &names);
    static QString allExcluded(pki::NameType type);
    static QStringList excludedInShort(pki::NameType type, QStringList bases);
    static QStringList addressesExcluded(QStringList ranges);
    static QStringList permittedNames(const pki::NameConstraints &constraints);
    static QStringList wholeKinds(const pki::NameConstraints &constraints);
    static QStringList exclusions(const pki::NameConstraints &constraints);
};

} // namespace certwright::ui
