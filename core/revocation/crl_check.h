#pragma once

#include "core/revocation/crl_cover.h"

#include <memory>

namespace certwright::revocation {

/// A revocation list (DER; empty: broken) and the file or address it came from.
struct NamedCrl {
    QByteArray der;
    QString where;
};

/// A question about the first certificate of a path.
struct CrlQuery {
    QList<NamedCrl> lists; ///< of any issuers, in any order
    QList<pki::Certificate> path; ///< at least two: the certificate that is meant, its issuer next, the anchor last
    QDateTime at;
    QList<pki::Certificate> pile = {}; ///< others that were given; one may sign lists for the issuer
};

/// RFC 5280 6.3; OpenSSL judges. First, where any list counts, what those say that do, `where` naming just them: the
/// newest by thisUpdate and then by number, with its delta; of lists that cover some reasons only as many as it takes.
/// Then each list about this certificate that was set aside, with its problem: what is forged or about others neither
/// revokes nor clears anybody; what is merely out of date clears nobody, but revokes where no list counts.
/// OtherCertificate alone when none is about it. `source` is left to the caller.
QList<Revocation> checkCrls(const CrlQuery &query);

/// The same for many certificates of one issuer. Which lists count is judged once, when it is made.
class CrlCheck final
{
public:
    explicit CrlCheck(const CrlQuery &query);
    ~CrlCheck();
    CrlCheck(const CrlCheck &) = delete;
    CrlCheck &operator=(const CrlCheck &) = delete;

    /// As checkCrls() for the first certificate of the path, or for another one that its issuer signed and that agrees
    /// with it in crlScope().
    QList<Revocation> about(const pki::Certificate &certificate);

    /// How many lists were held against the issuer.
    int judged() const;

private:
    class Examination;
    std::unique_ptr<Examination> m_examination;
};

} // namespace certwright::revocation
