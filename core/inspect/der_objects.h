#pragma once

#include "core/inspect/gathering.h"

namespace certwright::inspect {

/// Reads what stands in these bytes one after the other, as `cat *.der` leaves it, and notes what is left over.
/// `base` says where the first of them begins, in which format, and in what.
/// Answers how many octets were understood.
qsizetype readDer(QByteArrayView data, const FoundObject &base, Gathering &gathering);

/// A certificate that was parsed already.
void addCertificate(pki::Certificate certificate, FoundObject object, Gathering &gathering);

/// Reads one whole element; what is of no known shape is an Unknown with its problem.
void readElement(QByteArrayView der, FoundObject base, Gathering &gathering);

/// A certificate of which no more than that can be told: not where it ends, so what is sound behind its header is read.
void addDamagedCertificate(QByteArrayView der, FoundObject object, Gathering &gathering);

/// The same where the bytes begin like one, for all that their lengths do not fit; else false.
bool readDamaged(QByteArrayView data, const FoundObject &base, Gathering &gathering);

/// What stands behind so many octets of what stands at `base`: something damaged, sound things at any place, or nothing
/// of ours, which is noted.
void readRest(QByteArrayView data, qsizetype understood, const FoundObject &base, Gathering &gathering);

/// Whether the bytes begin like a structure of ours: a SEQUENCE, whole or cut off, of whole elements.
bool looksLikeDer(QByteArrayView data);

} // namespace certwright::inspect
