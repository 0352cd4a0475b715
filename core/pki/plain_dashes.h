#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtGlobal>

#include <vector>

namespace certwright::pki {

/// A text whose hyphens are all plain, also those that stand in it as references of XML (`&#45;`, `&#x2D;`) or as JSON
/// and C strings escape them (`\u002d`); and where each octet of it stands in the text it was made of.
class PlainDashes final
{
public:
    /// Linear. Copies only when there is such a hyphen; of more than a million, those behind stay as they are.
    explicit PlainDashes(QByteArrayView text);
    ~PlainDashes(); ///< wipes the copy: keys may be in it
    Q_DISABLE_COPY_MOVE(PlainDashes)

    /// Whether anything was replaced; text() is empty otherwise.
    bool isAny() const { return !m_text.isEmpty(); }
    const QByteArray &text() const { return m_text; }

    /// Where the octet at `position` of text() begins in the original; the end of one for the end of the other.
    qsizetype originalPlace(qsizetype position) const;

private:
    struct Replaced {
        qsizetype position; ///< of the hyphen in text()
        qsizetype lead; ///< by how much what follows stands further behind in the original
    };

    QByteArray m_text;
    std::vector<Replaced> m_replaced;
};

/// How many octets the hyphen takes that stands escaped there; 0 when none does.
qsizetype escapedDashAt(QByteArrayView text, qsizetype at);

} // namespace certwright::pki
