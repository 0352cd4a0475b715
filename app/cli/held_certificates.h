#pragma once

#include "core/inspect/object.h"

namespace certwright::cli {

/// The certificates in all inputs and where they stand. Of many it keeps no more than their octets.
class HeldCertificates final
{
public:
    /// input and object count in inputs[] and its objects[].
    struct Place {
        int input;
        int object;
    };

    /// All of them, and the place of each.
    struct Pile {
        QList<pki::Certificate> certificates = {};
        QList<Place> places = {};
    };

    void add(int input, const QList<inspect::FoundObject> &objects);
    bool isEmpty() const { return m_kept.certificates.isEmpty(); }

    /// Reads anew what was not kept. Blocks.
    Pile pile() const;

private:
    struct Held {
        Place place;
        QByteArray der;
    };
    Pile m_kept; ///< the first ones, which are in memory while they are written anyway
    QList<Held> m_others;
};

} // namespace certwright::cli
