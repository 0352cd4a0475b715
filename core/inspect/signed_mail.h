#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace certwright::inspect {

/// What mails (RFC 1847 2.1, multipart/signed) hold beside the signatures on it: the first part of two.
class SignedMail final
{
public:
    /// `text` must outlive it. Looks at nothing before it is asked.
    explicit SignedMail(QByteArrayView text)
        : m_text(text)
        , m_allowance(text.size())
    {
    }

    /// What a signature at `offset` in the second part is about: the first part with its header fields, without the
    /// line end before the delimiter, in the canonical form that is signed (RFC 8551 3.1.1: lines end with CRLF). Empty
    /// when it stands in no such part, or when the answers together would be larger than the text.
    QByteArray contentFor(qsizetype offset);

private:
    struct Part {
        qsizetype start;
        qsizetype end;
    };
    struct Pair {
        Part content;
        Part signature;
    };

    void find();
    void addParts(qsizetype body, const QByteArray &mark);

    QByteArrayView m_text;
    qsizetype m_allowance; ///< octets that may yet be handed out
    bool m_isSearched = false;
    std::vector<Pair> m_pairs;
};

} // namespace certwright::inspect
