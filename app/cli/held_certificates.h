#pragma once

#include "core/inspect/object.h"

namespace certwright::cli {

/// The certificates in all inputs and where they stand. Keeps no more of each than its octets.
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
    bool isEmpty() const { return m_held.isEmpty(); }

    /// Reads them anew. Blocks.
    Pile pile() const;

private:
    struct Held {
        Place place;
        QByteArray der;
    };
    QList<Held> m_held;
};

} // namespace certwright::cli
