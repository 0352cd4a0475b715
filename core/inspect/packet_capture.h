#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace certwright::inspect {

class Gathering;

/// Octets of a capture that went one after the other over the wire.
struct CapturePart {
    qsizetype offset; ///< in the capture
    qsizetype size;
};

/// One direction of a connection (TCP, UDP), put in order and without what was sent twice; packets of anything else are
/// a flow of their own.
using CaptureFlow = std::vector<CapturePart>;

/// The flows of a capture, pcap or pcapng, in the order of their first packets; none when it is no capture. Linear but
/// for sorting.
std::vector<CaptureFlow> captureFlows(QByteArrayView data);

/// What a flow carried.
QByteArray joined(const CaptureFlow &flow, QByteArrayView data);

/// Certificates and signed data that a capture carried, in however many packets. Answers whether there are any.
bool readCapture(QByteArrayView data, Gathering &gathering);

} // namespace certwright::inspect
