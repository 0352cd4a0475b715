#pragma once

#include "core/inspect/object.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <functional>

namespace certwright::cli {

/// Which RSA keys in all inputs have a prime in common, whatever the order, so that anybody can compute their private
/// halves. The first `most` different keys are compared, which takes a moment; match compares more.
class SharedFactorNotes final
{
public:
    static constexpr qsizetype most = 250;

    /// Keeps of an input what is needed later.
    void add(const QString &source, const QList<inspect::FoundObject> &objects);

    /// Whether there are no two keys to compare.
    bool isEmpty() const { return m_keys.size() < 2; }

    /// Once all inputs were added. Blocks; what `stop` ends is not compared.
    void judge(const std::function<bool()> &stop);

    /// {compared, left_out, found[]}; input and object count in inputs[] and its objects[].
    QJsonObject facts() const;

    /// A line for each prime, and one when keys were left out; empty when there is nothing to say.
    QString text() const;

private:
    struct Place {
        int input;
        int object;
    };
    struct Key {
        QByteArray publicKey;
        QString label; ///< "RSA 2048"
        QString title; ///< where it was found first, and what it is called there
        QList<Place> places;
    };

    QString sentence(const QList<int> &sharing) const;

    int m_inputs = 0;
    QList<Key> m_keys; ///< each once
    QHash<QByteArray, qsizetype> m_byHash; ///< where in m_keys
    QSet<QByteArray> m_leftOut; ///< hashes of those beyond `most`
    QList<QList<int>> m_found; ///< for each prime, which of m_keys
    bool m_isCompared = false;
};

} // namespace certwright::cli
