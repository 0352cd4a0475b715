#pragma once

#include "core/pki/json_tree.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace certwright::inspect {

/// What the format around a value calls its place: "users[0].client-key-data" in JSON and YAML, "X509Certificate" in
/// XML, "ca" in an .ovpn file, "smime.p7m" in a message. Looks at form only, so it never fails: it may find no name.
class PlaceNames final
{
public:
    /// `text` must outlive it.
    explicit PlaceNames(QByteArrayView text);

    /// The name of the value that starts at `offset`; empty when nothing names it. Ask in ascending order: all
    /// questions together then cost time linear in the text. For display: hidden characters are escaped, long names
    /// cut.
    QString nameAt(qsizetype offset);

private:
    /// A key or list item of YAML that is open at the current line.
    struct Level {
        qsizetype indent;
        bool isItem;
        int index;
        QByteArrayView key;
    };

    QString jsonName(qsizetype offset) const;
    QString yamlName(qsizetype offset);
    void takeYamlLine(QByteArrayView line);
    void openItem(qsizetype indent);

    QByteArrayView m_text;
    std::optional<pki::JsonTree> m_json;
    qsizetype m_lineStart = 0; ///< of the first line that yamlName() has not yet seen
    QList<Level> m_levels;
};

} // namespace certwright::inspect
